// Somebody who already has a factor proves it before they may add or replace one.

import type { Check } from '#domain/method.ts'
import { chart, type StepMeta, step } from './chart.ts'
import type { Guessable } from './events.ts'
import { lockedFor, refused, wayOut } from './ways.ts'

const chose = (check: Check) => ({ type: 'choseIdentityWay', params: { check } }) as const

const codeStep = step('identity', { commit: true, pointables: ['primary', 'back', 'code'] })

// A recovery code stays good until it is used; a passcode is gone in half a minute.
const secretStep = { ...codeStep, share: 'blackout' } as const

const typed = (kind: Guessable, meta: StepMeta) =>
  ({
    exit: 'clearFailure',
    initial: 'typing',
    always: lockedFor(kind, 'confirmingItIsYou'),
    states: {
      typing: {
        meta,
        on: { 'code.submitted': 'checking', 'back.requested': '#confirmingItIsYou.choosingWay' },
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
  on: {
    ...wayOut('confirmingItIsYou'),
    'check.chosen': [
      { guard: chose('passcode'), target: '.enteringPasscode' },
      { guard: chose('push'), target: '.awaitingPush', actions: ['startPush', 'sendPush'] },
      { guard: chose('call'), target: '.enteringNumberCode', actions: 'sendNumberCode' },
      { guard: chose('passkey'), target: '.usingPasskey' },
      { guard: chose('recoveryCode'), target: '.enteringRecoveryCode' },
    ],
    'otherWay.requested': '.choosingWay',
  },
  states: {
    choosingWay: {
      exit: 'clearFailure',
      meta: step('identity', { commit: true, pointables: ['primary', 'back', 'check'] }),
      on: { 'back.requested': '#welcoming' },
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
        'push.disowned': {
          target: '#escalated',
          actions: [
            { type: 'rememberStep', params: { point: 'confirmingItIsYou' } },
            'disownPush',
            'reportFraud',
          ],
        },
        'back.requested': 'choosingWay',
      },
    },
    usingPasskey: {
      exit: 'clearFailure',
      meta: step('identity', { commit: true }),
      on: { 'back.requested': 'choosingWay' },
    },
    enteringPasscode: typed('passcode', codeStep),
    enteringNumberCode: typed('numberCode', codeStep),
    enteringRecoveryCode: typed('recoveryCode', secretStep),
  },
})
