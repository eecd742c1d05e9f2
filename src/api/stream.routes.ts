// Mounted at /api/stream: the one stream of a window. It follows topics and resumes each by version.

import { type Context, Hono } from 'hono'
import { type SSEStreamingApi, streamSSE } from 'hono/streaming'
import { nextDeadline, settleClock } from './clock.ts'
import { openLog, viewOf } from './decide.ts'
import { topicOf } from './log.ts'
import { factorOf, requestsFor } from './phone.routes.ts'
import type { Ports } from './ports.ts'
import type { Person } from './records.ts'
import { type Identified, identified } from './session.ts'

/** One followed thing: what wakes it, and what is then sent. */
type Follower = { wakes: string; send(stream: SSEStreamingApi): Promise<void> }

const heartbeatMs = 15_000

/**
 * `Usher-Topics` names what to follow: `enrollment=enr_…@12` from version 12 on, further topics of the
 * host by their name. `Usher-Phones` carries the tokens of the phones in this window.
 */
export const streamRoutes = (ports: Ports) =>
  new Hono<Identified>().use(identified(ports)).get('/', async (c) => {
    const followers = await followersOf(ports, c)
    return streamSSE(c, (stream) => follow(ports, stream, followers))
  })

const follow = async (ports: Ports, stream: SSEStreamingApi, followers: Follower[]) => {
  const due = new Set(followers)
  let wake = () => {}
  const unwatch = ports.storage.watch((topic) => {
    for (const follower of followers) if (follower.wakes === topic) due.add(follower)
    wake()
  })
  stream.onAbort(() => {
    unwatch()
    wake()
  })
  await stream.writeSSE({ event: 'open', data: '{}' })
  while (!stream.aborted && !stream.closed) {
    const next = [...due]
    due.clear()
    for (const follower of next) await follower.send(stream)
    if (due.size > 0) continue
    const isIdle = await new Promise<boolean>((resolve) => {
      const timer = setTimeout(() => resolve(true), heartbeatMs)
      wake = () => {
        clearTimeout(timer)
        resolve(false)
      }
    })
    if (isIdle) await stream.write(': here\n\n')
  }
}

const followersOf = async (ports: Ports, c: Context<Identified>): Promise<Follower[]> => {
  const person = c.get('person')
  const names = (c.req.header('Usher-Topics') ?? '').split(' ').filter(Boolean)
  const tokens = (c.req.header('Usher-Phones') ?? '').split(' ').filter(Boolean)
  const topics = names.map((name) => {
    const [, id = '', since = '0'] = /^enrollment=(\w+)@(\d+)$/.exec(name) ?? []
    return id
      ? enrollmentFollower(ports, { person, id, since: Number(since) })
      : hostFollower(ports, { person, name })
  })
  const phones = await Promise.all(tokens.map((token) => phoneFollower(ports, token)))
  return [...topics, ...phones].filter((follower) => follower !== null)
}

/** Sends the state whenever its version moved, and lets the clock speak while somebody listens. */
const enrollmentFollower = (
  ports: Ports,
  { person, id, since }: { person: Person; id: string; since: number },
): Follower => {
  let known = since
  let alarm: ReturnType<typeof setTimeout> | undefined
  const read = () =>
    ports.storage.transaction(async (tx) => {
      const log = await openLog(ports, tx, { id, person })
      await settleClock(log)
      return { view: await viewOf(log, known), deadline: await nextDeadline(log) }
    })
  return {
    wakes: topicOf(id),
    async send(stream) {
      clearTimeout(alarm)
      const { view, deadline } = await read()
      // Reading settles the clock, which touches the topic, which wakes this follower.
      if (deadline !== null && !stream.aborted)
        alarm = setTimeout(() => void read().catch(() => {}), Math.max(50, deadline - ports.now()))
      if (view.version <= known) return
      known = view.version
      await stream.writeSSE({ event: 'enrollment', data: JSON.stringify(view) })
    },
  }
}

const hostFollower = (
  ports: Ports,
  { person, name }: { person: Person; name: string },
): Follower | null => {
  const read = ports.topics[name]
  if (!read) return null
  return {
    wakes: `${name}:${person.id}`,
    async send(stream) {
      await stream.writeSSE({ event: name, data: JSON.stringify(await read(person)) })
    },
  }
}

const phoneFollower = async (ports: Ports, token: string): Promise<Follower | null> => {
  const factor = await ports.storage.transaction((tx) => factorOf(tx, token)).catch(() => null)
  if (!factor) return null
  return {
    wakes: `phone:${factor.id}`,
    async send(stream) {
      const requests = await ports.storage.transaction((tx) => requestsFor(ports, tx, factor))
      await stream.writeSSE({
        event: 'phone',
        data: JSON.stringify({ factorId: factor.id, requests }),
      })
    },
  }
}
