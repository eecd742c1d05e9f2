// The test sign-in: nobody leaves before the new factor has let them in once.

import { chart, step } from './chart.ts'
import { lockedFor, refused, wayOut } from './ways.ts'

const chose = (check: 'push' | 'passcode' | 'call' | 'passkey' | 'recoveryCode') =>
  ({ type: 'choseCheck', params: { check } }) as const

const toOtherCheck = [
  { guard: chose('passcode'), target: '.enteringPasscode' },
  { guard: chose('push'), target: '.awaitingPush', actions: ['startPush', 'sendPush'] },
  { guard: chose('call'), target: '.awaitingCall', actions: 'placeCall' },
  { guard: chose('passkey'), target: '.usingPasskey' },
  { guard: chose('recoveryCode'), target: '.enteringRecoveryCode' },
] as const

const codeStep = step('test', { commit: true, pointables: ['primary', 'back', 'code'] })

// A recovery code stays good until it is used; a passcode is gone in half a minute.
const secretStep = { ...codeStep, share: 'blackout' } as const

export const rehearsing = chart.createStateConfig({
  id: 'rehearsing',
  exit: 'clearFailure',
  initial: 'choosingCheck',
  always: { guard: 'isRehearsed', target: '#enrolled' },
  on: {
    'help.requested': wayOut('rehearsing')['help.requested'],
    'check.chosen': toOtherCheck,
    'otherWay.requested': '.choosingCheck',
  },
  states: {
    choosingCheck: {
      exit: 'clearFailure',
      meta: step('test', { commit: true, pointables: ['primary', 'check'] }),
      on: {
        'back.requested': [
          { guard: 'choosesPreference', target: '#choosingPreference' },
          { guard: 'needsCodesSaved', target: '#savingCodes' },
        ],
      },
    },
    awaitingPush: {
      exit: 'clearFailure',
      meta: step('test', {
        share: 'blackout',
        commit: true,
        pointables: ['back', 'again', 'other'],
        expectSeconds: 30,
      }),
      on: {
        'push.resent': { actions: ['startPush', 'sendPush'] },
        'push.disowned': {
          target: '#escalated',
          actions: [
            { type: 'rememberStep', params: { point: 'rehearsing' } },
            'disownPush',
            'reportFraud',
          ],
        },
        'back.requested': 'choosingCheck',
      },
    },
    enteringPasscode: {
      exit: 'clearFailure',
      initial: 'typing',
      always: lockedFor('passcode', 'rehearsing'),
      states: {
        typing: {
          meta: codeStep,
          on: { 'code.submitted': 'checking', 'back.requested': '#rehearsing.choosingCheck' },
        },
        checking: {
          meta: codeStep,
          on: { 'code.refused': refused },
        },
      },
    },
    awaitingCall: {
      exit: 'clearFailure',
      meta: step('test', {
        commit: true,
        pointables: ['back', 'again', 'other'],
        expectSeconds: 40,
      }),
      on: { 'back.requested': 'choosingCheck' },
    },
    usingPasskey: {
      exit: 'clearFailure',
      meta: step('test', { commit: true }),
      on: { 'back.requested': 'choosingCheck' },
    },
    enteringRecoveryCode: {
      exit: 'clearFailure',
      initial: 'typing',
      always: lockedFor('recoveryCode', 'rehearsing'),
      states: {
        typing: {
          meta: secretStep,
          on: { 'code.submitted': 'checking', 'back.requested': '#rehearsing.choosingCheck' },
        },
        checking: {
          meta: secretStep,
          on: { 'code.refused': refused },
        },
      },
    },
  },
})
