// The words of an application's own page for an app that shows one-time codes. Every application has
// its own; these are of the one whose guide was at hand, with what others write.

import { readIn } from './label.ts'

const checked = '2026-11-22'
const guide = readIn('CISO Assistant, Setting up Multi-Factor Authentication (MFA)', checked)
const elsewhere = readIn('Set-up pages of other applications', checked)

export const authenticatorLabels = {
  profile: guide('My profile', {
    seed: 'My profile',
    observed: ['Profile', 'My account', 'Account'],
  }),
  settings: guide('Settings', { seed: 'Settings', observed: ['Account settings', 'Preferences'] }),
  security: guide('Security', {
    seed: 'Security',
    observed: ['Sign-in and security', 'Password and authentication', 'Two-factor authentication'],
  }),
  enable: guide('Enable 2FA', {
    seed: 'Enable 2FA',
    observed: ['Enable', 'Set up', 'Turn on', 'Enable two-factor authentication', 'Enable MFA'],
  }),
  setUp: guide('Set up your authenticator app', {
    observed: ['Activate Authenticator App', 'Scan the QR code', 'Set up authenticator'],
  }),
  showKey: elsewhere('Can’t scan the QR code?', {
    observed: ['Enter the secret code manually', 'Setup key', 'Secret key', 'Show secret'],
  }),
  secret: guide('Secret code', { observed: ['Secret key', 'Setup key', 'Set-up key'] }),
  code: guide('6-digit verification code', {
    seed: '6-digit verification code',
    observed: ['Verification code', 'Authentication code', 'One-time code', 'Authenticator code'],
  }),
  enabled: guide('2FA enabled', {
    observed: ['Two-factor authentication is enabled', 'MFA enabled', 'Active'],
    isWeak: true,
  }),
  recoveryCodes: guide('Recovery codes', {
    seed: 'recovery codes',
    observed: ['Backup codes', 'Save your recovery codes'],
  }),
  download: elsewhere('Download', { observed: ['Print', 'Copy'] }),
  signOut: elsewhere('Sign out', { observed: ['Log out', 'Logout'] }),
  signIn: elsewhere('Sign in', { observed: ['Log in', 'Continue', 'Verify', 'Submit'] }),
  enterCode: elsewhere('Enter your authentication code', {
    observed: ['Two-factor authentication', 'Enter the code from your app', 'Verify your identity'],
  }),
  useRecovery: elsewhere('Use a recovery code', {
    observed: ['Lost your device?', 'Use a backup code', 'Enter a recovery code'],
  }),
  recoveryCode: elsewhere('Recovery code', { observed: ['Backup code'] }),
  enforced: guide('Set up two-factor authentication to continue', {
    observed: ['MFA is required', 'You must enable 2FA', 'Your organisation requires 2FA'],
    isWeak: true,
  }),
  wrongCode: elsewhere('Incorrect code', {
    observed: ['Invalid code', 'Wrong code', 'The code is incorrect', 'Invalid TOTP code'],
  }),
  disable: guide('Disable 2FA', { observed: ['Turn off', 'Deactivate', 'Remove'] }),
  locked: elsewhere('Too many attempts', {
    observed: ['Try again later', 'Account locked', 'Too many failed login attempts'],
  }),
} as const
