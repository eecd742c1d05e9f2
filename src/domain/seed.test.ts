import fc from 'fast-check'
import { expect, test } from 'vitest'
import { groupKey, keyToSeed, newSeed, seedToKey } from './seed.ts'

const rfcSeed = new TextEncoder().encode('12345678901234567890')
const random = (count: number) => crypto.getRandomValues(new Uint8Array(count))
const aSeed = fc.uint8Array({ minLength: 20, maxLength: 20 })

// RFC 4648 §10 and the seed of RFC 6238.
test('keys are base32 without padding', () => {
  expect(seedToKey(new TextEncoder().encode('foobar'))).toBe('MZXW6YTBOI')
  expect(seedToKey(rfcSeed)).toBe('GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ')
})

test('a key is read back however it was typed', () => {
  fc.assert(
    fc.property(aSeed, (seed) => {
      const key = seedToKey(seed)

      expect(keyToSeed(key)).toEqual(seed)
      expect(keyToSeed(groupKey(key))).toEqual(seed)
      expect(keyToSeed(groupKey(key).toLowerCase().replaceAll(' ', '–'))).toEqual(seed)
      expect(keyToSeed(key.replaceAll('O', '0').replaceAll('B', '8'))).toEqual(seed)
    }),
  )
})

test('a key with a symbol that is none of ours, or too many or few of them, is not read', () => {
  const key = seedToKey(rfcSeed)

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

test('ten thousand seeds are different, 160 bits long, and as often one as zero', () => {
  const seeds = Array.from({ length: 10_000 }, () => newSeed(random))
  const ones = seeds.flatMap((seed) => [...seed]).reduce((sum, byte) => sum + bitsOf(byte), 0)

  expect(new Set(seeds.map(seedToKey)).size).toBe(10_000)
  expect(seeds.every((seed) => seed.length === 20)).toBe(true)
  // Monobit (SP 800-22 §2.1) at five standard deviations of 1.6 million fair bits.
  expect(Math.abs(ones - 800_000)).toBeLessThan(5 * Math.sqrt(400_000))
})

function bitsOf(byte: number) {
  return byte.toString(2).replaceAll('0', '').length
}
