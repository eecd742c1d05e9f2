import fc from 'fast-check'
import { expect, test } from 'vitest'

import {
  hashRecoveryCode,
  isWholeRecoveryCode,
  looksLikeRecoveryCode,
  newRecoveryCodes,
  normalizeRecoveryCode,
} from './recovery-codes.ts'

const random = (count: number) => crypto.getRandomValues(new Uint8Array(count))
const pepper = new TextEncoder().encode('a pepper kept outside the database')
const aCode = fc.stringMatching(/^[2-9CDFHJKMNPQRTVWXY]{4}(-[2-9CDFHJKMNPQRTVWXY]{4}){4}$/)

test('a set is ten different codes in five groups of four, without look-alikes', () => {
  const codes = newRecoveryCodes(random)

  expect(new Set(codes).size).toBe(10)
  for (const code of codes)
    expect(code).toMatch(/^[2-9CDFHJKMNPQRTVWXY]{4}(-[2-9CDFHJKMNPQRTVWXY]{4}){4}$/)
})

test('a code carries at least 80 bits', () => {
  const symbols = new Set(
    newRecoveryCodes(random).concat(newRecoveryCodes(random)).join('').replaceAll('-', ''),
  )

  expect(20 * Math.log2(symbols.size)).toBeGreaterThanOrEqual(80)
})

test('ten thousand codes are ten thousand different codes', () => {
  const codes = Array.from({ length: 1000 }, () => newRecoveryCodes(random)).flat()

  expect(new Set(codes).size).toBe(10_000)
})

test('case, spaces, any dash and look-alikes do not matter', () => {
  const asTyped = [
    '5kqm 4xrt w9hd 63pn 82vc',
    'SKQM-4XRT-W9HD-G3PN-BZUC',
    '5KQM–4XRT—W9HD‑63PN−82VC',
    ' 5KQM4XRTW9HD63PN82VC\u200b\n',
    '５ＫＱＭ4XRT.W9HD_63PN/82VC',
  ]

  expect(asTyped.map(normalizeRecoveryCode)).toEqual(asTyped.map(() => '5KQM4XRTW9HD63PN82VC'))
})

test('a code is recognised however it is written down, and another one is not', () => {
  fc.assert(
    fc.property(aCode, aCode, (code, other) => {
      const hash = hashRecoveryCode(pepper, code)

      expect(hashRecoveryCode(pepper, code.toLowerCase().replaceAll('-', ' '))).toBe(hash)
      expect(hashRecoveryCode(pepper, other) === hash).toBe(other === code)
      expect(looksLikeRecoveryCode(code)).toBe(true)
      expect(isWholeRecoveryCode(code)).toBe(true)
    }),
  )
})

test('without the pepper a hash cannot be made again', () => {
  const code = newRecoveryCodes(random)[0] ?? ''

  expect(hashRecoveryCode(random(32), code)).not.toBe(hashRecoveryCode(pepper, code))
})

test('passcodes, numbers and words are not taken for recovery codes', () => {
  for (const text of ['123456', '1234567', '6145550142', 'password', 'dana@example.org', '']) {
    expect(looksLikeRecoveryCode(text)).toBe(false)
  }
})

test('a recovery code with a group missing still looks like one', () => {
  expect(looksLikeRecoveryCode('7kqm-4xrt-w9hd-63pn')).toBe(true)
  expect(isWholeRecoveryCode('7kqm-4xrt-w9hd-63pn')).toBe(false)
})
