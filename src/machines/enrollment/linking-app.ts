// The QR code and what stands in for it. Duo links by the phone's answer, an authenticator by its code.

import { chart, step } from './chart.ts'
import { lockedFor, refused, wayOut, whenLinked } from './ways.ts'

const secret = { share: 'blackout' } as const

export const linkingApp = chart.createStateConfig({
  id: 'linkingApp',
  exit: 'clearFailure',
  initial: 'opening',
  always: whenLinked,
  on: wayOut('linkingApp'),
  states: {
    // Somebody who comes back to an expired code is told so: a new one is made when they ask for it.
    opening: { always: [{ guard: 'isExpired', target: 'expired' }, { target: 'showingCode' }] },
    showingCode: {
      exit: 'clearFailure', // "we have not heard from your phone" is said of the scan and of nothing after it
      entry: 'ensureActivation', // returns the live one if there is one: Back and forward issue nothing twice
      meta: step('scan', {
        ...secret,
        pointables: ['primary', 'back', 'qr', 'fallback'],
        expectSeconds: 60,
      }),
      always: { guard: 'isExpired', target: 'expired' },
      on: {
        // A question, not a proof: only a phone that answered moves the Duo journey on.
        'scan.claimed': [
          { guard: { type: 'isProvider', params: { provider: 'duo' } }, actions: 'recordClaim' },
          { target: '#enteringCode' },
        ],
        'link.requested': {
          guard: { type: 'isProvider', params: { provider: 'duo' } },
          target: 'sendingLink',
        },
        'key.requested': {
          guard: { type: 'isProvider', params: { provider: 'authenticator' } },
          target: 'typingKey',
        },
        'thisPhone.chosen': [
          {
            guard: { type: 'isProvider', params: { provider: 'duo' } },
            target: 'handedOver',
            actions: 'recordHandover',
          },
          { target: 'typingKey', actions: 'recordHandover' },
        ],
        'back.requested': '#addingAccount',
      },
    },
    sendingLink: {
      meta: step('scan'),
      always: { guard: 'isExpired', target: 'expired' },
      on: {
        'link.confirmed': { target: 'handedOver', actions: ['recordHandover', 'sendLink'] },
        'back.requested': 'showingCode',
      },
    },
    handedOver: {
      meta: step('scan', {
        ...secret,
        pointables: ['primary', 'back', 'fallback'],
        expectSeconds: 90,
      }),
      always: { guard: 'isExpired', target: 'expired' },
      on: {
        'link.requested': 'sendingLink',
        'back.requested': 'showingCode',
      },
    },
    typingKey: {
      meta: step('scan', { ...secret, pointables: ['primary', 'back', 'key'], expectSeconds: 120 }),
      always: { guard: 'isExpired', target: 'expired' },
      on: {
        'key.typed': '#enteringCode',
        'back.requested': 'showingCode',
      },
    },
    expired: {
      meta: step('scan'),
      on: {
        'activation.renewed': {
          target: 'showingCode',
          actions: ['reopenActivation', 'renewActivation', 'clearFailure'],
        },
        'back.requested': '#addingAccount',
      },
    },
  },
})

export const enteringCode = chart.createStateConfig({
  id: 'enteringCode',
  exit: 'clearFailure',
  initial: 'typing',
  always: [
    whenLinked,
    { guard: 'isExpired', target: '#linkingApp.expired' },
    lockedFor('passcode', 'enteringCode'),
  ],
  on: wayOut('enteringCode'),
  states: {
    typing: {
      meta: step('code', {
        commit: true,
        pointables: ['primary', 'back', 'code'],
        expectSeconds: 30,
      }),
      on: { 'code.submitted': 'checking', 'back.requested': '#linkingApp' },
    },
    checking: {
      meta: step('code', { commit: true }),
      on: { 'code.refused': refused },
    },
  },
})
