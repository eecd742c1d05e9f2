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

const base = ({ confirmed, start }: Belief): EnrollmentState => confirmed?.state ?? start

/** The state to draw: no waiting for the network. */
export const predicted = (belief: Belief): EnrollmentState => {
  // The log may have what is still in the queue: a second Back would lead one step too far.
  const after = belief.queue.reduce(
    (state, { intent, from }) =>
      stateName(state.value) === from ? stepEnrollment(state, intent).state : state,
    base(belief),
  )
  const checking = { type: 'code.submitted' } as const
  return belief.isProving && canStep(after, checking)
    ? stepEnrollment(after, checking).state
    : after
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

/** Takes the API's word, unless a later one is known already. */
export const adopt = (belief: Belief, view: EnrollmentView): Belief => {
  const { confirmed } = belief
  const isOlder = confirmed?.id === view.id && confirmed.version > view.version
  if (isOlder) return belief
  // Each answer brings the events since the version it was asked from; together they are the log.
  const known = confirmed?.id === view.id ? confirmed.events : []
  const last = known.at(-1)?.version ?? 0
  const events = [...known, ...view.events.filter(({ version }) => version > last)]
  return { ...belief, confirmed: { ...view, events } }
}

export const settle = (belief: Belief, id: string): Belief => ({
  ...belief,
  queue: belief.queue.filter((queued) => queued.id !== id),
})

/** Whether the first intent still means what it meant. If not, the whole queue is void. */
export const rebase = (belief: Belief): { belief: Belief; isVoid: boolean } => {
  const [next] = belief.queue
  if (!next) return { belief, isVoid: false }
  const state = base(belief)
  const holds = stateName(state.value) === next.from && canStep(state, next.intent)
  return holds ? { belief, isVoid: false } : { belief: { ...belief, queue: [] }, isVoid: true }
}
