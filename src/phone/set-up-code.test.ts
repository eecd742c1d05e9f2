import { expect, test } from 'vitest'
import { activationLink, pairingText } from '#domain/activation.ts'
import { code, seed } from './phone-fixture.ts'
import { accountFrom, readLink } from './set-up-code.ts'

test('an activation link is read from its address or from its fragment alone', () => {
  const pairing = { kind: 'pairing', code }

  expect(readLink(activationLink('https://usher.example/sub/practice/phone', code))).toEqual(
    pairing,
  )
  expect(readLink(`#pair=${code}`)).toEqual(pairing)
  expect(readLink(pairingText(code))).toEqual(pairing)
})

test('an authenticator link brings the whole account', () => {
  const link = `otpauth://totp/PRACTICE:dana?secret=${seed}&issuer=PRACTICE`

  expect(readLink(link)).toMatchObject({ kind: 'otpauth', key: seed })
})

test('any other link is none of the phone’s', () => {
  expect(readLink('https://example.com/#pair=short')).toBeNull()
  expect(readLink('')).toBeNull()
})

test('a key is taken however it was typed, and refused when it cannot be one', () => {
  const typed = { issuer: 'Work', account: 'dana', key: 'gezd gnbv-gy3t qojq GEZDGNBVGY3TQOJQ' }

  expect(accountFrom(typed, 5)).toMatchObject({ name: 'Work', seed, addedAt: 5, pairing: null })
  expect(accountFrom({ ...typed, key: 'GEZD' }, 5)).toBeNull()
})
