// How answers and news change what a window knows of its journey. Plain functions over data.

import type { EnrollmentView } from '#api/decide.ts'
import type { FailureNotice } from '#domain/failure.ts'
import { chartVersion } from '#machines/enrollment/enrollment.machine.ts'
import type { Answer, Known } from './journey-state.ts'
import type { Belief } from './prediction.ts'
import { adopt, follow, rebase, settle } from './rebasing.ts'

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
