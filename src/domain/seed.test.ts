import fc from 'fast-check'
import { expect, test } from 'vitest'
import { groupKey, keyToSeed } from './seed.ts'

const rfcSeed = new TextEncoder().encode('12345678901234567890')
const key = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ'
const aKey = fc.string({
  unit: fc.constantFrom(...'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'),
  minLength: 32,
  maxLength: 32,
})

// RFC 4648 §10 and the seed of RFC 6238.
test('keys are base32 without padding', () => {
  expect(keyToSeed(key)).toEqual(rfcSeed)
})

test('a key is read however it was typed', () => {
  fc.assert(
    fc.property(aKey, (key) => {
      const seed = keyToSeed(key)

      expect(seed).toHaveLength(20)
      expect(keyToSeed(groupKey(key))).toEqual(seed)
      expect(keyToSeed(groupKey(key).toLowerCase().replaceAll(' ', '–'))).toEqual(seed)
      expect(keyToSeed(key.replaceAll('O', '0').replaceAll('B', '8'))).toEqual(seed)
    }),
  )
})

test('a key with a symbol that is none of ours, or too many or few of them, is not read', () => {
  for (const typed of [
    '',
    key.slice(2),
    `${key}A`,
    key.replace('G', '1'),
    key.replace('G', '9'),
    'ABCD',
  ]) {
    expect(keyToSeed(typed)).toBeNull()
  }
})

test('any text is read as a key or as none, and never throws', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const seed = keyToSeed(text)

      expect(seed === null || seed.length >= 16).toBe(true)
    }),
  )
})

test('a key is shown in groups of four', () => {
  expect(groupKey('JBSWY3DPEHPK3PXP')).toBe('JBSW Y3DP EHPK 3PXP')
})
