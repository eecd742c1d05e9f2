// What happens after the link: the documented "When I log in", and recovery codes that are really saved.

import { chart, step } from './chart.ts'
import { lockedFor, onward, refused, wayOut } from './ways.ts'

/** Nobody waits here; the banner that says so stands on the next screen. */
export const linked = chart.createStateConfig({
  id: 'linked',
  entry: ['activateFactor', 'notifyPerson'],
  always: [{ guard: 'choosesPreference', target: '#choosingPreference' }, ...onward.fromPreference],
})

export const choosingPreference = chart.createStateConfig({
  id: 'choosingPreference',
  exit: 'clearFailure',
  meta: step('preference', { commit: true, pointables: ['primary', 'preference'] }),
  on: {
    'help.requested': wayOut('choosingPreference')['help.requested'],
    'preference.saved': {
      guard: 'canPrefer',
      target: '#preferenceSaved',
      actions: ['recordPreference', 'savePreference'],
    },
  },
})

export const preferenceSaved = chart.createStateConfig({
  id: 'preferenceSaved',
  always: onward.fromPreference,
})

export const savingCodes = chart.createStateConfig({
  id: 'savingCodes',
  entry: 'ensureRecoveryCodes', // the same set until one of it is typed back
  meta: step('codes', {
    share: 'blackout',
    commit: true,
    pointables: ['primary', 'print', 'download', 'copy', 'saved'],
    expectSeconds: 60,
  }),
  always: { guard: 'areCodesProved', target: '#codesSaved' },
  on: {
    'help.requested': wayOut('savingCodes')['help.requested'],
    'codes.saved': [
      { guard: 'needsCodesProved', target: '#provingCodes' },
      { target: '#codesSaved' },
    ],
    'codes.renewed': { actions: 'renewRecoveryCodes' },
    'back.requested': { guard: 'choosesPreference', target: '#choosingPreference' },
  },
})

export const provingCodes = chart.createStateConfig({
  id: 'provingCodes',
  exit: 'clearFailure',
  initial: 'typing',
  always: [
    { guard: 'areCodesProved', target: '#codesSaved' },
    lockedFor('recoveryCode', 'provingCodes'),
  ],
  on: { 'help.requested': wayOut('provingCodes')['help.requested'] },
  states: {
    typing: {
      meta: step('codes', {
        share: 'blackout',
        commit: true,
        pointables: ['primary', 'back', 'code'],
      }),
      on: { 'code.submitted': 'checking', 'back.requested': '#savingCodes' },
    },
    checking: {
      meta: step('codes', { share: 'blackout', commit: true }),
      on: { 'code.refused': refused },
    },
  },
})

export const codesSaved = chart.createStateConfig({
  id: 'codesSaved',
  always: onward.fromCodes,
})
