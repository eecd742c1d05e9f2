// How the API's word meets what the browser believes.

import type { EnrollmentView } from '#api/decide.ts'
import { type Belief, replay } from './prediction.ts'

/** Takes the API's word on the enrollment that is followed, unless a later one is known already. */
export const adopt = (belief: Belief, view: EnrollmentView): Belief => {
  const { confirmed } = belief
  if (confirmed && (confirmed.id !== view.id || confirmed.version > view.version)) return belief
  // Each answer brings the events since the version it was asked from; together they are the log.
  const known = confirmed?.events ?? []
  const last = known.at(-1)?.version ?? 0
  const events = [...known, ...view.events.filter(({ version }) => version > last)]
  // What the log has is no longer on its way, whether or not its own answer has come.
  const queue = belief.queue.filter(({ id }) => !view.events.some(({ message }) => message === id))
  return { ...belief, confirmed: { ...view, events }, queue }
}

/** Follows this enrollment from now on. What waited for another one is void. */
export const follow = (belief: Belief, view: EnrollmentView): Belief => {
  const { confirmed, queue } = belief
  const isOther = confirmed !== null && confirmed.id !== view.id
  return adopt({ ...belief, confirmed: null, queue: isOther ? [] : queue }, view)
}

export const settle = (belief: Belief, id: string): Belief => ({
  ...belief,
  queue: belief.queue.filter((queued) => queued.id !== id),
})

/** Drops the first intent that no longer means what it meant, and all that was built on it. */
export const rebase = (belief: Belief): { belief: Belief; isVoid: boolean } => {
  const { held } = replay(belief)
  const isVoid = held < belief.queue.length
  return { belief: isVoid ? { ...belief, queue: belief.queue.slice(0, held) } : belief, isVoid }
}
