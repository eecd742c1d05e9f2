// The practice phone: which screen is up, and what its owner has allowed.
// Pure choreography: seeds, passcodes and the network belong to the face and its ports.
// A call is not in here: it takes the screen wherever the phone is, for as long as it rings.

import { adding } from './adding.ts'
import { chart } from './chart.ts'
import { request } from './request.ts'

export const phoneMachine = chart.createMachine({
  id: 'phone',
  context: ({ input }) => ({ ...input, isHoldingCode: false, selected: null }),
  initial: 'locked',
  on: {
    'home.pressed': '.home',
    'phone.locked': '.locked',
    'phone.wiped': { target: '.locked', actions: 'forgetEverything' },
    'app.tapped': [
      { target: '.store', guard: 'isStore' },
      { target: '.mail', guard: 'isMail' },
      { target: '.messages', guard: 'isMessages' },
      { target: '.calls', guard: 'isCalls' },
      { target: '.camera', guard: 'isCamera' },
      { target: '.settings', guard: 'isSettings' },
      { target: '.accounts', guard: 'hasOpenedApp' },
      { target: '.firstRun', guard: 'hasApp' },
      { target: '.store' },
    ],
    'link.opened': [
      { target: '.adding.connecting', guard: 'hasOpenedApp', actions: 'holdCode' },
      { target: '.firstRun', guard: 'hasApp', actions: 'holdCode' },
      { target: '.needingApp', actions: 'holdCode' },
    ],
    'request.opened': { target: '.request', guard: 'hasOpenedApp', actions: 'select' },
    'request.doubted': { target: '.request.doubting', guard: 'hasOpenedApp', actions: 'select' },
    'aeroplane.switched': { actions: 'recordFlying' },
    'clock.set': { actions: 'recordClock' },
    'camera.answered': { actions: 'recordCamera' },
    'notifications.answered': { actions: 'recordNotifications' },
  },
  states: {
    locked: { on: { 'phone.unlocked': 'home' } },
    home: {},
    needingApp: {},
    store: {
      initial: 'opening',
      states: {
        opening: { always: [{ target: 'installed', guard: 'hasApp' }, { target: 'offering' }] },
        offering: { on: { 'install.tapped': 'installing' } },
        installing: { on: { 'install.finished': { target: 'installed', actions: 'recordApp' } } },
        installed: {},
      },
    },
    firstRun: {
      initial: 'welcoming',
      states: {
        welcoming: { on: { 'welcome.read': 'askingNotifications' } },
        askingNotifications: {
          on: {
            'notifications.answered': [
              {
                target: '#phone.adding.connecting',
                guard: 'isHoldingCode',
                actions: ['recordNotifications', 'recordOpening'],
              },
              { target: '#phone.accounts', actions: ['recordNotifications', 'recordOpening'] },
            ],
          },
        },
      },
    },
    accounts: {
      initial: 'listing',
      on: {
        'add.tapped': 'adding',
        // In aeroplane mode nothing reaches the phone; its passcodes go on.
        'request.arrived': { target: 'request', guard: 'isOnline', actions: 'select' },
      },
      states: {
        listing: { on: { 'account.tapped': { target: 'choosing', actions: 'select' } } },
        choosing: {
          on: {
            'rename.tapped': 'naming',
            'remove.tapped': 'removing',
            'back.pressed': 'listing',
          },
        },
        naming: { on: { 'account.renamed': 'listing', 'back.pressed': 'listing' } },
        removing: {
          on: {
            'account.removed': { target: 'listing', actions: 'discountAccount' },
            'back.pressed': 'listing',
          },
        },
      },
    },
    adding,
    request,
    mail: {
      initial: 'listing',
      states: {
        listing: { on: { 'mail.opened': { target: 'reading', actions: 'select' } } },
        reading: { on: { 'back.pressed': 'listing' } },
      },
    },
    messages: {},
    calls: {},
    // The phone's own camera reads a code to you. It adds no account: that is what the app is for.
    camera: {},
    settings: {
      initial: 'listing',
      on: { 'newPhone.tapped': '.replacing' },
      states: {
        listing: {},
        replacing: { on: { 'back.pressed': 'listing' } },
      },
    },
  },
})
