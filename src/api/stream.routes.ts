// Mounted at /api/stream: the one stream of a window. It follows topics and resumes each by version.

import type { Context } from 'hono'
import { type SSEStreamingApi, streamSSE } from 'hono/streaming'
import { Hono } from 'hono/tiny'
import { nextDeadline, settleClock } from './clock.ts'
import { openLog, viewOf } from './decide.ts'
import { topicOf } from './log.ts'
import { factorOf, requestsFor } from './phone.routes.ts'
import { type Caller, everyTopic, type Ports } from './ports.ts'
import { type Identified, identified } from './session.ts'

/** One followed thing: what wakes it, and what is then sent. */
export type Follower = {
  wakes: string
  /** Sends nothing where nothing has moved. */
  isQuiet?: boolean
  send(stream: SSEStreamingApi): Promise<void>
  /** Lets go of whatever it waits for. */
  stop?(): void
}

const heartbeatMs = 15_000

/**
 * `Usher-Topics` names what to follow: `enrollment=enr_…@12` from version 12 on, further topics of the
 * host by their name. `Usher-Phones` carries the tokens of the phones in this window.
 */
export const streamRoutes = (ports: Ports) =>
  new Hono<Identified>().use(identified(ports)).get('/', async (c) => {
    return streamOf(ports, c, await followersOf(ports, c))
  })

export const streamOf = (ports: Ports, c: Context, followers: Follower[]) =>
  streamSSE(c, async (stream) => {
    // The window comes back by itself; what broke is ours to hear of.
    await follow(ports, stream, followers).catch((error) =>
      ports.onFault({ reference: 'stream', error }),
    )
  })

const follow = async (ports: Ports, stream: SSEStreamingApi, followers: Follower[]) => {
  const due = new Set(followers)
  let wake = () => {}
  let isOver = false
  const unwatch = ports.storage.watch((topic) => {
    for (const follower of followers)
      if (follower.wakes === topic || topic === everyTopic) due.add(follower)
    wake()
  })
  const end = () => {
    isOver = true
    unwatch()
    ports.ending.removeEventListener('abort', end)
    for (const follower of followers) follower.stop?.()
    wake()
  }
  const idle = () =>
    new Promise<boolean>((resolve) => {
      const timer = setTimeout(() => resolve(true), heartbeatMs)
      wake = () => {
        clearTimeout(timer)
        resolve(false)
      }
    })
  stream.onAbort(end)
  ports.ending.addEventListener('abort', end)
  try {
    await stream.writeSSE({ event: 'open', data: '{}' })
    while (!isOver && !ports.ending.aborted) {
      const next = [...due]
      due.clear()
      for (const follower of next) if (!isOver) await follower.send(stream)
      if (due.size > 0 || isOver) continue
      if (!(await idle()) || isOver) continue
      await stream.write(': here\n\n')
      // The process that touched it may have died before it told this one.
      for (const follower of followers) if (follower.isQuiet) due.add(follower)
    }
  } finally {
    end()
  }
}

const followersOf = async (ports: Ports, c: Context<Identified>): Promise<Follower[]> => {
  const person = c.get('person')
  const names = (c.req.header('Usher-Topics') ?? '').split(' ').filter(Boolean)
  const tokens = (c.req.header('Usher-Phones') ?? '').split(' ').filter(Boolean)
  const topics = await Promise.all(
    names.map((name) => {
      const [, id = '', since = '0'] = /^enrollment=(\w+)@(\d+)$/.exec(name) ?? []
      return id
        ? enrollmentFollower(ports, { person, id, since: Number(since) })
        : hostFollower(ports, { person, name })
    }),
  )
  const phones = await Promise.all(tokens.map((token) => phoneFollower(ports, token)))
  return [...topics, ...phones].filter((follower) => follower !== null)
}

/**
 * Sends the state whenever its version moved, and lets the clock speak while somebody listens. Throws
 * before anything is sent where the enrollment is not this person's.
 */
const enrollmentFollower = async (
  ports: Ports,
  { person, id, since }: { person: Caller; id: string; since: number },
): Promise<Follower> => {
  await ports.storage.transaction((tx) => openLog(ports, tx, { id, person }))
  let known = since
  let isOver = false
  let alarm: ReturnType<typeof setTimeout> | undefined
  const read = () =>
    ports.storage.transaction(async (tx) => {
      const log = await openLog(ports, tx, { id, person })
      await settleClock(log)
      return { view: await viewOf(log, known), deadline: await nextDeadline(log) }
    })
  const settle = () => {
    read().catch((error) => ports.onFault({ reference: 'clock', error }))
  }
  return {
    wakes: topicOf(id),
    isQuiet: true,
    async send(stream) {
      clearTimeout(alarm)
      const { view, deadline } = await read()
      if (isOver) return
      // Reading settles the clock, which touches the topic, which wakes this follower.
      if (deadline !== null) alarm = setTimeout(settle, Math.max(50, deadline - ports.now()))
      if (view.version <= known) return
      known = view.version
      await stream.writeSSE({ event: 'enrollment', data: JSON.stringify(view) })
    },
    stop() {
      isOver = true
      clearTimeout(alarm)
    },
  }
}

const hostFollower = (
  ports: Ports,
  { person, name }: { person: Caller; name: string },
): Follower | null => {
  // The name is the browser's: what every object inherits is no topic.
  const read = Object.hasOwn(ports.topics, name) ? ports.topics[name] : null
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
