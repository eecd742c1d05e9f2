// Brings an enrollment that was stored under an older chart to this one. What it does not know
// fails closed: back to the welcome, with facts and requirements kept.

import type { EnrollmentContext } from './context.ts'
import { initialContext } from './context.ts'
import { chartVersion } from './enrollment.machine.ts'
import { type EnrollmentState, isWaitingState, stateName } from './stepping.ts'

export type StoredState = { chart: number; value: EnrollmentState['value']; context: unknown }

type Upgrade = (state: EnrollmentState) => EnrollmentState

/** `upgrades[n]` maps value and context of version n to n + 1. */
const upgrades: Record<number, Upgrade> = {}

/** Total: every stored state of every version comes back as a state of this chart. */
export const upgrade = (
  stored: StoredState,
  steps: Record<number, Upgrade> = upgrades,
): EnrollmentState => {
  let state = { value: stored.value, context: stored.context as EnrollmentContext }
  for (let version = stored.chart; version < chartVersion; version++) {
    const step = steps[version]
    if (!step) return failClosed(state.context)
    state = step(state)
  }
  const isKnown = stored.chart <= chartVersion && isWaitingState(stateName(state.value))
  return isKnown ? state : failClosed(state.context)
}

const failClosed = (context: EnrollmentContext): EnrollmentState => {
  const fresh = initialContext(context)
  return {
    value: 'welcoming',
    context: {
      ...fresh,
      identity: context.identity,
      linkedFactor: context.linkedFactor,
      codes: context.codes,
      rehearsed: context.rehearsed,
      locked: context.locked,
    },
  }
}
