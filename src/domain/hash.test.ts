import fc from 'fast-check'
import { expect, test } from 'vitest'

import { hmacSha256Hex, isSameText, sha256Hex } from './hash.ts'

// FIPS 180-4 examples.
test('SHA-256 of the published examples', () => {
  expect(sha256Hex('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855')
  expect(sha256Hex('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
  expect(sha256Hex('abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq')).toBe(
    '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1',
  )
})

// RFC 4231 §4.2, §4.3.
test('HMAC-SHA256 of the published examples', () => {
  expect(hmacSha256Hex(new Uint8Array(20).fill(0x0b), 'Hi There')).toBe(
    'b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7',
  )
  expect(hmacSha256Hex(new TextEncoder().encode('Jefe'), 'what do ya want for nothing?')).toBe(
    '5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843',
  )
})

test('agrees with the platform on any text', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'grapheme' }), async (text) => {
      const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))

      expect(sha256Hex(text)).toBe(Buffer.from(digest).toString('hex'))
    }),
  )
})

test('two texts are the same exactly when they are equal', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (a, b) => {
      expect(isSameText(a, b)).toBe(a === b)
      expect(isSameText(a, a)).toBe(true)
    }),
  )
  expect(isSameText('', '\0')).toBe(false)
  expect(isSameText('a', 'a\0')).toBe(false)
})
