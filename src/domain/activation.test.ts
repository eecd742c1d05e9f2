import fc from 'fast-check'
import { expect, test } from 'vitest'

import {
  activationLink,
  authenticatorUri,
  codeFromHash,
  codeInLink,
  newKey,
  newPairingCode,
  pairingText,
} from './activation.ts'
import { readScanned } from './scanned.ts'
import { keyToSeed } from './seed.ts'

const random = (count: number) => crypto.getRandomValues(new Uint8Array(count))
const key = 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP'
const anything = fc.string({ unit: 'binary' })

test('a pairing code carries at least 112 bits', () => {
  const code = newPairingCode(random)

  expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{23}$/)
  expect(23 * Math.log2(32)).toBeGreaterThanOrEqual(112)
})

test('ten thousand keys are different, 160 bits long, and as often one as zero', () => {
  const keys = Array.from({ length: 10_000 }, () => newKey(random))
  const seeds = keys.map((one) => keyToSeed(one) ?? new Uint8Array())
  const ones = seeds.flatMap((seed) => [...seed]).reduce((sum, byte) => sum + bitsOf(byte), 0)

  expect(new Set(keys).size).toBe(10_000)
  expect(seeds.every((seed) => seed.length === 20)).toBe(true)
  // Monobit (SP 800-22 §2.1) at five standard deviations of 1.6 million fair bits.
  expect(Math.abs(ones - 800_000)).toBeLessThan(5 * Math.sqrt(400_000))
})

test('a practice code says what it is to a camera, and no real app takes it', () => {
  const text = pairingText('0123456789ABCDEFGHJKMNP')

  expect(text).toBe(
    'This is a practice code for a practice phone. USHER-PRACTICE:0123456789ABCDEFGHJKMNP',
  )
  expect(text).not.toMatch(/duo:\/\/|otpauth:|https?:/)
})

// ISO/IEC 18004 table 7: 84 bytes at level M are version 5, 106 are version 6.
test('a practice code fits a version 5 QR', () => {
  expect(new TextEncoder().encode(pairingText(newPairingCode(random))).length).toBeLessThanOrEqual(
    84,
  )
})

test('every pairing code is read back from its QR and from its link', () => {
  for (let i = 0; i < 200; i++) {
    const code = newPairingCode(random)
    const link = new URL(activationLink('https://usher.example/sub/practice/phone', code))

    expect(readScanned(pairingText(code))).toEqual({ kind: 'pairing', code })
    expect(codeFromHash(link.hash)).toBe(code)
    expect(link.href.split('#')[0]).toBe('https://usher.example/sub/practice/phone')
  }
})

test.each(['', '#', '#pair=', '#pair=abc', `#pair=${'0'.repeat(24)}`, `#pair=${'0'.repeat(22)}<`])(
  'the hash %j holds no code',
  (hash) => {
    expect(codeFromHash(hash)).toBeNull()
  },
)

test('the address for authenticator apps, letter by letter', () => {
  expect(authenticatorUri({ issuer: 'PRACTICE', account: 'dana@alder.example', key })).toBe(
    `otpauth://totp/PRACTICE:dana%40alder.example?secret=${key}&issuer=PRACTICE&algorithm=SHA1&digits=6&period=30`,
  )
})

// FusionAuth 3011, TwoFactor 60, QRCoder 391, stratum 271: colon, space, plus and ampersand each broke an app.
test.each([
  ['Alder Valley Schools', 'Alder%20Valley%20Schools'],
  ['Acme: Inc', 'Acme%20Inc'],
  ['A+B', 'A%2BB'],
  ['Smith & Sons?/#', 'Smith%20%26%20Sons%3F%2F%23'],
  ['Größe 北京', 'Gr%C3%B6%C3%9Fe%20%E5%8C%97%E4%BA%AC'],
  ['  Two\n lines ', 'Two%20lines'],
])('the issuer %j is written the same in both places', (issuer, written) => {
  const uri = authenticatorUri({ issuer, account: 'dana', key })

  expect(uri).toContain(`otpauth://totp/${written}:dana?`)
  expect(uri).toContain(`&issuer=${written}&`)
})

test('whatever the names are, the address has one label colon, no plus, and is read back', () => {
  fc.assert(
    fc.property(anything, anything, (issuer, account) => {
      const uri = authenticatorUri({ issuer, account, key })
      const scanned = readScanned(uri)

      expect(uri).toMatch(/^otpauth:\/\/totp\/[^:?+]*:[^:?+]*\?[^:?+]*$/)
      expect(scanned).toMatchObject({ kind: 'otpauth', key })
      expect(scanned.kind === 'otpauth' && uri === authenticatorUri(scanned)).toBe(true)
    }),
  )
})

test('addresses that other services make are read', () => {
  expect(
    readScanned(`otpauth://totp/ACME%20Co:john@example.com?secret=${key}&issuer=ACME%20Co`),
  ).toEqual({ kind: 'otpauth', issuer: 'ACME Co', account: 'john@example.com', key })
  expect(readScanned(`OTPAUTH://TOTP/john?secret=${key.toLowerCase()}`)).toEqual({
    kind: 'otpauth',
    issuer: '',
    account: 'john',
    key,
  })
  expect(readScanned(`otpauth://totp/ACME%3A%20john?secret=${key}`)).toMatchObject({
    issuer: 'ACME',
    account: 'john',
  })
})

test.each([
  `otpauth://hotp/john?secret=${key}&counter=0`,
  `otpauth://totp/john?secret=${key}&digits=8`,
  `otpauth://totp/john?secret=${key}&algorithm=SHA256`,
  `otpauth://totp/john?secret=${key}&period=60`,
  'otpauth://totp/john?secret=nonsense!',
  'otpauth://totp/john',
  'otpauth:',
  `otpauth://totp/%?secret=${key}`,
  'duo://ABCD-efgh',
  'javascript:alert(1)',
  'WIFI:T:WPA;S:guest;P:guest;;',
  'USHER-PRACTICE:',
  'USHER-PRACTICE:0123456789ABCDEFGHJKMNPQ',
  `XUSHER-PRACTICE:0123456789ABCDEFGHJKMNP`,
  '',
])('%j is not one of ours', (text) => {
  expect(readScanned(text)).toEqual({ kind: 'other' })
})

test('a link is named by its host, never followed', () => {
  expect(readScanned('https://m-1b2c.duosecurity.com/activate/abc')).toEqual({
    kind: 'link',
    host: 'm-1b2c.duosecurity.com',
  })
  expect(readScanned('HTTP://example.org:8080/')).toEqual({
    kind: 'link',
    host: 'example.org:8080',
  })
  expect(readScanned('https://раураӏ.com')).toEqual({ kind: 'link', host: 'xn--80aa0cbo65f.com' })
})

test('any text at all is read as something and never throws', () => {
  const nearMisses = fc.oneof(
    anything,
    anything.map((tail) => `otpauth://totp/${tail}`),
    anything.map((tail) => `otpauth://totp/x?secret=${key}&${tail}`),
    anything.map((tail) => `https://${tail}`),
    anything.map((tail) => `USHER-PRACTICE:${tail}`),
  )

  fc.assert(
    fc.property(nearMisses, (text) => {
      expect(['pairing', 'otpauth', 'link', 'other']).toContain(readScanned(text).kind)
    }),
    { numRuns: 1000 },
  )
})

function bitsOf(byte: number) {
  return byte.toString(2).replaceAll('0', '').length
}

// A wrong-origin code is data: the page neither follows it nor takes its code.
test.each([
  'https://elsewhere.test/phone/#pair=0123456789ABCDEFGHJKMNP',
  'https://usher.test.elsewhere.test/phone/#pair=0123456789ABCDEFGHJKMNP',
  'https://usher.test/phone/?x#pair=0123456789ABCDEFGHJKMNP',
  'https://usher.test/phone/#pair=0123456789ABCDEFGHJKMN',
  'https://usher.test/phone/#pair=0123456789ABCDEFGHJKMNP&more',
  'javascript:alert(1)//https://usher.test/phone/#pair=0123456789ABCDEFGHJKMNP',
  '#pair=0123456789ABCDEFGHJKMNP',
  '',
])('%s pairs nothing on this page', (text) => {
  expect(codeInLink(text, 'https://usher.test/phone/')).toBeNull()
})

test('the address of this page gives its code', () => {
  const code = '0123456789ABCDEFGHJKMNP'

  expect(
    codeInLink(activationLink('https://usher.test/phone/', code), 'https://usher.test/phone/'),
  ).toBe(code)
})
