// What the browser's Back means: the chart is asked whether it leads there.

import {
  canStep,
  type EnrollmentState,
  stateName,
  stepEnrollment,
} from '#machines/enrollment/stepping.ts'
import { isWaitingState } from '#machines/enrollment/waiting-states.ts'
import { stepAddresses } from './addresses.ts'

const back = { type: 'back.requested' } as const
const mostSteps = 12

export const addressOf = (state: EnrollmentState): string => {
  const name = stateName(state.value)
  return isWaitingState(name) ? stepAddresses[name] : ''
}

/** How many times Back leads from this state to that address; null where it never does. */
export const stepsBackTo = (address: string, from: EnrollmentState): number | null => {
  let state = from
  for (let steps = 0; steps <= mostSteps; steps++) {
    if (addressOf(state) === address) return steps
    if (!canStep(state, back)) return null
    state = stepEnrollment(state, back).state
  }
  return null
}
