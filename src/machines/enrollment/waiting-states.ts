// Apart from stepping.ts, because the first question needs no list of the others.

/** Every state that waits for a person, named as `stateName` names it. */
export const waitingStates = [
  'welcoming',
  'confirmingItIsYou.choosingWay',
  'confirmingItIsYou.awaitingPush',
  'confirmingItIsYou.enteringPasscode.typing',
  'confirmingItIsYou.enteringPasscode.checking',
  'confirmingItIsYou.enteringNumberCode.typing',
  'confirmingItIsYou.enteringNumberCode.checking',
  'confirmingItIsYou.enteringRecoveryCode.typing',
  'confirmingItIsYou.enteringRecoveryCode.checking',
  'choosingDevice',
  'enteringNumber',
  'provingNumber.choosingWay',
  'provingNumber.typing',
  'provingNumber.checking',
  'choosingPlatform',
  'installingApp',
  'addingAccount',
  'linkingApp.showingCode',
  'linkingApp.sendingLink',
  'linkingApp.handedOver',
  'linkingApp.typingKey',
  'linkingApp.expired',
  'enteringCode.typing',
  'enteringCode.checking',
  'registeringPasskey',
  'choosingPreference',
  'savingCodes',
  'provingCodes.typing',
  'provingCodes.checking',
  'rehearsing.choosingCheck',
  'rehearsing.awaitingPush',
  'rehearsing.enteringPasscode.typing',
  'rehearsing.enteringPasscode.checking',
  'rehearsing.awaitingCall',
  'rehearsing.usingPasskey',
  'rehearsing.enteringRecoveryCode.typing',
  'rehearsing.enteringRecoveryCode.checking',
  'locked',
  'escalated',
  'enrolled',
] as const
export type WaitingState = (typeof waitingStates)[number]

export const isWaitingState = (name: string): name is WaitingState =>
  (waitingStates as readonly string[]).includes(name)
