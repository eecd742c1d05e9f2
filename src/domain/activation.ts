// What an activation carries, and how its QR code and its link are written. Reading them is in scanned.ts.

import { drawSymbols, type RandomBytes } from './random.ts'

type Account = { issuer: string; account: string; key: string }

// 23 symbols of Crockford's base 32 are 115 bits; an out-of-band code needs 112 (SP 800-63B §4.1.2.2).
const codeAlphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const codeLength = 23

// A phone's own camera shows this sentence. With the code it is 84 bytes, the most that version 5
// at level M holds: one word more makes every module smaller.
const practiceWords = 'This is a practice code for a practice phone. USHER-PRACTICE:'

const keyAlphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567' // RFC 4648 §6
const keyLength = 32 // of 5 bits each: the 160 that RFC 4226 §4 recommends

export function newPairingCode(random: RandomBytes): string {
  return drawSymbols(codeAlphabet, codeLength, random)
}

/** The secret of an account, as apps read and people type it: base32 without padding. */
export function newKey(random: RandomBytes): string {
  return drawSymbols(keyAlphabet, keyLength, random)
}

/** The QR of the Duo journey in practice: neither `duo://` nor `otpauth:`, so no real app takes it. */
export function pairingText(code: string): string {
  return practiceWords + code
}

/** The address that pairs the phone it is opened on. The code is in the fragment, which no server sees. */
export function activationLink(phonePage: string, code: string): string {
  return `${phonePage}#pair=${code}`
}

/** The code in the QR of the Duo journey, if that is what this text is. */
export function codeFromText(text: string): string | null {
  return practicePattern.exec(text)?.[1] ?? null
}

/** The code of an activation link, from `location.hash`. */
export function codeFromHash(hash: string): string | null {
  return linkPattern.exec(hash)?.[1] ?? null
}

/** The same, from the whole address as a camera reads it: of this very page and no other, else it is data. */
export function codeInLink(text: string, phonePage: string): string | null {
  return text.startsWith(`${phonePage}#`) ? codeFromHash(text.slice(phonePage.length)) : null
}

/**
 * The QR of an authenticator app. Apps split the label at a colon, take the issuer from either
 * place and read `+` as itself, so: no colons, the same issuer twice, spaces as `%20`.
 */
export function authenticatorUri({ issuer, account, key }: Account): string {
  const from = encodeURIComponent(labelPart(issuer))
  const to = encodeURIComponent(labelPart(account))
  return `otpauth://totp/${from}:${to}?secret=${key}&issuer=${from}&algorithm=SHA1&digits=6&period=30`
}

// Colons split the label; invisible marks and halves of characters cannot be shown or encoded.
function labelPart(text: string): string {
  return text
    .replace(/[:\p{Cc}\p{Cf}\p{Cs}]/gu, '')
    .replace(/\s+/g, ' ')
    .trim()
}

const practicePattern = new RegExp(`\\bUSHER-PRACTICE:([${codeAlphabet}]{${codeLength}})$`)
const linkPattern = new RegExp(`^#pair=([${codeAlphabet}]{${codeLength}})$`)
