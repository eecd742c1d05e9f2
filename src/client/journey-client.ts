// Follows one enrollment: draws ahead of the API, sends behind it, and gives way when it knows better.

import type { EnrollmentView, NumberAnswer } from '#api/decide.ts'
import type { FailureNotice } from '#domain/failure.ts'
import { newId } from '#domain/id.ts'
import type { EnrollmentInput, Reason } from '#machines/enrollment/context.ts'
import { chartVersion } from '#machines/enrollment/enrollment.machine.ts'
import type { Intent } from '#machines/enrollment/events.ts'
import { canStep, type EnrollmentState } from '#machines/enrollment/stepping.ts'
import {
  adopt,
  type Belief,
  enqueue,
  firstBelief,
  predicted,
  rebase,
  settle,
} from './prediction.ts'

/** What came back: a view, a refusal, or both. Rejects when nothing came back. */
export type Answer = {
  status: number
  enrollment?: EnrollmentView | undefined
  failure?: FailureNotice | undefined
}

export type Message = {
  id: string
  version: number
  chart: number
  intent: Intent
  number?: NumberAnswer
}
export type CodeMessage = { id: string; version: number; chart: number; code: string }

/** How the journey reaches the API. Loaded after the first paint. */
export type Reach = {
  start(reason: Reason | null): Promise<Answer>
  decide(enrollmentId: string, message: Message): Promise<Answer>
  proveCode(enrollmentId: string, message: CodeMessage): Promise<Answer>
}

export type JourneySnapshot = {
  state: EnrollmentState
  view: EnrollmentView | null
  /** Intents that have not reached the API yet. */
  waiting: number
  isProving: boolean
  isOnline: boolean
  notice: FailureNotice | null
  /** Another version of Usher has been put in place: only a reload goes on. */
  needsReload: boolean
}

/** Where the belief outlives a reload of its tab. */
export type Shelf = { read(): string | null; write(text: string): void; clear(): void }

export type Journey = {
  subscribe(listener: () => void): () => void
  snapshot(): JourneySnapshot
  /** False when the chart does not expect the intent here. */
  send(intent: Intent, number?: NumberAnswer): boolean
  proveCode(code: string): Promise<void>
  /** Runs any other proof, drawn as checking while it is on its way. */
  prove(call: (enrollment: EnrollmentView, messageId: string) => Promise<Answer>): Promise<void>
  hear(view: EnrollmentView): void
  begin(reason: Reason | null): Promise<void>
  setOnline(isOnline: boolean): void
  forget(): void
}

type Options = { input: EnrollmentInput; reach: () => Promise<Reach>; shelf: Shelf }

const random = (bytes: number) => crypto.getRandomValues(new Uint8Array(bytes))

export const createJourney = ({ input, reach, shelf }: Options): Journey => {
  const listeners = new Set<() => void>()
  let belief = restore(input, shelf)
  let rest = { isOnline: true, notice: null as FailureNotice | null, needsReload: false }
  let snapshot = snapshotOf(belief, rest)
  let flushing: Promise<void> | null = null
  let hasBegun = false

  const update = (next: Belief, more: Partial<typeof rest> = {}) => {
    belief = next
    rest = { ...rest, ...more }
    snapshot = snapshotOf(belief, rest)
    shelf.write(JSON.stringify({ confirmed: belief.confirmed, queue: belief.queue }))
    for (const listener of listeners) listener()
  }

  /** Adopts what came back. Says why when an answer of the person's could not be kept. */
  const take = ({ status, enrollment, failure }: Answer, settled: string | null) => {
    const known = enrollment ? adopt(belief, enrollment) : belief
    const mine = settled !== null && status !== 409 ? settle(known, settled) : known
    const { belief: next, isVoid } = rebase(mine)
    if (failure?.code === 'reload-needed') return update(next, { needsReload: true })
    const isOver = status === 422 || status >= 500
    if (isOver) return update({ ...next, queue: [] }, { notice: failure ?? null })
    update(next, { isOnline: true, ...(isVoid && { notice: { code: 'stale-version' as const } }) })
  }

  const flushOnce = async () => {
    const api = await reach()
    while (hasBegun && belief.confirmed && belief.queue[0] && rest.isOnline) {
      const { from: _, ...queued } = belief.queue[0]
      const { id, version } = belief.confirmed
      const answer = await api.decide(id, { ...queued, version, chart: chartVersion })
      if (answer.status === 404) return restart()
      take(answer, queued.id)
      if (answer.status >= 500 || rest.needsReload) return
    }
  }

  const flush = (): Promise<void> => {
    flushing ??= flushOnce()
      .catch(lost)
      .finally(() => {
        flushing = null
      })
    return flushing
  }

  const lost = (error: unknown) => {
    if (!(error instanceof TypeError)) throw error
    update(belief, { isOnline: false })
  }

  /** The practice was started over in another window: what is known here is void. */
  const restart = async () => {
    update(firstBelief(input))
    await journey.begin(null)
  }

  const journey: Journey = {
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    snapshot: () => snapshot,
    send(intent, number) {
      const next = enqueue(belief, { id: newId('msg', random), intent, ...(number && { number }) })
      if (next === belief) return false
      update(next, { notice: null })
      void flush()
      return true
    },
    async proveCode(code) {
      await journey.prove(async ({ id, version }, messageId) =>
        (await reach()).proveCode(id, { id: messageId, version, chart: chartVersion, code }),
      )
    },
    async prove(call) {
      if (belief.isProving) return
      update({ ...belief, isProving: true }, { notice: null })
      try {
        await flush()
        const { confirmed } = belief
        if (!confirmed || belief.queue.length > 0) throw new TypeError('The queue is not empty')
        const answer = await call(confirmed, newId('msg', random))
        belief = { ...belief, isProving: false }
        take(answer, null)
      } catch (error) {
        if (!(error instanceof TypeError)) throw error
        update({ ...belief, isProving: false }, { isOnline: false, notice: { code: 'offline' } })
      }
    },
    hear(view) {
      const { belief: next, isVoid } = rebase(adopt(belief, view))
      // While something is on its way, its own answer decides; the API will say so if it is void.
      if (isVoid && flushing) return update(adopt(belief, view))
      update(next, { isOnline: true, ...(isVoid && { notice: { code: 'stale-version' } }) })
    },
    async begin(reason) {
      try {
        const answer = await (await reach()).start(reason)
        hasBegun = true
        take(answer, null)
        await flush()
      } catch (error) {
        lost(error)
      }
    },
    setOnline(isOnline) {
      if (isOnline === rest.isOnline) return
      update(belief, { isOnline, notice: rest.notice?.code === 'offline' ? null : rest.notice })
      if (isOnline) void (hasBegun ? flush() : journey.begin(null))
    },
    forget() {
      shelf.clear()
      listeners.clear()
    },
  }
  return journey
}

const snapshotOf = (
  belief: Belief,
  rest: Pick<JourneySnapshot, 'isOnline' | 'notice' | 'needsReload'>,
): JourneySnapshot => ({
  state: predicted(belief),
  view: belief.confirmed,
  waiting: belief.queue.length,
  isProving: belief.isProving,
  ...rest,
})

/** A reload paints the step that was left, before the API has said anything. */
const restore = (input: EnrollmentInput, shelf: Shelf): Belief => {
  const fresh = firstBelief(input)
  try {
    const kept = JSON.parse(shelf.read() ?? 'null') as Pick<Belief, 'confirmed' | 'queue'> | null
    if (kept?.confirmed?.chart !== chartVersion) return fresh
    const belief = { ...fresh, ...kept }
    // Throws when the chart does not know what was kept.
    canStep(predicted(belief), { type: 'help.requested' })
    return belief
  } catch {
    return fresh
  }
}
