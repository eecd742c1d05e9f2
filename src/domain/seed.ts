// The secret that a phone and the API share, and how people type it. What is computed from it is in totp.ts.

import { ScureBase32Plugin } from 'otplib'

const fewestSeedBytes = 16 // RFC 4226 §4, R6
const base32 = new ScureBase32Plugin()

/** Reads a key however it was typed. Null where a symbol is none of base32's or their count cannot be right. */
export function keyToSeed(key: string): Uint8Array | null {
  const symbols = normalizeKey(key)
  if (!/^[A-Z2-7]+$/.test(symbols)) return null
  try {
    const seed = base32.decode(symbols)
    return seed.length < fewestSeedBytes ? null : seed
  } catch {
    return null // a symbol too many or too few leaves bits over, and the library throws
  }
}

/** `JBSW Y3DP EHPK 3PXP`, for reading out and typing. */
export function groupKey(key: string): string {
  return normalizeKey(key).replace(/.{4}(?=.)/g, '$& ')
}

// There is no 0 and no 8 in base32: whoever types one means O or B. A 1 may be I or L.
function normalizeKey(key: string): string {
  return key
    .normalize('NFKC')
    .replace(/[\s\p{Z}\p{Pd}\p{Cf}=]/gu, '')
    .toUpperCase()
    .replaceAll('0', 'O')
    .replaceAll('8', 'B')
}
