import { expect, test } from 'vitest'
import { defaultPolicy } from '#domain/policy.ts'
import type { EnrollmentInput } from './context.ts'
import type { EnrollmentEvent } from './events.ts'
import {
  canStep,
  type EnrollmentState,
  startEnrollment,
  stateName,
  stepEnrollment,
} from './stepping.ts'

const input = (over: Partial<EnrollmentInput> = {}): EnrollmentInput => ({
  provider: 'duo',
  devices: defaultPolicy.duo.devices,
  requirements: defaultPolicy.duo.requirements,
  reason: 'first',
  identityWays: [],
  hasRecoveryCodes: false,
  numberLabel: null,
  ...over,
})

const walk = (state: EnrollmentState, events: EnrollmentEvent[]) =>
  events.reduce((at, event) => stepEnrollment(at, event).state, state)

const at = (state: EnrollmentState) => stateName(state.value)

const toScan: EnrollmentEvent[] = [
  { type: 'setup.started' },
  { type: 'device.chosen', device: 'mobile' },
  { type: 'number.recorded', label: '••• 0142', known: false },
  { type: 'number.confirmed' },
  { type: 'platform.chosen', platform: 'android' },
  { type: 'app.installed' },
  { type: 'camera.seen' },
]

test('the documented Duo journey ends in a rehearsed sign-in', () => {
  const scanning = walk(startEnrollment(input()), toScan)

  const done = walk(scanning, [
    { type: 'activation.issued', current: true },
    { type: 'device.activated', current: true },
    { type: 'preference.saved', preference: 'push' },
    { type: 'check.chosen', check: 'push' },
    { type: 'push.sent', purpose: 'check', current: true },
    { type: 'push.approved', purpose: 'check', current: true },
  ])

  expect(at(scanning)).toBe('linkingApp.showingCode')
  expect(at(done)).toBe('enrolled')
})

test('"I have scanned it" proves nothing in the Duo journey', () => {
  const scanning = walk(startEnrollment(input()), toScan)

  const claimed = walk(scanning, [{ type: 'scan.claimed' }])

  expect(at(claimed)).toBe('linkingApp.showingCode')
  expect(claimed.context.failure).toBe('scan-not-heard')
})

test('the authenticator journey asks for a code, saved codes and one typed back', () => {
  const state = walk(
    startEnrollment(
      input({ provider: 'authenticator', requirements: defaultPolicy.authenticator.requirements }),
    ),
    [
      { type: 'setup.started' },
      { type: 'device.chosen', device: 'mobile' },
      { type: 'platform.chosen', platform: 'iphone' },
      { type: 'app.installed' },
      { type: 'camera.seen' },
      { type: 'scan.claimed' },
      { type: 'code.submitted' },
      { type: 'code.accepted', purpose: 'link', current: true },
    ],
  )

  const proving = walk(state, [{ type: 'codes.issued', current: true }, { type: 'codes.saved' }])
  const rehearsing = walk(proving, [
    { type: 'code.submitted' },
    { type: 'codes.proved', current: true },
  ])

  expect(at(state)).toBe('savingCodes')
  expect(at(proving)).toBe('provingCodes.typing')
  expect(at(rehearsing)).toBe('rehearsing.choosingCheck')
})

test('a phone that answers while the person pressed Back takes them further on', () => {
  const back = walk(startEnrollment(input()), [
    ...toScan,
    { type: 'back.requested' },
    { type: 'back.requested' },
  ])

  const heard = walk(back, [{ type: 'device.activated', current: true }])

  expect(at(back)).toBe('installingApp')
  expect(at(heard)).toBe('choosingPreference')
})

test('a fact about an older activation is ignored', () => {
  const scanning = walk(startEnrollment(input()), toScan)

  const heard = walk(scanning, [{ type: 'device.activated', current: false }])

  expect(heard).toEqual(scanning)
})

test('a landline is always proved by a call', () => {
  const proving = walk(startEnrollment(input()), [
    { type: 'setup.started' },
    { type: 'device.chosen', device: 'landline' },
    { type: 'number.confirmed' },
  ])

  expect(at(proving)).toBe('provingNumber.choosingWay')
  expect(canStep(proving, { type: 'numberCode.requested', way: 'text' })).toBe(false)
  const linked = walk(proving, [
    { type: 'numberCode.requested', way: 'call' },
    { type: 'code.submitted' },
    { type: 'number.proved', current: true },
  ])
  expect(at(linked)).toBe('choosingPreference')
  expect(canStep(linked, { type: 'preference.saved', preference: 'push' })).toBe(false)
})

test('Back and forward ask for the same activation again, never for a new one', () => {
  const adding = walk(startEnrollment(input()), [...toScan, { type: 'back.requested' }])

  const again = stepEnrollment(adding, { type: 'camera.seen' })

  expect(again.effects).toEqual(['ensureActivation'])
})

test('somebody with a factor proves it before adding another', () => {
  const state = walk(startEnrollment(input({ reason: 'another', identityWays: ['passcode'] })), [
    { type: 'setup.started' },
  ])

  const tried = walk(state, [{ type: 'device.chosen', device: 'mobile' }])
  const proved = walk(state, [
    { type: 'check.chosen', check: 'passcode' },
    { type: 'code.submitted' },
    { type: 'code.accepted', purpose: 'identity', current: true },
  ])

  expect(at(tried)).toBe('confirmingItIsYou.choosingWay')
  expect(at(proved)).toBe('choosingDevice')
})

test('asking for help keeps the place', () => {
  const asked = walk(startEnrollment(input()), [...toScan, { type: 'help.requested' }])

  const back = walk(asked, [{ type: 'resume.requested' }])

  expect(at(asked)).toBe('escalated')
  expect(at(back)).toBe('linkingApp.showingCode')
})

test('the locked screen knows how long the lock lasts', () => {
  const checking = walk(
    startEnrollment(input({ provider: 'authenticator', devices: ['tablet'] })),
    [
      { type: 'setup.started' },
      { type: 'device.chosen', device: 'tablet' },
      { type: 'platform.chosen', platform: 'iphone' },
      { type: 'app.installed' },
      { type: 'camera.seen' },
      { type: 'scan.claimed' },
      { type: 'code.submitted' },
    ],
  )

  const locked = walk(checking, [
    { type: 'attempts.exhausted', purpose: 'link', kind: 'passcode', minutes: 10 },
  ])
  const asked = walk(locked, [{ type: 'help.requested' }, { type: 'resume.requested' }])
  const open = walk(asked, [{ type: 'unlocked', kind: 'passcode' }])

  // Leaving the step where the lock closed cleared its notice on the way.
  expect(locked.context).toMatchObject({ failure: 'locked', minutes: 10 })
  expect(at(asked)).toBe('locked')
  expect(asked.context).toMatchObject({ failure: 'locked', minutes: 10 })
  expect(at(open)).toBe('enteringCode.typing')
  expect(open.context.failure).toBe(null)
})

// The account has one lock: its fact may come from another enrollment, for another purpose.
test('a lock that closed elsewhere leads nobody past the question who they are', () => {
  const asked = walk(startEnrollment(input({ reason: 'another', identityWays: ['passcode'] })), [
    { type: 'setup.started' },
    { type: 'check.chosen', check: 'passcode' },
  ])

  const around = walk(asked, [
    { type: 'attempts.exhausted', purpose: 'check', kind: 'passcode', minutes: 10 },
    { type: 'otherWay.requested' },
  ])

  expect(at(around)).toBe('confirmingItIsYou.choosingWay')
})

// Back looked at the platform of the number before, and led around the proof of this one.
test('Back does not lead around the proof of a number that is known', () => {
  const proving = walk(startEnrollment(input()), [
    ...toScan.slice(0, 4),
    { type: 'platform.chosen', platform: 'other' },
    { type: 'back.requested' },
    { type: 'back.requested' },
    { type: 'number.recorded', label: '••• 0187', known: true },
    { type: 'number.confirmed' },
  ])

  const back = walk(proving, [{ type: 'back.requested' }])

  expect(at(proving)).toBe('provingNumber.choosingWay')
  expect(at(back)).toBe('enteringNumber')
})

// "Choose another way to sign in" stood on the page of the help desk and led back to where nothing went on.
test('from the help desk another device can be chosen, until one is linked', () => {
  const stuck = walk(startEnrollment(input()), [...toScan, { type: 'help.requested' }])
  const linked = walk(stuck, [{ type: 'device.activated', current: true }])

  const other = walk(stuck, [{ type: 'otherWay.requested' }])

  expect(at(other)).toBe('choosingDevice')
  expect(canStep(linked, { type: 'otherWay.requested' })).toBe(false)
})

test('from the help desk nobody gets past the question who they are', () => {
  const again = input({ reason: 'another', identityWays: ['passcode'] })
  const unsure = walk(startEnrollment(again), [
    { type: 'setup.started' },
    { type: 'help.requested' },
    { type: 'otherWay.requested' },
  ])
  const before = walk(startEnrollment(again), [{ type: 'help.requested' }])

  expect(at(unsure)).toBe('confirmingItIsYou.choosingWay')
  expect(canStep(before, { type: 'otherWay.requested' })).toBe(false)
})

test('a code that expired while the person was asking for help waits with "Make a new code"', () => {
  const asked = walk(startEnrollment(input()), [
    ...toScan,
    { type: 'activation.issued', current: true },
    { type: 'help.requested' },
    { type: 'activation.expired', current: true },
  ])

  const resumed = stepEnrollment(asked, { type: 'resume.requested' })

  expect(at(resumed.state)).toBe('linkingApp.expired')
  expect(resumed.effects).toEqual([])
})
