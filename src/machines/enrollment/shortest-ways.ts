// The shortest honest way to every state in which somebody can wait: what a picture of a step is made
// from, so that no picture shows what can never be.

import type { EnrollmentInput } from './context.ts'
import { guarded } from './context.ts'
import { enrollmentMachine } from './enrollment.machine.ts'
import type { EnrollmentEvent, Fact } from './events.ts'
import { answers, arisesAt, facts, intents, type Place } from './samples.ts'
import { type EnrollmentState, startEnrollment, stateName, stepEnrollment } from './stepping.ts'
import { isWaitingState, type WaitingState } from './waiting-states.ts'
import { handledTypes } from './walk.ts'

/** A state as somebody comes to it, and the states they waited in on the way, this one included. */
export type Way = { state: EnrollmentState; path: readonly WaitingState[] }
export type Ways = ReadonlyMap<WaitingState, Way>

/** Breadth first. `allows` leaves out what the person in question would not do. */
export const shortestWays = (
  input: EnrollmentInput,
  allows: (event: EnrollmentEvent, place: Place) => boolean,
): Ways => {
  const start = startEnrollment(input)
  const ways = new Map<WaitingState, Way>()
  const met = new Set([keyOf(start)])
  const queue: Way[] = [{ state: start, path: [waitingIn(start)] }]
  for (const way of queue) {
    const name = waitingIn(way.state)
    if (!ways.has(name)) ways.set(name, way)
    for (const event of eventsAt({ name, context: way.state.context }, allows)) {
      const state = settle(way.state, event)
      if (met.has(keyOf(state))) continue
      met.add(keyOf(state))
      const next = waitingIn(state)
      queue.push({ state, path: next === name ? way.path : [...way.path, next] })
    }
  }
  return ways
}

/** Steps the event and, as the API does in the same transaction, the facts of its effects. */
export const settle = (before: EnrollmentState, event: EnrollmentEvent): EnrollmentState => {
  let { state, effects } = stepEnrollment(before, event)
  const waiting: Fact[] = effects.flatMap((effect) => answers[effect](state.context))
  for (let fact = waiting.shift(); fact; fact = waiting.shift()) {
    ;({ state, effects } = stepEnrollment(state, fact))
    waiting.push(...effects.flatMap((effect) => answers[effect](state.context)))
  }
  return state
}

const heard = handledTypes(enrollmentMachine)

const eventsAt = (
  place: Place,
  allows: (event: EnrollmentEvent, place: Place) => boolean,
): EnrollmentEvent[] => [
  ...intents
    .filter(({ type }) => heard.get(place.name)?.has(type))
    .filter((one) => allows(one, place)),
  ...facts.filter((fact) => arisesAt(place, fact)).filter((one) => allows(one, place)),
]

const keyOf = ({ value, context }: EnrollmentState) =>
  [stateName(value), ...guarded.map((key) => JSON.stringify(context[key]))].join(' ')

const waitingIn = ({ value }: EnrollmentState): WaitingState => {
  const name = stateName(value)
  if (!isWaitingState(name)) throw new Error(`Nobody waits in ${name}`)
  return name
}
