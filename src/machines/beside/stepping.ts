// The cursor as plain functions over plain data, for the page and for the desk.

import { initialTransition, transition } from 'xstate'
import type { MapStep } from '#domain/step-maps.ts'
import { besideMachine } from './beside.machine.ts'
import type { BesideContext, BesideEvent, PlaceName } from './chart.ts'

export type BesideState = { value: PlaceName; context: BesideContext }

const snapshotOf = (state: BesideState) => besideMachine.resolveState(state)

/** Before anything was said. */
export const startBeside = (): BesideState => {
  const [{ value, context }] = initialTransition(besideMachine, { at: null })
  return { value: value as PlaceName, context }
}

/** Somebody opened this place by its address: nothing was said before it. */
export const openBeside = (value: PlaceName, at: MapStep | null): BesideState => ({
  value,
  context: { at, reports: [] },
})

/** An event that means nothing here leaves the state as it was. */
export const stepBeside = (state: BesideState, event: BesideEvent): BesideState => {
  const before = snapshotOf(state)
  if (!before.can(event)) return state
  const [{ value, context }] = transition(besideMachine, before, event)
  return { value: value as PlaceName, context }
}

export const canBeside = (state: BesideState, event: BesideEvent): boolean =>
  snapshotOf(state).can(event)
