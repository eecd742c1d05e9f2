// The words of Duo's traditional prompt, which stands inside the organisation's own page.

import { labels } from '#content/labels.ts'
import { readIn } from './label.ts'

const checked = '2026-11-22'
const guide = readIn('NCOCC, How to enroll a device to use Cisco Duo MFA', checked)
const enrolling = readIn('guide.duo.com/enrollment', checked)
const prompt = readIn('guide.duo.com/prompt', checked)
const devices = readIn('guide.duo.com/manage-devices', checked)
const campus = readIn('confluence.research.cchmc.org, Duo setup prompt', checked)
const picture = readIn('Pictures in campus guides to the traditional prompt', checked)

export const traditionalLabels = {
  protect: picture('Protect Your Account', {
    observed: ['Protect your account', 'Set up two-factor authentication'],
    isWeak: true,
  }),
  startSetup: guide(labels.startSetup, { seed: 'Start setup', observed: ['Start Setup'] }),
  continue: enrolling('Continue'),
  back: enrolling('Back'),
  whatDevice: enrolling('What type of device are you adding?', { isWeak: true }),
  mobilePhone: enrolling(labels.mobilePhone, { observed: ['Mobile phone RECOMMENDED'] }),
  tablet: enrolling(labels.tablet, { observed: ['Tablet (iPad, Nexus 7, etc.)'] }),
  landline: enrolling(labels.landline),
  securityKey: enrolling(labels.securityKey, {
    observed: ['Security Key', 'Security Key (YubiKey, Feitian, etc.)', 'U2F token'],
  }),
  touchId: enrolling('Touch ID'),
  enterNumber: picture('Enter your phone number', { isWeak: true }),
  country: enrolling('Country', { observed: ['United States'], isWeak: true }),
  isCorrect: enrolling('Is this the correct number?', {
    observed: ['You entered', 'This is the correct number'],
  }),
  whatPhone: enrolling('What type of phone is it?', {
    observed: ['What type of phone is', 'Choose platform'],
  }),
  iphone: enrolling('iPhone'),
  android: enrolling('Android'),
  windowsPhone: enrolling('Windows Phone', { observed: ['BlackBerry'] }),
  other: enrolling('Other (and cell phones)', { observed: ['Other'] }),
  installApp: enrolling('Install Duo Mobile', {
    observed: ['Install Duo Mobile for iOS', 'Install Duo Mobile for Android'],
  }),
  haveApp: enrolling(labels.haveApp, { observed: ['I have Duo Mobile'] }),
  activate: enrolling('Activate Duo Mobile', {
    observed: ['Activate Duo Mobile for iOS', 'Activate Duo Mobile for Android'],
  }),
  emailLink: campus(labels.emailLink, {
    observed: [
      'Having problems? We’ll send you an activation link instead',
      'one-time activation link',
    ],
  }),
  scanned: enrolling('Success', {
    observed: ['Successfully scanned', 'Device successfully enrolled'],
    isWeak: true,
  }),
  settings: devices('My Settings & Devices', { observed: ['Enrolled Devices'] }),
  defaultDevice: devices('Default Device:'),
  whenILogIn: guide(labels.whenILogIn, { seed: 'When I log in', observed: ['When I log in:'] }),
  automaticPush: guide(labels.automaticPush, {
    seed: 'Automatically Send a Duo Push',
    observed: ['Automatically send this device a Duo Push'],
  }),
  askMe: devices(labels.askMe, { observed: ['Ask me to choose an authenticator method'] }),
  automaticCall: devices(labels.automaticCall),
  save: guide(labels.save, { seed: 'Save', observed: ['Finish Enrollment', 'Continue to Login'] }),
  addAnother: devices('Add another device', { observed: ['Enroll another device'] }),
  done: devices('Done', { observed: ['I’m done enrolling devices'] }),
  saved: guide('Saved', {
    observed: ['Your settings have been saved', 'Enrollment successful!'],
    isWeak: true,
  }),
  ownership: picture('Verify Ownership', { observed: ['Verify your phone number'], isWeak: true }),
  callMe: enrolling(labels.callMe, { observed: ['Call Me'] }),
  textMe: enrolling('Text me', { observed: ['Text Me'] }),
  enterCode: picture('Enter the 6-digit code', { observed: ['6 digits'], isWeak: true }),
  verify: enrolling('Verify'),
  activateByEmail: campus('Activate Duo Mobile by Email', { isWeak: true }),
  emailAddress: campus('Email address', { observed: ['Email'], isWeak: true }),
  sendEmail: campus('Send email', { observed: ['Send Email'] }),
  codeExpired: picture('This code has expired', {
    observed: ['Activation code expired', 'barcode has expired'],
    isWeak: true,
  }),
  extension: enrolling('Extension'),
  whatTablet: enrolling('What type of tablet is it?', {
    observed: ['What type of tablet is this?'],
    isWeak: true,
  }),
  ios: enrolling('iOS', { observed: ['iPad'] }),
  tapKey: enrolling('Enroll your Security Key', {
    observed: ['Tap your security key', 'Insert your security key'],
    isWeak: true,
  }),
  enrollTouchId: enrolling('Enroll Touch ID', {
    observed: ['Place your finger on the Touch ID sensor'],
    isWeak: true,
  }),
  chooseMethod: prompt('Choose an authentication method'),
  sendPush: prompt(labels.sendPush, { observed: ['Send Me a Push', 'Duo Push'] }),
  enterPasscode: prompt('Enter a Passcode', { observed: ['Passcode'] }),
  addDevice: prompt('Add a new device'),
  needHelp: prompt('Need help?'),
  remember: prompt('Remember me', {
    observed: ['Remember me for 30 days', 'Remember me for 14 days'],
  }),
  pushed: prompt('Pushed a login request to your device…', {
    observed: ['Pushed a login request to your device'],
  }),
  cancel: prompt('Cancel'),
  dialing: prompt('Dialing…', {
    observed: ['Dialing XXX-XXX-1234', 'Answered. Press any key on your phone to log in.'],
  }),
  logIn: prompt('Log In', { observed: ['Log in'] }),
  textCodes: prompt('Text me new codes', { observed: ['Send codes'] }),
  success: prompt('Success. Logging you in…', { observed: ['Success. Logging you in'] }),
  denied: prompt('Login request denied.', { observed: ['Login denied'] }),
  timedOut: prompt('Login timed out.', {
    observed: ['Login request timed out', 'No keypress detected'],
  }),
  wrongPasscode: prompt('Incorrect passcode. Please try again.', {
    observed: ['Incorrect passcode'],
  }),
  deviceOptions: devices('Device Options', { observed: ['Actions'] }),
  reactivate: devices('Reactivate Duo Mobile'),
  changeName: devices('Change Device Name'),
  remove: devices('Delete', { observed: ['Remove', 'Delete Device'] }),
  accessDenied: prompt('Access denied', {
    observed: ['Your account is not permitted to log in', 'You do not have access'],
    isWeak: true,
  }),
  locked: prompt('Your account has been locked out', {
    observed: ['Your account is locked', 'Account disabled', 'locked out due to too many attempts'],
    isWeak: true,
  }),
} as const
