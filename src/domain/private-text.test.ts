import { expect, test } from 'vitest'
import { looksPrivate } from './private-text.ts'

test.each([
  '482',
  '123456',
  'it says 123 456',
  '1 2 3 4 5 6',
  'my number is 555-0134',
  '+34 600 12 34 56',
  'JBSWY3DPEHPK3PXP',
  'jbsw y3dp then JBSW Y3DP EHPK',
  'ABCD-EFGH-JKMN',
  '8f3kq-2m7xz',
  'otpauth://totp/x',
  'https://m-12ab.duosecurity.com/android/abcdef',
  'dana@example.org',
  'Summer2026!',
  'password: hunter',
  'my password is hunter',
  'mi contraseña es verano',
])('"%s" is held back', (text) => {
  expect(looksPrivate(text)).toBe(true)
})

test.each([
  'A password is not enough',
  'my password is not enough',
  'Dialing XXX-XXX-1234...',
  'Enter the 6-digit code',
  'Remember me for 30 days',
  'Enable 2FA',
  'Activate Duo Mobile for iOS 17',
  'U2F token',
  'Windows 11',
  'press # on your phone',
  'una contraseña no es suficiente',
  '',
])('"%s" may be searched', (text) => {
  expect(looksPrivate(text)).toBe(false)
})
