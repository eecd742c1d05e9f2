// What stands on the phone: in the app, in the store, and in the questions that the phone itself asks.

import { labels } from '#content/labels.ts'
import { readIn } from './label.ts'

const guide = readIn('NCOCC, How to enroll a device to use Cisco Duo MFA', '2026-11-22')
const app = readIn('guide.duo.com/ios, guide.duo.com/android', '2026-11-22')
const campus = readIn(
  'Campus articles on Verified Duo Push (Appalachian State, Iowa)',
  '2026-11-22',
)

export const phoneLabels = {
  app: app('Duo Mobile'),
  wrongApp: app('Google Duo', { observed: ['Google Meet'] }),
  get: app('Get', { observed: ['Free'] }),
  install: app('Install'),
  allow: app('Allow', { observed: ['OK', 'While using the app', 'Allow Once'] }),
  add: guide(labels.add, { seed: '+Add', observed: ['+', 'Add', 'Add +'] }),
  useQrCode: guide(labels.useQrCode, {
    seed: 'Use QR Code',
    observed: ['Use QR code', 'Scan QR code', 'Scan a QR code', 'Scan Barcode'],
  }),
  accountName: app('Account name'),
  save: app('Save', { observed: ['Done', 'Next'] }),
  practicePush: app('Practice now', { observed: ['Skip'], isWeak: true }),
  approve: app(labels.approve),
  deny: app(labels.deny),
  fraud: app('It seems fraudulent', { observed: ['Was this a suspicious login?', 'Yes'] }),
  mistake: app('It was a mistake', { observed: ['No'] }),
  verify: campus('Verify'),
  notLoggingIn: campus('I’m not logging in', { observed: ["I'm not logging in"] }),
  enterKey: app('Enter a setup key', {
    observed: ['Enter a set-up key', 'Enter key manually', 'Enter code manually'],
  }),
} as const
