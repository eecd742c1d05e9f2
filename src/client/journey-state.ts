// What a window knows of its journey, and how answers and news change that. Plain functions over data.

import type { EnrollmentView } from '#api/decide.ts'
import type { FailureNotice } from '#domain/failure.ts'
import type { EnrollmentInput } from '#machines/enrollment/context.ts'
import { chartVersion } from '#machines/enrollment/enrollment.machine.ts'
import type { EnrollmentState } from '#machines/enrollment/stepping.ts'
import { adopt, type Belief, firstBelief, follow, predicted, rebase, settle } from './prediction.ts'

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

/** What the answer belongs to; `version` is the one that an intent was sent with. */
export type Sent = { kind: 'start' | 'proof' } | { kind: 'intent'; id: string; version: number }

const staleNotice: FailureNotice = { code: 'stale-version' }

/** Takes an answer. Says why when something of the person's could not be kept. */
export const answered = (known: Known, answer: Answer, sent: Sent): Known => {
  const { status, enrollment: view, failure } = answer
  const isProving = known.belief.isProving && sent.kind !== 'proof'
  const heard = { ...known, isOnline: true, belief: { ...known.belief, isProving } }
  // A state of another chart cannot be drawn by this one.
  const isOther = view !== undefined && view.chart !== chartVersion
  if (isOther || failure?.code === 'reload-needed') return { ...heard, needsReload: true }
  if (status >= 500) return broken(heard, failure)

  const whole = { ...heard, breaks: 0, notice: isPassing(known.notice) ? null : known.notice }
  const belief = view ? hold(heard.belief, view, sent) : heard.belief
  if (status >= 400 && status !== 409)
    return { ...whole, belief: { ...belief, queue: [] }, notice: failure ?? null }
  const isDone = sent.kind === 'intent' && status !== 409
  const { belief: next, isVoid } = rebase(isDone ? settle(belief, sent.id) : belief)
  // What was pressed on a first guess and fits nowhere is not missed: the right step is there.
  const isGuess = known.belief.confirmed === null
  return { ...whole, belief: next, ...(isVoid && !isGuess && { notice: staleNotice }) }
}

const isPassing = (notice: FailureNotice | null) =>
  notice?.code === 'broken' || notice?.code === 'offline'

/** Everything is kept and may be tried again; the second time in a row there is a reference to quote. */
const broken = (known: Known, failure: FailureNotice = { code: 'broken' }): Known => ({
  ...known,
  breaks: known.breaks + 1,
  notice: known.breaks > 0 ? failure : { code: failure.code },
})

const hold = (belief: Belief, view: EnrollmentView, sent: Sent): Belief => {
  if (sent.kind === 'start') return follow(belief, view)
  // An API that is behind what it said before has been restored from a copy: that is the truth now.
  const isBehind = sent.kind === 'intent' && view.version < sent.version
  return isBehind ? follow(belief, view) : adopt(belief, view)
}

/** Takes news of the log. What waits is judged anew, unless its own answer is about to judge it. */
export const heard = (known: Known, view: EnrollmentView, isSending: boolean): Known => {
  if (view.chart !== chartVersion) return { ...known, needsReload: true }
  const belief = adopt(known.belief, view)
  const { belief: next, isVoid } = rebase(belief)
  if (isVoid && isSending) return { ...known, belief }
  return { ...known, isOnline: true, belief: next, ...(isVoid && { notice: staleNotice }) }
}

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
