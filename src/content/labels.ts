// The words that stand on somebody else's screen. They are quoted, never reworded and never
// translated, because the person looks for exactly these. One place to correct them all.

type Label = {
  /** What Usher shows, in English everywhere. */
  text: string
  /** How the organisation's own guide writes it, where it does. */
  seed: string | null
  /** Other spellings seen on real prompts and in real guides, newest first. */
  observed: readonly string[]
  source: string
  /** The day the source was read. */
  checked: string
}

const guide = 'NCOCC, How to enroll a device to use Cisco Duo MFA'
const prompt = 'Duo guide, traditional prompt: guide.duo.com/enrollment and guide.duo.com/prompt'
const app = 'Duo guide, Duo Mobile for iOS and Android: guide.duo.com/ios, guide.duo.com/android'
const campus = 'confluence.research.cchmc.org, Duo setup prompt, steps 1 to 7'
const checked = '2026-11-22'

const label = (
  text: string,
  seed: string | null,
  source: string,
  observed: readonly string[] = [],
): Label => ({ text, seed, observed, source, checked })

export const labels = {
  startSetup: label('Start setup', 'Start setup', guide),
  mobilePhone: label('Mobile phone', null, prompt),
  tablet: label('Tablet', null, prompt, ['Tablet (iPad, Nexus 7, etc.)']),
  landline: label('Landline', null, prompt),
  securityKey: label('Security Key', null, prompt, ['Security Key (YubiKey, Feitian, etc.)']),
  continue: label('Continue', null, campus),
  haveApp: label('I have Duo Mobile installed', null, prompt, ['I have Duo Mobile']),
  add: label('+ Add', '+Add', guide, ['+Add', '+']),
  useQrCode: label('Use QR Code', 'Use QR Code', guide, ['Use QR code', 'Scan QR code']),
  emailLink: label('Email me an activation link instead', null, campus, [
    "Having problems? We'll send you an activation link instead.",
  ]),
  whenILogIn: label('When I log in', 'When I log in', guide, ['When I log in:']),
  automaticPush: label('Automatically send a Duo Push', 'Automatically Send a Duo Push', guide, [
    'Automatically send this device a Duo Push',
  ]),
  askMe: label('Ask me to choose an authentication method', null, prompt, [
    'Ask me to choose an authenticator method',
  ]),
  automaticCall: label('Automatically call this device', null, prompt),
  save: label('Save', 'Save', guide, ['Finish Enrollment', 'Continue to Login']),
  sendPush: label('Send me a push', null, prompt, ['Send Me a Push']),
  callMe: label('Call me', null, prompt, ['Call Me']),
  enterPasscode: label('Enter a Passcode', null, prompt),
  approve: label('Approve', 'Approve', 'Duo Mobile / MFA, a help desk’s guide'),
  deny: label('Deny', null, app),
  seemsFraudulent: label('It seems fraudulent', null, app),
  wasMistake: label('It was a mistake', null, app),
} as const satisfies Record<string, Label>

export type LabelName = keyof typeof labels

/** A documented label, as Usher writes it. Mark it `translate="no"`. */
export const labelText = (name: LabelName): string => labels[name].text
