// How many steps of the enrollment chart a second, beside the smallest machine XState can have.

import { createMachine, initialTransition, transition } from 'xstate'
import { defaultPolicy } from '#domain/policy.ts'
import type { EnrollmentEvent } from '#machines/enrollment/events.ts'
import { startEnrollment, stepEnrollment } from '#machines/enrollment/stepping.ts'

const journey: EnrollmentEvent[] = [
  { type: 'setup.started' },
  { type: 'device.chosen', device: 'mobile' },
  { type: 'number.recorded', label: '••• 0142', known: false },
  { type: 'number.confirmed' },
  { type: 'platform.chosen', platform: 'android' },
  { type: 'app.installed' },
  { type: 'camera.seen' },
  { type: 'activation.issued', current: true },
  { type: 'scan.claimed' },
  { type: 'device.activated', current: true },
  { type: 'preference.saved', preference: 'push' },
  { type: 'check.chosen', check: 'push' },
  { type: 'push.sent', purpose: 'check', current: true },
  { type: 'push.approved', purpose: 'check', current: true },
]

const begun = startEnrollment({
  ...defaultPolicy.duo,
  reason: 'first',
  identityWays: [],
  hasRecoveryCodes: false,
  numberLabel: null,
})

const enroll = () => {
  let state = begun
  for (const event of journey) ({ state } = stepEnrollment(state, event))
  if (state.value !== 'enrolled') throw new Error(`The journey ended in ${String(state.value)}`)
}

const toggle = createMachine({
  initial: 'off',
  states: { off: { on: { flip: 'on' } }, on: { on: { flip: 'off' } } },
})
const [off] = initialTransition(toggle)

// From a stored value each time, as the chart is stepped.
const flip = () => {
  let { value } = off
  for (let count = 0; count < journey.length; count++) {
    ;[{ value }] = transition(toggle, toggle.resolveState({ value }), { type: 'flip' })
  }
}

/** Steps a second, the best of some rounds: the others measure what else the computer did. */
const stepsPerSecond = (run: () => void): number => {
  const rounds = Array.from({ length: 12 }, () => {
    const start = performance.now()
    for (let count = 0; count < 100; count++) run()
    return (100 * journey.length * 1000) / (performance.now() - start)
  })
  return Math.max(...rounds)
}

stepsPerSecond(flip)
stepsPerSecond(enroll)
const flips = stepsPerSecond(flip)
const steps = stepsPerSecond(enroll)
const told = (count: number) => Math.round(count).toLocaleString('en')

console.log(`  enrollment chart   ${told(steps)} steps a second`)
console.log(`  bare toggle        ${told(flips)} steps a second`)
console.log(`  ratio              ${(steps / flips).toFixed(2)}`)
