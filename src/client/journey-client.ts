// Follows one enrollment: draws ahead of the API. What is sent behind it is in journey-sync.ts.

import type { EnrollmentView, NumberAnswer } from '#api/decide.ts'
import { newId } from '#domain/id.ts'
import type { EnrollmentInput, Reason } from '#machines/enrollment/context.ts'
import type { Intent } from '#machines/enrollment/events.ts'
import {
  type Answer,
  type JourneySnapshot,
  type Known,
  keep,
  restore,
  type Shelf,
  snapshotOf,
} from './journey-state.ts'
import { enqueue } from './prediction.ts'

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

export type Proof = (enrollment: EnrollmentView, messageId: string) => Promise<Answer>

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

export type Options = { input: EnrollmentInput; reach: () => Promise<Reach>; shelf: Shelf }

const random = (bytes: number) => crypto.getRandomValues(new Uint8Array(bytes))

export const createJourney = (options: Options): Journey => {
  const store = openStore(options)
  const withSync = onceLoaded(async () => {
    const { createSync } = await import('./journey-sync.ts')
    return createSync(store, options)
  })
  return {
    subscribe: store.subscribe,
    snapshot: store.snapshot,
    send(intent, number) {
      const { belief, isOnline } = store.known()
      const next = enqueue(belief, { id: newId('msg', random), intent, ...(number && { number }) })
      if (next === belief) return false
      store.change((known) => ({ ...known, belief: next, notice: null }))
      if (isOnline) void withSync((sync) => sync.tryAgain())
      return true
    },
    proveCode: async (code) => withSync((sync) => sync.proveCode(code)),
    prove: async (call) => withSync((sync) => sync.prove(call)),
    begin: async (reason) => withSync((sync) => sync.begin(reason)),
    hear: (view) => void withSync((sync) => sync.hear(view)),
    setOnline: (isOnline) => void withSync((sync) => sync.setOnline(isOnline)),
    forget() {
      void withSync((sync) => sync.stop())
      store.forget()
    },
  }
}

/** What is asked of a part waits until that is loaded, and is done at once from then on. */
const onceLoaded = <Part>(load: () => Promise<Part>) => {
  let part: Part | null = null
  let loading: Promise<Part> | null = null
  return <Result>(work: (part: Part) => Result): Result | Promise<Result> => {
    if (part) return work(part)
    loading ??= load()
      .then((loaded) => {
        part = loaded
        return loaded
      })
      // Asked for again with the next press.
      .finally(() => {
        loading = null
      })
    return loading.then(work)
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
export type Store = ReturnType<typeof openStore>
