// The QR code and what stands in for it. Duo and the phone's page link by the phone's own answer, an
// authenticator by its code.

import { chart, step } from './chart.ts'
import type { LinkWay } from './context.ts'
import { lockedFor, refused, wayOut, whenLinked } from './ways.ts'

const secret = { share: 'blackout' } as const

const by = (way: LinkWay) => ({ type: 'isLinkedBy', params: { way } }) as const

// There is nothing to install for the phone's page: it was chosen, and here is its code.
const back = [
  { guard: by('page'), target: '#choosingDevice' },
  { target: '#addingAccount' },
] as const

// A link to the phone's page pairs whoever opens it: it is shown to who sits here and never mailed.
const byMail = { guard: by('answer'), target: 'sendingLink' } as const

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
        // A question, not a proof: only a phone that answered moves its journey on.
        'scan.claimed': [
          { guard: by('code'), target: '#enteringCode' },
          { actions: 'recordClaim' },
        ],
        'link.requested': byMail,
        'key.requested': { guard: by('code'), target: 'typingKey' },
        'thisPhone.chosen': [
          { guard: by('code'), target: 'typingKey', actions: 'recordHandover' },
          { target: 'handedOver', actions: 'recordHandover' },
        ],
        'back.requested': back,
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
        'link.requested': byMail,
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
        'back.requested': back,
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
