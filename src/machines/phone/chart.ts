// The vocabulary of the phone's chart: its guards and what each answer changes.

import { assign, setup } from 'xstate'
import { freshFacts, type PhoneContext, type PhoneEvent, type PhoneFacts } from './events.ts'

export const chart = setup({
  types: {
    context: {} as PhoneContext,
    events: {} as PhoneEvent,
    input: {} as PhoneFacts,
  },
  guards: {
    hasApp: ({ context }) => context.hasApp,
    hasOpenedApp: ({ context }) => context.hasApp && context.hasOpenedApp,
    isHoldingCode: ({ context }) => context.isHoldingCode,
    isFlying: ({ context }) => context.isFlying,
    isOnline: ({ context }) => !context.isFlying,
    isDuo: ({ context }) => context.provider === 'duo',
    isAuthenticator: ({ context }) => context.provider === 'authenticator',
    isCameraUnasked: ({ context }) => context.camera === 'unasked',
    isCameraAllowed: ({ context }) => context.camera === 'allowed',
    isAllowing: ({ event }) => 'isAllowed' in event && event.isAllowed,
    isApproval: ({ event }) => event.type === 'answer.taken' && event.verdict === 'approve',
    isFraud: ({ event }) => event.type === 'answer.taken' && event.verdict === 'fraud',
    isStore: ({ event }) => event.type === 'app.tapped' && event.app === 'store',
    isMail: ({ event }) => event.type === 'app.tapped' && event.app === 'mail',
    isMessages: ({ event }) => event.type === 'app.tapped' && event.app === 'messages',
    isCalls: ({ event }) => event.type === 'app.tapped' && event.app === 'calls',
    isCamera: ({ event }) => event.type === 'app.tapped' && event.app === 'camera',
    isSettings: ({ event }) => event.type === 'app.tapped' && event.app === 'settings',
  },
  actions: {
    /** Performed by the face: asks the API for the account behind the code that was read. */
    redeemCode: () => {},
    recordApp: assign({ hasApp: true }),
    recordOpening: assign({ hasOpenedApp: true }),
    recordNotifications: assign({
      notifications: ({ event, context }) =>
        'isAllowed' in event ? permissionFor(event.isAllowed) : context.notifications,
    }),
    recordCamera: assign({
      camera: ({ event, context }) =>
        'isAllowed' in event ? permissionFor(event.isAllowed) : context.camera,
    }),
    recordFlying: assign({
      isFlying: ({ event, context }) =>
        event.type === 'aeroplane.switched' ? event.isOn : context.isFlying,
    }),
    recordClock: assign({
      isClockWrong: ({ event, context }) =>
        event.type === 'clock.set' ? event.isWrong : context.isClockWrong,
    }),
    holdCode: assign({ isHoldingCode: true }),
    letGoOfCode: assign({ isHoldingCode: false }),
    countAccount: assign({ accounts: ({ context }) => (context.accounts === 0 ? 1 : 2) }),
    // From "several" the chart cannot know how many are left: the face counts them before each step.
    discountAccount: assign({ accounts: ({ context }) => (context.accounts === 2 ? 1 : 0) }),
    select: assign({ selected: ({ event }) => ('id' in event ? event.id : null) }),
    forgetEverything: assign(({ context }) => ({
      ...freshFacts(context.provider),
      isHoldingCode: false,
      selected: null,
    })),
  },
})

const permissionFor = (isAllowed: boolean) => (isAllowed ? 'allowed' : 'refused')
