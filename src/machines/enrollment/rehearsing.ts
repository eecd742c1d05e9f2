// The test sign-in: nobody leaves before the new factor has let them in once.

import { chart, step } from './chart.ts'
import { lockedFor, refused, wayOut } from './ways.ts'

const chose = (check: 'push' | 'passcode' | 'call' | 'passkey' | 'recoveryCode') =>
  ({ type: 'choseCheck', params: { check } }) as const

const toPasscode = { guard: chose('passcode'), target: '#rehearsing.enteringPasscode' } as const
const toPush = {
  guard: chose('push'),
  target: '#rehearsing.awaitingPush',
  actions: ['startPush', 'sendPush'],
} as const
const toCall = {
  guard: chose('call'),
  target: '#rehearsing.awaitingCall',
  actions: 'placeCall',
  reenter: true, // rung again, and nothing of the last call is left standing
} as const
const toChoice = '#rehearsing.choosingCheck'

const codeStep = step('test', { commit: true, pointables: ['primary', 'back', 'code'] })

// A recovery code stays good until it is used; a passcode is gone in half a minute.
const secretStep = { ...codeStep, share: 'blackout' } as const

export const rehearsing = chart.createStateConfig({
  id: 'rehearsing',
  exit: 'clearFailure',
  initial: 'choosingCheck',
  always: { guard: 'isRehearsed', target: '#enrolled' },
  on: { 'help.requested': wayOut('rehearsing')['help.requested'] },
  states: {
    choosingCheck: {
      exit: 'clearFailure',
      meta: step('test', { commit: true, pointables: ['primary', 'check'] }),
      on: {
        'check.chosen': [
          toPasscode,
          toPush,
          toCall,
          { guard: chose('passkey'), target: 'usingPasskey' },
          { guard: chose('recoveryCode'), target: 'enteringRecoveryCode' },
        ],
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
        'check.chosen': toPasscode,
        'push.disowned': {
          target: '#escalated',
          actions: [
            { type: 'rememberStep', params: { point: 'rehearsing' } },
            'disownPush',
            'reportFraud',
          ],
        },
        'back.requested': toChoice,
      },
    },
    enteringPasscode: {
      exit: 'clearFailure',
      initial: 'typing',
      always: lockedFor('passcode', 'rehearsing'),
      states: {
        typing: {
          meta: codeStep,
          on: {
            'code.submitted': 'checking',
            'check.chosen': toPush,
            'otherWay.requested': toChoice,
            'back.requested': toChoice,
          },
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
      on: {
        'check.chosen': toCall,
        'otherWay.requested': toChoice,
        'back.requested': toChoice,
      },
    },
    usingPasskey: {
      exit: 'clearFailure',
      meta: step('test', { commit: true }),
      on: { 'otherWay.requested': toChoice, 'back.requested': toChoice },
    },
    enteringRecoveryCode: {
      exit: 'clearFailure',
      initial: 'typing',
      always: lockedFor('recoveryCode', 'rehearsing'),
      states: {
        typing: {
          meta: secretStep,
          on: {
            'code.submitted': 'checking',
            'otherWay.requested': toChoice,
            'back.requested': toChoice,
          },
        },
        checking: {
          meta: secretStep,
          on: { 'code.refused': refused },
        },
      },
    },
  },
})
