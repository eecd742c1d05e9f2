// The words of Duo's Universal Prompt, which stands on a page of Duo's own.

import { labels } from '#content/labels.ts'
import { readIn } from './label.ts'

const checked = '2026-11-22'
const enrolling = readIn('guide.duo.com/universal-enrollment', checked)
const prompt = readIn('guide.duo.com/universal-prompt', checked)
const campus = readIn('jobs.hawkeyecollege.edu, Enrolling in Duo; td.usd.edu, KB 9292', checked)
const carleton = readIn('stolafcarleton.teamdynamix.com, KB 156311', checked)
const picture = readIn('Pictures in campus guides to the Universal Prompt', checked)

export const universalLabels = {
  intro: picture('Let’s keep your account safe', {
    observed: ['Welcome to Duo', 'Protect your account', 'Let’s set up an account'],
    isWeak: true,
  }),
  introWhy: picture('A password is not enough', {
    observed: ['Passwords are not enough', 'Why do I need this?'],
    isWeak: true,
  }),
  introHow: picture('Adding a second step', {
    observed: ['Two-step verification', 'Let’s set it up'],
    isWeak: true,
  }),
  next: enrolling('Next'),
  selectOption: enrolling('Select an option', { observed: ['Choose how to verify'] }),
  touchId: enrolling('Touch ID', {
    observed: ['Windows Hello', 'Face ID', 'Android biometrics', 'Device verification', 'Passkey'],
  }),
  duoMobile: enrolling('Duo Mobile', { observed: ['Duo Mobile recommended'] }),
  securityKey: enrolling(labels.securityKey),
  duoDesktop: enrolling('Duo Desktop'),
  phoneNumber: enrolling('Phone number', { observed: ['Phone number (text message or call)'] }),
  enterNumber: enrolling('Enter your phone number'),
  countryCode: enrolling('Country code'),
  addNumber: enrolling('Add phone number', { observed: ['Continue'] }),
  haveTablet: enrolling('I have a tablet', { isWeak: true }),
  extension: enrolling('This is a landline phone', { observed: ['Extension'], isWeak: true }),
  isCorrect: enrolling('Is this correct?', { observed: ['Is this phone number correct?'] }),
  yesCorrect: campus('Yes, it’s correct', { observed: ["Yes, it's correct"] }),
  noChange: campus('No, I need to change it', { observed: ['No, change it'] }),
  confirmOwnership: campus('Confirm ownership', {
    observed: ['Confirm your phone number', 'Confirm this is your phone number'],
    isWeak: true,
  }),
  sendPasscode: campus('Send me a passcode', { observed: ['Send a passcode'] }),
  orCall: campus('Or call my phone', { observed: ['Call my phone'] }),
  enterPasscode: prompt('Enter your passcode', { observed: ['Enter passcode'] }),
  passcode: prompt('Passcode'),
  verify: prompt('Verify'),
  download: enrolling('Download Duo Mobile'),
  appStore: enrolling('App Store', { observed: ['Download on the App Store'] }),
  googlePlay: enrolling('Google Play', { observed: ['Get it on Google Play'] }),
  scan: enrolling('Scan this code in Duo Mobile', {
    observed: ['Scan this QR code', 'Scan the QR code'],
    isWeak: true,
  }),
  otherLink: enrolling('Get an activation link instead', {
    observed: ['Having trouble scanning?', 'activation link'],
    isWeak: true,
  }),
  getLink: enrolling('Get an activation link', {
    observed: ['Send an activation link'],
    isWeak: true,
  }),
  byText: enrolling('Text message', { observed: ['Send a text'], isWeak: true }),
  byEmail: enrolling('Email', { observed: ['Email address', 'Send email'], isWeak: true }),
  sendLink: enrolling('Send link', { observed: ['Send'], isWeak: true }),
  linkSent: enrolling('Activation link sent', { observed: ['Check your email'], isWeak: true }),
  codeExpired: picture('This code has expired', {
    observed: ['Your session has expired', 'Session timed out'],
    isWeak: true,
  }),
  added: campus('Added Duo Mobile', {
    observed: ['Duo Mobile added', 'You have added Duo Mobile'],
  }),
  continue: campus('Continue'),
  backup: enrolling('Add another way to log in', {
    observed: ['Add a backup method', 'Add another way to log in?'],
    isWeak: true,
  }),
  skip: enrolling('Skip for now', { observed: ['Skip'], isWeak: true }),
  complete: enrolling('Setup completed!', { observed: ['Set-up completed', 'Setup complete'] }),
  logIn: enrolling('Log in with Duo'),
  checkPush: prompt('Check for a Duo Push', { observed: ['Check for a push', 'Duo Push sent'] }),
  sent: prompt('Sent to', { observed: ['Sent to “iOS”', 'Sent to “Android”'] }),
  otherOptions: prompt('Other options'),
  needHelp: prompt('Need help?'),
  yourDevice: carleton('Is this your device?', { observed: ['Trust this browser?'] }),
  yesTrust: carleton('Yes, this is my device', { observed: ['Yes, trust browser'] }),
  noTrust: carleton('No, other people use this device', {
    observed: ['No, do not trust this browser', 'No, do not trust browser'],
  }),
  addKey: enrolling('Add a security key', {
    observed: ['Continue to add a security key'],
    isWeak: true,
  }),
  setUpDevice: enrolling('Set up Touch ID', {
    observed: ['Set up Windows Hello', 'Set up Face ID', 'Set up device verification'],
    isWeak: true,
  }),
  verifiedPush: prompt('Enter code in Duo Mobile', {
    observed: [
      'Enter Code on Your Device to Verify',
      'Verify it’s you by entering this verification code',
    ],
  }),
  optionsTitle: prompt('Other options to log in'),
  duoPush: prompt('Duo Push', { observed: ['Send to'] }),
  mobilePasscode: prompt('Duo Mobile passcode', { observed: ['Enter code from Duo Mobile'] }),
  textPasscode: prompt('Text message passcode', { observed: ['Send a text message passcode'] }),
  phoneCall: prompt('Phone call'),
  bypass: prompt('Bypass code', { observed: ['Enter code from your IT help desk'] }),
  manage: prompt('Manage devices'),
  calling: prompt('Calling your phone…', {
    observed: ['Calling phone', 'We’re calling your phone'],
  }),
  deviceList: enrolling('Manage devices', { observed: ['Device management', 'My devices'] }),
  addDevice: enrolling('Add a device'),
  newPhone: enrolling('I have a new phone'),
  edit: enrolling('Edit'),
  backToLogin: campus('Back to login'),
  getStarted: enrolling('Get started', { observed: ['Get Started'] }),
  setUpPhone: enrolling('Set up a new phone', {
    observed: ['Set up Duo Mobile on your new phone', 'Reactivate Duo Mobile'],
    isWeak: true,
  }),
  rename: enrolling('Rename'),
  renameDevice: enrolling('Rename device', { isWeak: true }),
  remove: enrolling('Delete', { observed: ['Remove'] }),
  removeDevice: enrolling('Delete device', {
    observed: ['Remove device', 'Are you sure?'],
    isWeak: true,
  }),
  cancel: enrolling('Cancel'),
  timedOut: prompt('Duo Push timed out', { observed: ['Login timed out', 'Request timed out'] }),
  tryAgain: prompt('Try again'),
  denied: prompt('Login denied', {
    observed: ['You denied the request', 'Login request denied', 'Duo Push denied'],
    isWeak: true,
  }),
  wrongPasscode: prompt('Incorrect passcode. Enter a valid passcode', {
    observed: ['Incorrect passcode', 'Invalid passcode'],
    isWeak: true,
  }),
  accessDenied: prompt('Access denied', {
    observed: [
      'Access not allowed',
      'You are not permitted to log in',
      'Your organization does not allow',
    ],
  }),
  locked: prompt('Your account is locked', {
    observed: ['Account disabled', 'Too many failed attempts', 'Your account has been locked out'],
  }),
} as const
