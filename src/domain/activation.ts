// What the QR code of an activation carries, and what a phone makes of whatever it scanned.
// Decoded text is data: nothing here opens or follows it.

import { drawSymbols, type RandomBytes } from './random.ts'
import { groupKey, keyToSeed } from './seed.ts'

export type Scanned =
  | { kind: 'pairing'; code: string }
  | { kind: 'otpauth'; issuer: string; account: string; key: string }
  | { kind: 'link'; host: string }
  | { kind: 'other' }

type Account = { issuer: string; account: string; key: string }

// 23 symbols of Crockford's base 32 are 115 bits; an out-of-band code needs 112 (SP 800-63B §4.1.2.2).
const codeAlphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const codeLength = 23

// A phone's own camera shows this sentence. With the code it is 84 bytes, the most that version 5
// at level M holds: one word more makes every module smaller.
const practiceWords = 'This is a practice code for a practice phone. USHER-PRACTICE:'
const practicePattern = new RegExp(`\\bUSHER-PRACTICE:([${codeAlphabet}]{${codeLength}})$`)
const longestScan = 2953 // bytes in the largest QR code there is

export function newPairingCode(random: RandomBytes): string {
  return drawSymbols(codeAlphabet, codeLength, random)
}

/** The QR of the Duo journey in practice: neither `duo://` nor `otpauth:`, so no real app takes it. */
export function pairingText(code: string): string {
  return practiceWords + code
}

/** The address that pairs the phone it is opened on. The code is in the fragment, which no server sees. */
export function activationLink(phonePage: string, code: string): string {
  return `${phonePage}#pair=${code}`
}

/** The code of an activation link, from `location.hash`. */
export function codeFromHash(hash: string): string | null {
  return linkPattern.exec(hash)?.[1] ?? null
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

/** Tells what was scanned. A code that Usher's phone cannot use is `other`, whoever made it. */
export function readScanned(text: string): Scanned {
  if (text.length > longestScan) return { kind: 'other' }
  const code = practicePattern.exec(text)?.[1]
  if (code !== undefined) return { kind: 'pairing', code }
  if (/^otpauth:/i.test(text)) return readAuthenticatorUri(text) ?? { kind: 'other' }
  const host = /^https?:\/\//i.test(text) ? hostOf(text) : null
  return host === null ? { kind: 'other' } : { kind: 'link', host }
}

// By hand and not by URL: browsers disagree on what the path of an unknown scheme is.
function readAuthenticatorUri(text: string): Scanned | null {
  const [, label, query] = /^otpauth:\/\/totp\/([^?#]*)\?([^#]*)$/i.exec(text) ?? []
  const values = new URLSearchParams(query)
  const key = values.get('secret') ?? ''
  const parts = label === undefined ? null : decode(label)
  if (parts === null || keyToSeed(key) === null || !hasUsualSettings(values)) return null

  const [, prefix = '', account = ''] = /^(?:([^:]*):)?(.*)$/s.exec(parts) ?? []
  return {
    kind: 'otpauth',
    issuer: (values.get('issuer') ?? prefix).trim(),
    account: account.trim(),
    key: groupKey(key).replaceAll(' ', ''),
  }
}

function hasUsualSettings(values: URLSearchParams): boolean {
  return (
    (values.get('algorithm') ?? 'SHA1').toUpperCase() === 'SHA1' &&
    (values.get('digits') ?? '6') === '6' &&
    (values.get('period') ?? '30') === '30'
  )
}

function decode(text: string): string | null {
  try {
    return decodeURIComponent(text)
  } catch {
    return null // a stray % sign
  }
}

function hostOf(address: string): string | null {
  try {
    return new URL(address).host
  } catch {
    return null
  }
}

// Colons split the label; invisible marks and halves of characters cannot be shown or encoded.
function labelPart(text: string): string {
  return text
    .replace(/[:\p{Cc}\p{Cf}\p{Cs}]/gu, '')
    .replace(/\s+/g, ' ')
    .trim()
}

const linkPattern = new RegExp(`^#pair=([${codeAlphabet}]{${codeLength}})$`)
