// Somebody who already has a factor proves it before they may add or replace one.

import type { Check } from '#domain/method.ts'
import { chart, type StepMeta, step } from './chart.ts'
import type { Guessable } from './events.ts'
import { lockedFor, refused, wayOut } from './ways.ts'

const chose = (check: Check) => ({ type: 'choseIdentityWay', params: { check } }) as const

const codeStep = step('identity', { commit: true, pointables: ['primary', 'back', 'code'] })

// A recovery code stays good until it is used; a passcode is gone in half a minute.
const secretStep = { ...codeStep, share: 'blackout' } as const

const toChoice = '#confirmingItIsYou.choosingWay'
const otherWay = { 'otherWay.requested': toChoice } as const

const toPasscode = {
  guard: chose('passcode'),
  target: '#confirmingItIsYou.enteringPasscode',
} as const
const toPush = {
  guard: chose('push'),
  target: '#confirmingItIsYou.awaitingPush',
  actions: ['startPush', 'sendPush'],
} as const
const toCall = {
  guard: chose('call'),
  target: '#confirmingItIsYou.enteringNumberCode',
  actions: 'sendNumberCode',
  reenter: true, // rung again, with nothing of the last try left standing
} as const

/** `ways` are the ways on beside the code itself: those that its screen shows. */
const typed = <const Ways extends object>(kind: Guessable, meta: StepMeta, ways: Ways) =>
  ({
    exit: 'clearFailure',
    initial: 'typing',
    always: lockedFor(kind, 'confirmingItIsYou'),
    states: {
      typing: {
        meta,
        on: { 'code.submitted': 'checking', 'back.requested': toChoice, ...ways },
      },
      checking: {
        meta,
        on: { 'code.refused': refused },
      },
    },
  }) as const

export const confirmingItIsYou = chart.createStateConfig({
  id: 'confirmingItIsYou',
  exit: 'clearFailure',
  initial: 'choosingWay',
  always: [
    { guard: { type: 'isConfirmedForNewPhone' }, target: '#choosingPlatform' },
    { guard: 'isIdentityConfirmed', target: '#choosingDevice' },
  ],
  on: wayOut('confirmingItIsYou'),
  states: {
    choosingWay: {
      exit: 'clearFailure',
      meta: step('identity', { commit: true, pointables: ['primary', 'back', 'check'] }),
      on: {
        'check.chosen': [
          toPasscode,
          toPush,
          toCall,
          { guard: chose('passkey'), target: 'usingPasskey' },
          { guard: chose('recoveryCode'), target: 'enteringRecoveryCode' },
        ],
        'back.requested': '#welcoming',
      },
    },
    awaitingPush: {
      exit: 'clearFailure',
      meta: step('identity', {
        share: 'blackout',
        commit: true,
        pointables: ['back', 'again', 'other'],
      }),
      on: {
        'push.resent': { actions: ['startPush', 'sendPush'] },
        'check.chosen': toPasscode,
        'push.disowned': {
          target: '#escalated',
          actions: [
            { type: 'rememberStep', params: { point: 'confirmingItIsYou' } },
            'disownPush',
            'reportFraud',
          ],
        },
        'back.requested': toChoice,
      },
    },
    usingPasskey: {
      exit: 'clearFailure',
      meta: step('identity', { commit: true }),
      on: { ...otherWay, 'back.requested': toChoice },
    },
    enteringPasscode: typed('passcode', codeStep, { ...otherWay, 'check.chosen': toPush }),
    enteringNumberCode: typed('numberCode', codeStep, { 'check.chosen': toCall }),
    enteringRecoveryCode: typed('recoveryCode', secretStep, otherWay),
  },
})
