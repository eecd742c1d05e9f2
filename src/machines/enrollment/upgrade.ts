// Brings an enrollment that was stored under an older chart to this one. What it does not know
// fails closed: back to the welcome, with facts and requirements kept.

import type { StateValue } from 'xstate'
import type { EnrollmentContext } from './context.ts'
import { initialContext } from './context.ts'
import { chartVersion, nobody } from './enrollment.machine.ts'
import { type EnrollmentState, stateName } from './stepping.ts'
import { isWaitingState } from './waiting-states.ts'

/** A value may be any that some version of the chart had. */
export type StoredState = { chart: number; value: StateValue; context: unknown }

type Older = { value: StateValue; context: EnrollmentContext }
type Upgrade = (state: Older) => Older

/** `upgrades[n]` maps value and context of version n to n + 1. */
const upgrades: Record<number, Upgrade> = {
  // 2 knows Usher's page on a phone: nobody of 1 had chosen it.
  1: (state) => state,
}

/** Total: every stored state of every version comes back as a state of this chart. */
export const upgrade = (
  stored: StoredState,
  steps: Record<number, Upgrade> = upgrades,
): EnrollmentState => {
  let state: Older = { value: stored.value, context: { ...(stored.context as EnrollmentContext) } }
  for (let version = stored.chart; version < chartVersion; version++) {
    const step = steps[version]
    if (!step) return failClosed(state.context)
    state = step(state)
  }
  const { value, context } = state as EnrollmentState
  const isKnown = stored.chart <= chartVersion && isWaitingState(stateName(value))
  return isKnown ? { value, context } : failClosed(context)
}

// A field that is missing counts as what demands most: `undefined` must not pass for a fact.
const failClosed = (stored: Partial<EnrollmentContext>): EnrollmentState => {
  const fresh = initialContext({
    provider: stored.provider ?? nobody.provider,
    devices: stored.devices ?? nobody.devices,
    requirements: { ...nobody.requirements, ...stored.requirements },
    reason: stored.reason ?? nobody.reason,
    identityWays: stored.identityWays ?? nobody.identityWays,
    hasRecoveryCodes: stored.hasRecoveryCodes ?? nobody.hasRecoveryCodes,
    numberLabel: stored.numberLabel ?? nobody.numberLabel,
  })
  return {
    value: 'welcoming',
    context: {
      ...fresh,
      identity: stored.identity ?? 'needed',
      linkedFactor: stored.linkedFactor ?? null,
      codes: stored.codes ?? 'none',
      rehearsed: stored.rehearsed ?? false,
      locked: stored.locked ?? null,
      lockMinutes: stored.lockMinutes ?? null,
    },
  }
}
