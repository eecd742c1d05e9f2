import { expect, test } from 'vitest'
import { findNoteSecrets } from './note-secrets.ts'

const kindsIn = (note: string) => findNoteSecrets(note).map(({ kind }) => kind)

test.each([
  ['Caller read out 482193.', 'oneTimeCode'],
  ['It said 482 193 on the phone', 'oneTimeCode'],
  ['4-8-2-1-9-3', 'oneTimeCode'],
  ['code: 48219305', 'oneTimeCode'],
  ['OTP-482193', 'oneTimeCode'],
  ['she said four eight two one nine three', 'oneTimeCode'],
  ['cuatro, ocho, dos, uno, nueve, tres', 'oneTimeCode'],
  ['٤٨٢١٩٣', 'oneTimeCode'],
  ['JBSWY3DPEHPK3PXP', 'key'],
  ['jbsw y3dp ehpk 3pxp', 'key'],
  ['JBSW Y3DP EHPK 3PXP AAAA BBBB CCC2 DDDD', 'key'],
  ['7KQM-4XRT-W9HD-63PN-F4TC', 'recoveryCode'],
  ['a1b2c-3d4e5', 'recoveryCode'],
  ['+44 20 7946 0123', 'phoneNumber'],
  ['(614) 555-0100', 'phoneNumber'],
  ['614 555 0100', 'phoneNumber'],
  ['07700 900123', 'phoneNumber'],
  ['612 34 56 78', 'phoneNumber'],
  ['otpauth://totp/A?secret=B', 'setUpLink'],
  ['duo://abc', 'setUpLink'],
  ['https://m-1b2c.duosecurity.com/activate/Ab3dEf', 'setUpLink'],
  ['the password is hunter22', 'password'],
  ['contraseña: Verano#9', 'password'],
  ['tried Tr0ub4dor&3 twice', 'password'],
])('“%s” is held back as a %s', (note, kind) => {
  expect(kindsIn(note)).toEqual([kind])
})

test.each([
  'INC0012345, reported by the caller',
  'INC-20418. Steps 1 to 5 without help',
  'ticket 4821937 and case no. 482193, also #482193',
  '2026-11-22, 22.11.2026, 11/22/2026, 20261122',
  'term 2025-2026',
  '10:24 Page 12 of 13, 10:24:30 page 5',
  'Duo Mobile 4.61.0.1 on Android 14, Windows 11-22H2',
  'Extension 5100, room 214, 30 seconds',
  'The password is expired. The code was refused twice.',
  'contraseña es nueva',
  'beside/duo-universal/5 on iPhone-15',
  'Asked rosa@aldervalley.example, see https://portal.aldervalley.example/Help1',
  'THE CALLER SEES THE SQUARE AND SCANS IT WELL',
])('“%s” may be copied', (note) => {
  expect(kindsIn(note)).toEqual([])
})

test('each of several is named, at its place in the text', () => {
  const note = 'INC0012345: read 482193 aloud, call 614 555 0100'

  const found = findNoteSecrets(note)

  expect(found.map(({ from, to }) => note.slice(from, to))).toEqual(['482193', '614 555 0100'])
})
