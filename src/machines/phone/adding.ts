// Adding an account: by the camera, by a link, and with an authenticator app also by typing a key.

import { chart } from './chart.ts'

export const adding = chart.createStateConfig({
  initial: 'choosing',
  on: {
    'qr.chosen': '.openingCamera',
    // The provider decides which ways exist: Duo accounts are never typed, the others never sent.
    'link.chosen': { target: '.findingLink', guard: 'isDuo' },
    'key.chosen': { target: '.typingKey', guard: 'isAuthenticator' },
  },
  states: {
    choosing: { on: { 'back.pressed': '#phone.accounts' } },
    openingCamera: {
      always: [
        { target: 'askingCamera', guard: 'isCameraUnasked' },
        { target: 'scanning', guard: 'isCameraAllowed' },
        { target: 'cameraOff' },
      ],
    },
    askingCamera: {
      on: {
        'camera.answered': [
          { target: 'scanning', guard: 'isAllowing', actions: 'recordCamera' },
          { target: 'cameraOff', actions: 'recordCamera' },
        ],
        'back.pressed': 'choosing',
      },
    },
    scanning: {
      on: {
        'code.seen': { target: 'connecting', actions: 'holdCode' },
        'account.added': { target: '#phone.accounts', actions: 'countAccount' },
        'camera.missing': 'cameraOff',
        'back.pressed': 'choosing',
      },
    },
    cameraOff: { on: { 'back.pressed': 'choosing' } },
    findingLink: { on: { 'back.pressed': 'choosing' } },
    typingKey: {
      on: {
        'account.added': { target: '#phone.accounts', actions: 'countAccount' },
        'back.pressed': 'choosing',
      },
    },
    // In aeroplane mode nothing is asked, so the code stays good.
    connecting: { always: [{ target: 'refused', guard: 'isFlying' }, { target: 'linking' }] },
    linking: {
      entry: 'redeemCode',
      on: {
        'pairing.accepted': {
          target: '#phone.accounts',
          actions: ['letGoOfCode', 'countAccount'],
        },
        'pairing.refused': 'refused',
      },
    },
    refused: {
      entry: 'letGoOfCode',
      on: { 'back.pressed': 'choosing' },
    },
  },
})
