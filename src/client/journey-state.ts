// What a window knows of its journey, and what of it outlives a reload. Plain functions over data.

import type { EnrollmentView } from '#api/decide.ts'
import type { FailureNotice } from '#domain/failure.ts'
import type { EnrollmentInput } from '#machines/enrollment/context.ts'
import { chartVersion } from '#machines/enrollment/enrollment.machine.ts'
import type { EnrollmentState } from '#machines/enrollment/stepping.ts'
import { type Belief, firstBelief, predicted } from './prediction.ts'

/** What came back: a view, a refusal, or both. */
export type Answer = {
  status: number
  enrollment?: EnrollmentView | undefined
  failure?: FailureNotice | undefined
}

export type Known = {
  belief: Belief
  isOnline: boolean
  notice: FailureNotice | null
  needsReload: boolean
  /** How often in a row our side has broken. */
  breaks: number
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

export const snapshotOf = ({ belief, ...known }: Known): JourneySnapshot => ({
  state: predicted(belief),
  view: belief.confirmed,
  waiting: belief.queue.length,
  isProving: belief.isProving,
  isOnline: known.isOnline,
  notice: known.notice,
  needsReload: known.needsReload,
})

const fresh = { isOnline: true, notice: null, needsReload: false, breaks: 0 } as const

/** Where the belief outlives a reload of its tab. */
export type Shelf = { read(): string | null; write(text: string): void; clear(): void }

export const keep = ({ belief: { confirmed, queue } }: Known, shelf: Shelf) =>
  shelf.write(JSON.stringify({ confirmed, queue }))

/** A reload paints the step that was left, and has what had not been sent, before the API says anything. */
export const restore = (input: EnrollmentInput, shelf: Shelf): Known => {
  const belief = firstBelief(input)
  try {
    const kept = JSON.parse(shelf.read() ?? '{}') as Partial<Belief>
    // A step of another chart waits for the API to say what it is now; the answers are still good.
    const confirmed = kept.confirmed?.chart === chartVersion ? kept.confirmed : null
    const restored = { ...belief, confirmed, queue: kept.queue ?? [] }
    // Throws when the chart does not know what was kept.
    predicted(restored)
    return { ...fresh, belief: restored }
  } catch {
    return { ...fresh, belief }
  }
}
