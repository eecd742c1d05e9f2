// Sends what a journey queues, one message at a time, and gives way where the API knows better. Loaded
// after the first paint: a press is drawn and kept without it.

import type { EnrollmentView } from '#api/decide.ts'
import { newId } from '#domain/id.ts'
import type { Reason } from '#machines/enrollment/context.ts'
import { chartVersion } from '#machines/enrollment/enrollment.machine.ts'
import { stateName } from '#machines/enrollment/stepping.ts'
import { answered, heard, type Sent } from './journey-answers.ts'
import type { Options, Proof, Store } from './journey-client.ts'
import type { Answer, Known } from './journey-state.ts'
import { firstBelief, predicted } from './prediction.ts'

const firstRetryMs = 1000
const longestRetryMs = 15_000

const random = (bytes: number) => crypto.getRandomValues(new Uint8Array(bytes))

export const createSync = (store: Store, options: Options) => {
  const sender = createSender(store, options)
  const prove = createProver(store, sender)
  return {
    prove,
    begin: sender.begin,
    tryAgain: sender.tryAgain,
    stop: sender.stop,
    proveCode: (code: string) =>
      prove(async ({ id, version }, messageId) => {
        const api = await options.reach()
        return api.proveCode(id, { id: messageId, version, chart: chartVersion, code })
      }),
    hear(view: EnrollmentView) {
      store.change((known) => heard(known, view, sender.isSending()))
      if (store.known().isOnline) void sender.flush()
    },
    setOnline(isOnline: boolean) {
      if (isOnline === store.known().isOnline) return
      const clear = (known: Known) => (known.notice?.code === 'offline' ? null : known.notice)
      store.change((known) => ({ ...known, isOnline, notice: clear(known) }))
      if (isOnline) void sender.tryAgain()
    },
  }
}

/** Brings everything that waits to the API, one message at a time, and again after a lost one. */
const createSender = (store: Store, { input, reach }: Options) => {
  let wanted: { reason: Reason | null } | null = null
  let hasBegun = false
  let isStalled = false
  let running: Promise<void> | null = null
  let retry: ReturnType<typeof setTimeout> | undefined
  let pause = firstRetryMs

  const hasWork = () => {
    const { belief, needsReload } = store.known()
    if (needsReload || isStalled) return false
    return wanted !== null || (hasBegun && belief.confirmed !== null && belief.queue.length > 0)
  }

  const take = (answer: Answer, sent: Sent) => {
    pause = firstRetryMs
    // The practice was started over in another window: what is known here is void.
    if (answer.status === 404 && sent.kind !== 'start') {
      wanted = { reason: null }
      return store.change((known) => ({ ...known, belief: firstBelief(input) }))
    }
    isStalled = answer.status >= 500
    store.change((known) => answered(known, answer, sent))
  }

  const sendNext = async () => {
    const api = await reach()
    if (wanted) {
      const asked = wanted
      const answer = await api.start(asked.reason)
      if (answer.status < 500 && wanted === asked) wanted = null
      hasBegun ||= answer.status === 200
      return take(answer, { kind: 'start' })
    }
    const { confirmed, queue } = store.known().belief
    if (!confirmed || !queue[0]) return
    const { from: _, ...queued } = queue[0]
    const { id, version } = confirmed
    const answer = await api.decide(id, { ...queued, version, chart: chartVersion })
    take(answer, { kind: 'intent', id: queued.id, version })
  }

  const run = async () => {
    try {
      while (hasWork()) await sendNext()
    } catch (error) {
      lose(error)
    } finally {
      running = null
    }
  }

  /** No answer came. It may have been one message or the whole network: asked again after a pause. */
  const lose = (error: unknown) => {
    if (!(error instanceof TypeError)) throw error
    store.change((known) => ({ ...known, isOnline: false }))
    clearTimeout(retry)
    retry = setTimeout(() => void sender.flush(), pause)
    pause = Math.min(pause * 2, longestRetryMs)
  }

  const sender = {
    isSending: () => running !== null,
    take,
    async flush() {
      clearTimeout(retry)
      if (!running && hasWork()) running = run()
      await running
    },
    /** Also what our side broke over. */
    tryAgain() {
      isStalled = false
      return sender.flush()
    },
    begin(reason: Reason | null) {
      wanted = { reason }
      return sender.tryAgain()
    },
    /** A proof was lost, or its answer: whatever became of it, the API knows. */
    loseProof(error: unknown) {
      wanted ??= { reason: null }
      lose(error)
    },
    stop: () => clearTimeout(retry),
  }
  return sender
}
type Sender = ReturnType<typeof createSender>

/** Proofs wait for the network, and for every intent before them. */
const createProver = (store: Store, sender: Sender) => {
  const stop = (more: Partial<Known> = {}) =>
    store.change((known) => ({ ...known, belief: { ...known.belief, isProving: false }, ...more }))

  return async (call: Proof) => {
    const { belief } = store.known()
    if (belief.isProving) return
    const step = stateName(predicted(belief).value)
    store.change((known) => ({
      ...known,
      belief: { ...known.belief, isProving: true },
      notice: null,
    }))
    await sender.tryAgain()
    const { belief: flushed, isOnline, needsReload, notice } = store.known()
    const { confirmed, queue } = flushed
    // On the way here the step may have turned out to be another one: then nothing was asked of it.
    const isOpen = confirmed && queue.length === 0 && stateName(confirmed.state.value) === step
    if (!isOpen || needsReload)
      return stop(isOnline ? {} : { notice: notice ?? { code: 'offline' } })
    try {
      sender.take(await call(confirmed, newId('msg', random)), { kind: 'proof' })
      await sender.flush()
    } catch (error) {
      stop(error instanceof TypeError ? { notice: { code: 'offline' } } : {})
      sender.loseProof(error)
    }
  }
}
