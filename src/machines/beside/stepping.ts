// The cursor as plain functions over plain data, for the page and for the desk.

import { transition } from 'xstate'
import { besideMachine } from './beside.machine.ts'
import type { BesideEvent, PlaceName } from './chart.ts'
import type { BesideState } from './place.ts'

const snapshotOf = (state: BesideState) => besideMachine.resolveState(state)

/** An event that means nothing here leaves the state as it was. */
export const stepBeside = (state: BesideState, event: BesideEvent): BesideState => {
  const before = snapshotOf(state)
  if (!before.can(event)) return state
  const [{ value, context }] = transition(besideMachine, before, event)
  return { value: value as PlaceName, context }
}

export const canBeside = (state: BesideState, event: BesideEvent): boolean =>
  snapshotOf(state).can(event)
