// From "Start setup" to the app on the phone: who you are, which device, which phone, which app.

import { chart, step } from './chart.ts'
import { wayOut, whenLinked } from './ways.ts'

export const welcoming = chart.createStateConfig({
  id: 'welcoming',
  meta: step('start', { expectSeconds: 15 }),
  on: {
    'help.requested': wayOut('welcoming')['help.requested'],
    'setup.started': [
      { guard: 'needsIdentity', target: '#confirmingItIsYou' },
      whenLinked,
      { guard: 'isNewPhone', target: '#choosingPlatform' },
      { target: '#choosingDevice' },
    ],
  },
})

export const choosingDevice = chart.createStateConfig({
  id: 'choosingDevice',
  exit: 'clearFailure',
  meta: step('device', { pointables: ['primary', 'back', 'device'] }),
  always: whenLinked,
  on: {
    ...wayOut('choosingDevice'),
    'device.chosen': [
      {
        guard: { type: 'chose', params: { devices: ['none'] } },
        target: '#escalated',
        actions: 'lackDevice',
      },
      {
        guard: { type: 'chose', params: { devices: ['securityKey', 'thisDevice'] } },
        target: '#registeringPasskey',
        actions: 'recordDevice',
      },
      {
        guard: { type: 'chose', params: { devices: ['phonePage'] } },
        target: '#linkingApp',
        actions: ['recordDevice', 'reopenActivation'],
      },
      { guard: 'choseNumberless', target: '#choosingPlatform', actions: 'recordDevice' },
      {
        guard: { type: 'chose', params: { devices: ['mobile', 'landline'] } },
        target: '#enteringNumber',
        actions: 'recordDevice',
      },
    ],
    'back.requested': '#welcoming',
  },
})

export const choosingPlatform = chart.createStateConfig({
  id: 'choosingPlatform',
  exit: 'clearFailure',
  meta: step('platform', { pointables: ['primary', 'back', 'platform'] }),
  always: whenLinked,
  on: {
    ...wayOut('choosingPlatform'),
    'platform.chosen': [
      { guard: 'chosePhoneWithoutApps', target: '#provingNumber', actions: 'recordPlatform' },
      { guard: 'chosePhoneWithApps', target: '#installingApp', actions: 'recordPlatform' },
    ],
    'back.requested': [
      { guard: 'isNewPhone', target: '#welcoming' },
      { guard: 'gaveNumber', target: '#enteringNumber' },
      { target: '#choosingDevice' },
    ],
  },
})

export const installingApp = chart.createStateConfig({
  id: 'installingApp',
  meta: step('install', { expectSeconds: 120 }),
  always: whenLinked,
  on: {
    ...wayOut('installingApp'),
    'app.installed': '#addingAccount',
    'otherWay.requested': '#choosingDevice',
    'back.requested': '#choosingPlatform',
  },
})

export const addingAccount = chart.createStateConfig({
  id: 'addingAccount',
  meta: step('add', { expectSeconds: 30 }),
  always: whenLinked,
  on: {
    ...wayOut('addingAccount'),
    'camera.seen': { target: '#linkingApp', actions: 'reopenActivation' },
    'back.requested': '#installingApp',
  },
})

export const registeringPasskey = chart.createStateConfig({
  id: 'registeringPasskey',
  exit: 'clearFailure',
  meta: step('passkey', { commit: true, expectSeconds: 40 }),
  // Only the API's own check of the key's answer says "passkey.registered".
  always: whenLinked,
  on: {
    ...wayOut('registeringPasskey'),
    'otherWay.requested': '#choosingDevice',
    'back.requested': '#choosingDevice',
  },
})
