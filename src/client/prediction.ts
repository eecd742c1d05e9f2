// What the browser believes: the API's last word, and on top of it the intents that are still on their way.

import type { EnrollmentView, NumberAnswer } from '#api/decide.ts'
import type { EnrollmentInput } from '#machines/enrollment/context.ts'
import type { Intent } from '#machines/enrollment/events.ts'
import {
  canStep,
  type EnrollmentState,
  startEnrollment,
  stateName,
  stepEnrollment,
} from '#machines/enrollment/stepping.ts'

export type Queued = {
  id: string
  intent: Intent
  number?: NumberAnswer
  /** The state it was meant for: it is sent again after a surprise only where that still holds. */
  from: string
}

export type Belief = {
  /** Before the API's first word, the welcome that everybody gets. */
  start: EnrollmentState
  confirmed: EnrollmentView | null
  queue: readonly Queued[]
  /** A proof is on its way: drawn as checking. */
  isProving: boolean
}

export const firstBelief = (input: EnrollmentInput): Belief => ({
  start: startEnrollment(input),
  confirmed: null,
  queue: [],
  isProving: false,
})

// A belief is data that never changes, and the same one is asked before a press and after it.
const replayed = new WeakMap<Belief, ReturnType<typeof replayAnew>>()

/** Draws what waits over what is known, as far as each intent still meets the state it was meant for. */
export const replay = (belief: Belief) => {
  const known = replayed.get(belief) ?? replayAnew(belief)
  replayed.set(belief, known)
  return known
}

const replayAnew = ({ confirmed, start, queue }: Belief) => {
  let state: EnrollmentState = confirmed?.state ?? start
  let held = 0
  for (const { intent, from } of queue) {
    if (stateName(state.value) !== from || !canStep(state, intent)) break
    state = stepEnrollment(state, intent).state
    held += 1
  }
  return { state, held }
}

/** The state to draw: no waiting for the network. */
export const predicted = (belief: Belief): EnrollmentState => {
  const { state } = replay(belief)
  const checking = { type: 'code.submitted' } as const
  return belief.isProving && canStep(state, checking)
    ? stepEnrollment(state, checking).state
    : state
}

/** Adds an intent if the chart expects it here. The same belief when it does not. */
export const enqueue = (
  belief: Belief,
  { id, intent, number }: Pick<Queued, 'id' | 'intent' | 'number'>,
): Belief => {
  const state = predicted(belief)
  if (!canStep(state, intent)) return belief
  const queued = { id, intent, from: stateName(state.value), ...(number && { number }) }
  return { ...belief, queue: [...belief.queue, queued] }
}
