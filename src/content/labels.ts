// Words that stand on somebody else's screen. The person looks for exactly these, so they are quoted
// and not reworded. Where each was read is in label-sources.ts, which no page needs to load.

import { startSetup, whenILogIn } from './first-labels.ts'

export const labels = {
  startSetup,
  mobilePhone: 'Mobile phone',
  tablet: 'Tablet',
  landline: 'Landline',
  securityKey: 'Security key',
  haveApp: 'I have Duo Mobile installed',
  add: '+ Add',
  useQrCode: 'Use QR Code',
  emailLink: 'Email me an activation link instead',
  whenILogIn,
  automaticPush: 'Automatically send a Duo Push',
  askMe: 'Ask me to choose an authentication method',
  automaticCall: 'Automatically call this device',
  save: 'Save',
  sendPush: 'Send me a push',
  callMe: 'Call me',
  approve: 'Approve',
  deny: 'Deny',
} as const

export type LabelName = keyof typeof labels

/**
 * The same in every language, marked `translate="no"`: Usher does not know what the prompt or the app
 * says in another one. The rest are names of things, which a translation may call by its own.
 */
export const fixedLabels = [
  'startSetup',
  'add',
  'useQrCode',
  'whenILogIn',
  'automaticPush',
  'askMe',
  'automaticCall',
  'save',
  'approve',
  'deny',
] as const satisfies readonly LabelName[]
