// Follows one enrollment: draws ahead of the API, sends behind it, and gives way when it knows better.

import type { EnrollmentView, NumberAnswer } from '#api/decide.ts'
import { newId } from '#domain/id.ts'
import type { EnrollmentInput, Reason } from '#machines/enrollment/context.ts'
import { chartVersion } from '#machines/enrollment/enrollment.machine.ts'
import type { Intent } from '#machines/enrollment/events.ts'
import { stateName } from '#machines/enrollment/stepping.ts'
import {
  type Answer,
  answered,
  heard,
  type JourneySnapshot,
  type Known,
  keep,
  restore,
  type Sent,
  type Shelf,
  snapshotOf,
} from './journey-state.ts'
import { enqueue, firstBelief, predicted } from './prediction.ts'

export type Message = {
  id: string
  version: number
  chart: number
  intent: Intent
  number?: NumberAnswer
}
export type CodeMessage = { id: string; version: number; chart: number; code: string }

/** How the journey reaches the API. A call rejects with a TypeError when no answer came back. */
export type Reach = {
  start(reason: Reason | null): Promise<Answer>
  decide(enrollmentId: string, message: Message): Promise<Answer>
  proveCode(enrollmentId: string, message: CodeMessage): Promise<Answer>
}

type Proof = (enrollment: EnrollmentView, messageId: string) => Promise<Answer>

export type Journey = {
  subscribe(listener: () => void): () => void
  snapshot(): JourneySnapshot
  /** False when the chart does not expect the intent here. */
  send(intent: Intent, number?: NumberAnswer): boolean
  proveCode(code: string): Promise<void>
  /** Runs any other proof, drawn as checking while it is on its way. */
  prove(call: Proof): Promise<void>
  hear(view: EnrollmentView): void
  begin(reason: Reason | null): Promise<void>
  setOnline(isOnline: boolean): void
  forget(): void
}

type Options = { input: EnrollmentInput; reach: () => Promise<Reach>; shelf: Shelf }

const firstRetryMs = 1000
const longestRetryMs = 15_000

const random = (bytes: number) => crypto.getRandomValues(new Uint8Array(bytes))

export const createJourney = (options: Options): Journey => {
  const store = openStore(options)
  const sender = createSender(store, options)
  const prove = createProver(store, sender)
  return {
    subscribe: store.subscribe,
    snapshot: store.snapshot,
    prove,
    begin: sender.begin,
    send(intent, number) {
      const { belief, isOnline } = store.known()
      const next = enqueue(belief, { id: newId('msg', random), intent, ...(number && { number }) })
      if (next === belief) return false
      store.change((known) => ({ ...known, belief: next, notice: null }))
      if (isOnline) void sender.tryAgain()
      return true
    },
    proveCode: (code) =>
      prove(async ({ id, version }, messageId) => {
        const api = await options.reach()
        return api.proveCode(id, { id: messageId, version, chart: chartVersion, code })
      }),
    hear(view) {
      store.change((known) => heard(known, view, sender.isSending()))
      if (store.known().isOnline) void sender.flush()
    },
    setOnline(isOnline) {
      if (isOnline === store.known().isOnline) return
      const clear = (known: Known) => (known.notice?.code === 'offline' ? null : known.notice)
      store.change((known) => ({ ...known, isOnline, notice: clear(known) }))
      if (isOnline) void sender.tryAgain()
    },
    forget() {
      sender.stop()
      store.forget()
    },
  }
}

/** What is known, told to whoever looks and kept for a reload. */
const openStore = ({ input, shelf }: Options) => {
  const listeners = new Set<() => void>()
  let known = restore(input, shelf)
  let snapshot = snapshotOf(known)
  let isForgotten = false
  return {
    known: () => known,
    snapshot: () => snapshot,
    subscribe(listener: () => void) {
      listeners.add(listener)
      return () => {
        listeners.delete(listener)
      }
    },
    change(next: (known: Known) => Known) {
      known = next(known)
      snapshot = snapshotOf(known)
      if (!isForgotten) keep(known, shelf)
      for (const listener of listeners) listener()
    },
    forget() {
      isForgotten = true
      shelf.clear()
      listeners.clear()
    },
  }
}
type Store = ReturnType<typeof openStore>

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
