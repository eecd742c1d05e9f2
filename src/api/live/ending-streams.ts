// A stream lasts as long as the session in which it was opened. Its window comes back at once, is told
// that nobody is signed in, and comes no more.

import { createMiddleware } from 'hono/factory'
import { everyTopic } from '#api/ports.ts'
import type { Session } from '#api/records.ts'
import type { Visited } from './access.ts'
import type { LivePorts } from './live-ports.ts'
import { sessionsOf, standingOf } from './sessions.ts'

/** The process in which it ended may have died before it told this one. */
const lookEveryMs = 15_000
/** A proof has made a new session of it, and the answer with the new cookie may still be on its way. */
const replacedMs = 5000

/** Stands before a route that answers with a stream to somebody who is signed in. */
export const endWithSession = (ports: LivePorts) =>
  createMiddleware<Visited>(async (c, next) => {
    await next()
    const session = c.get('seated')?.session
    const { body } = c.res
    if (!session || c.res.status !== 200 || !body) return
    const over = new AbortController()
    const unwatch = watchSession(ports, session, () => over.abort())
    const onEnd = () => {
      unwatch()
      // To whoever comes back sooner, nobody listens yet.
      return ports.ending.aborted ? 'retry: 1000\n\n' : ''
    }
    c.res = new Response(until(over.signal, body, onEnd), c.res)
  })

/** Returns how to stop. */
const watchSession = (ports: LivePorts, session: Session, onOver: () => void) => {
  const { storage, now } = ports
  let timer: ReturnType<typeof setTimeout> | undefined
  let isLooking = false
  let isAsked = false
  let isOver = false

  const stop = () => {
    isOver = true
    clearTimeout(timer)
    unwatch()
  }
  // Also where it cannot be looked at: the window comes back by itself.
  const end = () => {
    stop()
    onOver()
  }
  const lookOnce = async () => {
    clearTimeout(timer)
    const standing = await standingOf(ports, session)
    if (isOver) return
    if (standing.is === 'over') return end()
    if (standing.is === 'replaced') {
      unwatch()
      timer = setTimeout(end, replacedMs)
      return
    }
    timer = setTimeout(look, Math.max(50, Math.min(lookEveryMs, standing.until - now())))
  }
  const look = () => {
    isAsked = true
    if (!isLooking) void lookAll().catch(end)
  }
  const lookAll = async () => {
    isLooking = true
    while (isAsked && !isOver) {
      isAsked = false
      await lookOnce()
    }
    isLooking = false
  }
  const unwatch = storage.watch((topic) => {
    if (topic === sessionsOf(session.person) || topic === everyTopic) look()
  })
  // It may have ended while the stream was being opened.
  look()
  return stop
}

/** The same bytes, until then, and what is said at the end. */
const until = (over: AbortSignal, body: ReadableStream<Uint8Array>, onEnd: () => string) => {
  const reader = body.getReader()
  over.addEventListener('abort', () => void reader.cancel())
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { done, value } = await reader.read()
      if (!done) return controller.enqueue(value)
      controller.enqueue(new TextEncoder().encode(onEnd()))
      controller.close()
    },
    async cancel(reason) {
      onEnd()
      await reader.cancel(reason)
    },
  })
}
