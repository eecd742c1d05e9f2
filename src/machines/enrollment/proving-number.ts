// "Is this number yours?": asked of every landline, and of a number that is already known.

import { chart, step } from './chart.ts'
import { lockedFor, refused, wayOut, whenLinked } from './ways.ts'

export const enteringNumber = chart.createStateConfig({
  id: 'enteringNumber',
  exit: 'clearFailure',
  meta: step('number', { pointables: ['primary', 'back', 'number', 'confirm'], expectSeconds: 45 }),
  always: whenLinked,
  on: {
    ...wayOut('enteringNumber'),
    // The number itself travels beside the intent, into the answers; here only "it is correct".
    'number.confirmed': [
      { guard: 'mustProveNumber', target: '#provingNumber' },
      { target: '#choosingPlatform' },
    ],
    'back.requested': '#choosingDevice',
  },
})

export const provingNumber = chart.createStateConfig({
  id: 'provingNumber',
  exit: 'clearFailure',
  initial: 'choosingWay',
  always: [
    whenLinked,
    { guard: 'isPhoneProved', target: '#linked', actions: 'recordPhoneFactor' },
    { guard: 'isNumberProved', target: '#choosingPlatform' },
    lockedFor('numberCode', 'provingNumber'),
  ],
  on: wayOut('provingNumber'),
  states: {
    choosingWay: {
      meta: step('number', { pointables: ['primary', 'back', 'way'] }),
      on: {
        'numberCode.requested': {
          guard: 'canBeTexted',
          target: 'typing',
          actions: ['recordNumberWay', 'sendNumberCode'],
        },
        'back.requested': [
          { guard: 'cameByPlatform', target: '#choosingPlatform' },
          { target: '#enteringNumber' },
        ],
      },
    },
    typing: {
      meta: step('number', { commit: true, pointables: ['primary', 'back', 'code', 'again'] }),
      on: {
        'code.submitted': 'checking',
        'numberCode.requested': {
          guard: 'canBeTexted',
          actions: ['recordNumberWay', 'sendNumberCode', 'clearFailure'],
        },
        'back.requested': 'choosingWay',
      },
    },
    checking: {
      meta: step('number', { commit: true }),
      on: { 'code.refused': refused },
    },
  },
})
