// The chart as plain functions over plain data: what the API stores and the browser predicts with.

import { createActor, initialTransition } from 'xstate'
import type { StepId, StepMeta } from './chart.ts'
import type { EnrollmentContext, EnrollmentInput, ReturnPoint } from './context.ts'
import { enrollmentMachine, nobody } from './enrollment.machine.ts'
import { type Effect, type EnrollmentEvent, effects } from './events.ts'

type Snapshot = ReturnType<typeof enrollmentMachine.resolveState>

/** An enrollment at rest: everything that is stored of its chart. */
export type EnrollmentState = { value: Snapshot['value']; context: EnrollmentContext }

export type Stepped = { state: EnrollmentState; effects: Effect[] }

/** A state is asked many things while it is on the screen; waking it costs more than any of them. */
const awake = new WeakMap<EnrollmentState, Snapshot>()

const keepAwake = (state: EnrollmentState, snapshot: Snapshot): Snapshot => {
  awake.set(state, snapshot)
  return snapshot
}

const snapshotOf = (state: EnrollmentState): Snapshot =>
  awake.get(state) ?? keepAwake(state, enrollmentMachine.resolveState(state))

const atRest = (snapshot: Snapshot): EnrollmentState => {
  const state = { value: snapshot.value, context: snapshot.context }
  keepAwake(state, snapshot)
  return state
}

const effectsOf = (actions: readonly { type: string }[]): Effect[] =>
  actions.flatMap(({ type }) => effects.filter((effect) => effect === type))

export const startEnrollment = (input: EnrollmentInput): EnrollmentState =>
  atRest(initialTransition(enrollmentMachine, input)[0])

const self = createActor(enrollmentMachine, { input: nobody })
const ignore = () => {}

/** What XState's own `transition` makes for each step anew, at the price of the step: an actor that nobody starts. */
const silence = {
  ...{ self, system: self.system, id: '', sessionId: '' },
  ...{ defer: ignore, logger: ignore, stopChild: ignore, emit: ignore },
}

/** Steps once. An event that the chart does not expect here leaves the state as it was. */
export const stepEnrollment = (state: EnrollmentState, event: EnrollmentEvent): Stepped => {
  const actions: { type: string }[] = []
  const next = enrollmentMachine.transition(snapshotOf(state), event, {
    ...silence,
    actionExecutor: (action) => actions.push(action),
  })
  return { state: atRest(next), effects: effectsOf(actions) }
}

/** Whether the chart expects this event here: the API's "is this possible now?". */
export const canStep = (state: EnrollmentState, event: EnrollmentEvent): boolean =>
  snapshotOf(state).can(event)

/** The state's name with its parents, `linkingApp.showingCode`: the key of screens and addresses. */
export const stateName = (value: EnrollmentState['value']): string => {
  if (typeof value === 'string') return value
  const [parent, child] = Object.entries(value)[0] ?? ['', '']
  return child ? `${parent}.${stateName(child)}` : parent
}

/** What the chart says about the step somebody waits in. */
export const metaOf = (state: EnrollmentState): StepMeta => {
  const metas = Object.values(snapshotOf(state).getMeta()) as (StepMeta | undefined)[]
  const meta = metas.filter((candidate) => candidate !== undefined).at(-1)
  if (!meta) throw new Error(`The chart says nothing about ${stateName(state.value)}`)
  return meta
}

/** The step that a part of the chart belongs to: all that is in it says the same. */
export const stepOfPoint = (point: ReturnPoint): StepId => {
  const node = enrollmentMachine.states[point] as PartOfChart
  const metas = [node.meta, ...Object.values(node.states).map(({ meta }) => meta)]
  return metas.find((meta) => meta !== undefined)?.step ?? 'start'
}

type PartOfChart = { meta?: StepMeta; states: Record<string, { meta?: StepMeta }> }
