import { expect, test } from 'vitest'
import { defaultPolicy } from '#domain/policy.ts'
import type { EnrollmentInput } from '#machines/enrollment/context.ts'
import type { EnrollmentEvent } from '#machines/enrollment/events.ts'
import {
  type EnrollmentState,
  startEnrollment,
  stateName,
  stepEnrollment,
} from '#machines/enrollment/stepping.ts'
import { adopt, type Belief, enqueue, firstBelief, predicted } from './prediction.ts'

const input: EnrollmentInput = {
  ...defaultPolicy.duo,
  reason: 'first',
  identityWays: [],
  hasRecoveryCodes: false,
  numberLabel: null,
}

const walk = (...events: EnrollmentEvent[]) =>
  events.reduce((state, event) => stepEnrollment(state, event).state, startEnrollment(input))

const hearing = (belief: Belief, state: EnrollmentState, version: number) =>
  adopt(belief, { id: 'enr_1', version, chart: 1, state, events: [] })

const toDevice = [{ type: 'setup.started' }] as const
const toNumber = [...toDevice, { type: 'device.chosen', device: 'mobile' }] as const
const back = { type: 'back.requested' } as const

const shown = (belief: Belief) => stateName(predicted(belief).value)

test('what was pressed is drawn before anybody answers', () => {
  const belief = hearing(firstBelief(input), walk(...toDevice), 1)

  const next = enqueue(belief, { id: 'msg_1', intent: { type: 'device.chosen', device: 'mobile' } })

  expect(shown(next)).toBe('enteringNumber')
})

// The stream brings the event before the answer to it does.
test('a Back that the log has already is not drawn twice', () => {
  const belief = hearing(firstBelief(input), walk(...toNumber), 2)
  const pressed = enqueue(belief, { id: 'msg_1', intent: back })

  const heard = hearing(pressed, walk(...toNumber, back), 3)

  expect(shown(pressed)).toBe('choosingDevice')
  expect(shown(heard)).toBe('choosingDevice')
})
