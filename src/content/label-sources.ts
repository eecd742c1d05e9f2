// Where each documented label was read, and how else it is spelled out there.

import type { LabelName } from './labels.ts'

type Source = {
  /** How the organisation's own guide writes it, where it does. */
  seed: string | null
  /** Other spellings seen in prompts, apps and guides. */
  observed: readonly string[]
  source: string
  /** The day the source was read. */
  checked: string
}

const guide = 'NCOCC, How to enroll a device to use Cisco Duo MFA'
const prompt = 'Duo guide, traditional prompt: guide.duo.com/enrollment, guide.duo.com/prompt'
const app = 'Duo guide, Duo Mobile: guide.duo.com/ios, guide.duo.com/android'
const campus = 'confluence.research.cchmc.org, Duo setup prompt, steps 1 to 7'

const read = (source: string, seed: string | null, ...observed: readonly string[]): Source => ({
  seed,
  observed,
  source,
  checked: '2026-11-22',
})

export const labelSources = {
  startSetup: read(guide, 'Start setup'),
  mobilePhone: read(prompt, null),
  tablet: read(prompt, null, 'Tablet (iPad, Nexus 7, etc.)'),
  landline: read(prompt, null),
  securityKey: read(prompt, null, 'Security Key', 'Security Key (YubiKey, Feitian, etc.)'),
  haveApp: read(prompt, null, 'I have Duo Mobile'),
  add: read(guide, '+Add', '+', '+Add'),
  useQrCode: read(guide, 'Use QR Code', 'Use QR code', 'Scan QR code'),
  emailLink: read(
    campus,
    null,
    'Having problems? We’ll send you an activation link instead',
    'one-time activation link',
  ),
  whenILogIn: read(guide, 'When I log in', 'When I log in:'),
  automaticPush: read(
    guide,
    'Automatically Send a Duo Push',
    'Automatically send this device a Duo Push',
  ),
  askMe: read(prompt, null, 'Ask me to choose an authenticator method'),
  automaticCall: read(prompt, null),
  save: read(guide, 'Save', 'Finish Enrollment', 'Continue to Login'),
  sendPush: read(prompt, null, 'Send Me a Push'),
  callMe: read(prompt, null, 'Call Me'),
  approve: read('Duo Mobile / MFA, a help desk’s article', 'Approve'),
  deny: read(app, null),
} as const satisfies Record<LabelName, Source>
