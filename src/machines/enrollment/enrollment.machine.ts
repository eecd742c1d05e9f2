// The documented enrolment, from "Start setup" to a rehearsed sign-in.
// Pure choreography: no fetch, no timers, no secrets. The API steps it and performs its effects.

import { chart, step } from './chart.ts'
import {
  addingAccount,
  choosingDevice,
  choosingPlatform,
  installingApp,
  registeringPasskey,
  welcoming,
} from './choosing-device.ts'
import { confirmingItIsYou } from './confirming-identity.ts'
import { type EnrollmentInput, initialContext, type ReturnPoint, returnPoints } from './context.ts'
import type { Fact } from './events.ts'
import { enteringCode, linkingApp } from './linking-app.ts'
import { enteringNumber, provingNumber } from './proving-number.ts'
import { rehearsing } from './rehearsing.ts'
import {
  choosingPreference,
  codesSaved,
  linked,
  preferenceSaved,
  provingCodes,
  savingCodes,
} from './saving-codes.ts'

/** Rises with every change of states or context; `upgrade.ts` says how the older ones move on. */
export const chartVersion = 2

const fact = { guard: 'isCurrent', actions: 'recordFact' } as const

const factTypes = [
  'number.recorded',
  'numberCode.sent',
  'number.proved',
  'activation.issued',
  'activation.expired',
  'device.activated',
  'link.sent',
  'code.accepted',
  'code.refused',
  'attempts.exhausted',
  'unlocked',
  'passkey.registered',
  'passkey.used',
  'passkey.refused',
  'codes.issued',
  'codes.proved',
  'push.sent',
  'push.approved',
  'push.denied',
  'push.timedOut',
  'push.misapproved',
  'push.refused',
  'call.placed',
  'call.confirmed',
  'call.unanswered',
] as const satisfies readonly Fact['type'][]

/** Facts are never refused: wherever the person is, the root records them, and entry guards move on. */
const facts = Object.fromEntries(factTypes.map((type) => [type, fact])) as {
  [type in Fact['type']]: typeof fact
}

/** Where a lock closes, where it opens again, and the way on that needs no guessing. */
const lockPoints = [
  ['provingNumber', '#provingNumber', '#choosingDevice'],
  ['enteringCode', '#enteringCode', '#choosingDevice'],
  ['provingCodes', '#savingCodes', '#savingCodes'],
  ['confirmingItIsYou', '#confirmingItIsYou', '#confirmingItIsYou'],
  ['rehearsing', '#rehearsing', '#rehearsing'],
] as const

const wasLockedAt = (point: ReturnPoint) => ({ type: 'wasLockedAt', params: { point } }) as const

// By where the lock closed, never by what its fact says it was for: an account has one lock, and
// a fact about another enrollment must not carry anybody past a step of this one.
const locked = chart.createStateConfig({
  id: 'locked',
  entry: 'recordLock',
  exit: 'clearFailure',
  meta: step('help', { expectSeconds: 600 }),
  on: {
    // The fact is recorded here as well as at the root: this handler stands in front of it.
    unlocked: lockPoints.map(([point, target]) => ({
      guard: wasLockedAt(point),
      target,
      actions: ['recordFact', 'forgetHelp'] as const,
    })),
    // A lock never closes the ways that need no guessing.
    'otherWay.requested': lockPoints.map(([point, , target]) => ({
      guard: wasLockedAt(point),
      target,
      actions: 'forgetHelp' as const,
    })),
    'help.requested': { target: '#escalated', actions: 'askForHelp' },
  },
})

const escalated = chart.createStateConfig({
  id: 'escalated',
  meta: step('help', { expectSeconds: 300 }),
  on: {
    'resume.requested': [
      ...returnPoints.map((point) => ({
        guard: { type: 'cameFrom', params: { point } } as const,
        target: `#${point}`,
        actions: 'forgetHelp' as const,
      })),
      { target: '#welcoming', actions: 'forgetHelp' },
    ],
    // What cannot be done in one way may be done in another: where there is none, nothing is offered.
    'otherWay.requested': [
      ...(['rehearsing', 'confirmingItIsYou'] as const).map((point) => ({
        guard: { type: 'cameFrom', params: { point } } as const,
        target: `#${point}`,
        actions: 'forgetHelp' as const,
      })),
      { guard: 'mayChooseDevice', target: '#choosingDevice', actions: 'forgetHelp' },
    ],
    // As everywhere after the link: what is linked is not set up twice.
    'restart.requested': {
      guard: 'isUnlinked',
      target: '#welcoming',
      actions: ['forgetHelp', 'startOver'],
    },
  },
})

/**
 * Somebody of whom nothing is known, so that everything is demanded. XState's `transition` starts a
 * silent actor without input on every step: a throw there is swallowed and costs more than the step.
 */
export const nobody: EnrollmentInput = {
  provider: 'duo',
  devices: [],
  requirements: { saveCodes: true, proveCodes: true, rehearse: true },
  reason: 'first',
  identityWays: [],
  hasRecoveryCodes: false,
  numberLabel: null,
}

export const enrollmentMachine = chart.createMachine({
  id: 'enrollment',
  context: ({ input }) => initialContext(input ?? nobody),
  initial: 'welcoming',
  on: facts,
  states: {
    welcoming,
    confirmingItIsYou,
    choosingDevice,
    enteringNumber,
    provingNumber,
    choosingPlatform,
    installingApp,
    addingAccount,
    linkingApp,
    enteringCode,
    registeringPasskey,
    linked,
    choosingPreference,
    preferenceSaved,
    savingCodes,
    provingCodes,
    codesSaved,
    rehearsing,
    locked,
    escalated,
    // Not a final state: facts that come late are still recorded.
    enrolled: {
      id: 'enrolled',
      entry: 'forgetAnswers',
      meta: step('done'),
    },
  },
})
