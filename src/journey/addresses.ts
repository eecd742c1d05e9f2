// The address of each step. It follows the state and never leads it.

import type { WaitingState } from '#machines/enrollment/waiting-states.ts'

export const stepAddresses = {
  welcoming: '',
  'confirmingItIsYou.choosingWay': 'is-it-you',
  'confirmingItIsYou.awaitingPush': 'is-it-you/push',
  'confirmingItIsYou.enteringPasscode.typing': 'is-it-you/passcode',
  'confirmingItIsYou.enteringPasscode.checking': 'is-it-you/passcode',
  'confirmingItIsYou.enteringNumberCode.typing': 'is-it-you/number',
  'confirmingItIsYou.enteringNumberCode.checking': 'is-it-you/number',
  'confirmingItIsYou.enteringRecoveryCode.typing': 'is-it-you/recovery-code',
  'confirmingItIsYou.enteringRecoveryCode.checking': 'is-it-you/recovery-code',
  choosingDevice: 'device',
  enteringNumber: 'number',
  'provingNumber.choosingWay': 'number/check',
  'provingNumber.typing': 'number/code',
  'provingNumber.checking': 'number/code',
  choosingPlatform: 'platform',
  installingApp: 'install',
  addingAccount: 'add',
  'linkingApp.showingCode': 'scan',
  'linkingApp.sendingLink': 'scan/send-link',
  'linkingApp.handedOver': 'scan/link',
  'linkingApp.typingKey': 'scan/key',
  'linkingApp.expired': 'scan/run-out',
  'enteringCode.typing': 'code',
  'enteringCode.checking': 'code',
  registeringPasskey: 'passkey',
  choosingPreference: 'when-i-log-in',
  savingCodes: 'recovery-codes',
  'provingCodes.typing': 'recovery-codes/check',
  'provingCodes.checking': 'recovery-codes/check',
  'rehearsing.choosingCheck': 'test',
  'rehearsing.awaitingPush': 'test/push',
  'rehearsing.enteringPasscode.typing': 'test/passcode',
  'rehearsing.enteringPasscode.checking': 'test/passcode',
  'rehearsing.awaitingCall': 'test/call',
  'rehearsing.usingPasskey': 'test/passkey',
  'rehearsing.enteringRecoveryCode.typing': 'test/recovery-code',
  'rehearsing.enteringRecoveryCode.checking': 'test/recovery-code',
  locked: 'locked',
  escalated: 'help',
  enrolled: 'done',
} as const satisfies Record<WaitingState, string>

/** Every address below `enroll/`, for the pages that a static host must have. */
export const stepPages = [...new Set(Object.values(stepAddresses))]
