// Ten codes that let a person in once each when every other factor is out of reach.

import { hmacSha256Hex } from './hash.ts'
import { limits } from './policy.ts'
import { drawSymbols, type RandomBytes } from './random.ts'

// No 0 O 1 I L U, no vowels that could spell a word, and one symbol of each pair that handwriting
// confuses, so that the other one can be corrected. 20 of these 24 symbols are 91 bits; the next
// shorter whole group would be 73, under the 80 that are promised.
const alphabet = '23456789CDFHJKMNPQRTVWXY'
const length = 20
const lookAlikes: Record<string, string> = { S: '5', Z: '2', B: '8', G: '6', U: 'V' }

/** A set of codes in groups of four: `7KQM-4XRT-W9HD-63PN-F4TC`. Shown to their owner, never stored so. */
export function newRecoveryCodes(random: RandomBytes): string[] {
  return Array.from({ length: limits.recoveryCodes }, () =>
    group(drawSymbols(alphabet, length, random)),
  )
}

/** The form that is hashed: capitals without separators, look-alikes put right where only one can be meant. */
export function normalizeRecoveryCode(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\s\p{P}\p{Z}\p{Cf}\u2212]/gu, '')
    .toUpperCase()
    .replace(/[SZBGU]/g, (symbol) => lookAlikes[symbol] ?? symbol)
}

/**
 * HMAC-SHA256 under a pepper kept outside the database. No slow hash: at this many random bits
 * it would add nothing but a way to keep the API busy. Accepts the code as typed.
 */
export function hashRecoveryCode(pepper: Uint8Array, code: string): string {
  return hmacSha256Hex(pepper, normalizeRecoveryCode(code))
}

/** Whether somebody typed a recovery code, or most of one, where something else was asked. */
export function looksLikeRecoveryCode(text: string): boolean {
  const code = normalizeRecoveryCode(text)
  return whole.test(code) || (mostOfOne.test(code) && /[A-Z]/.test(code))
}

/** Whether the text has the full length and alphabet of a code. Says nothing about its being right. */
export function isWholeRecoveryCode(text: string): boolean {
  return whole.test(normalizeRecoveryCode(text))
}

const group = (symbols: string) => symbols.replace(/.{4}(?=.)/g, '$&-')
const mostOfOne = new RegExp(`^[${alphabet}]{${length / 2},${length + 2}}$`)
const whole = new RegExp(`^[${alphabet}]{${length}}$`)
