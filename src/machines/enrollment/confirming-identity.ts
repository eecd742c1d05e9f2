// Somebody who already has a factor proves it before they may add or replace one.

import { chart, step } from './chart.ts'
import { wayOut } from './common.ts'

const chose = (check: 'push' | 'passcode' | 'call' | 'recoveryCode') =>
  ({ type: 'choseIdentityWay', params: { check } }) as const

const codeStep = step('identity', { commit: true, pointables: ['primary', 'back', 'code'] })

const lockedFor = (kind: 'passcode' | 'recoveryCode' | 'numberCode') =>
  ({ guard: { type: 'isLockedFor', params: { kind } }, target: '#locked' }) as const

const typed = (kind: 'passcode' | 'recoveryCode' | 'numberCode') =>
  ({
    exit: 'clearFailure',
    initial: 'typing',
    always: lockedFor(kind),
    states: {
      typing: {
        meta: codeStep,
        on: { 'code.submitted': 'checking', 'back.requested': '#confirmingItIsYou.choosingWay' },
      },
      checking: {
        meta: codeStep,
        on: { 'code.refused': { target: 'typing', actions: 'recordRefusal' } },
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
    enteringPasscode: typed('passcode'),
    enteringNumberCode: typed('numberCode'),
    enteringRecoveryCode: typed('recoveryCode'),
  },
})
