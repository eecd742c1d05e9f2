// What a phone makes of whatever it scanned. Decoded text is data: nothing here opens or follows it.

import { codeFromText } from './activation.ts'
import { groupKey, keyToSeed } from './seed.ts'

export type Scanned =
  | { kind: 'pairing'; code: string }
  | { kind: 'otpauth'; issuer: string; account: string; key: string }
  | { kind: 'link'; host: string }
  | { kind: 'other' }

const longestScan = 2953 // bytes in the largest QR code there is

/** Tells what was scanned. A code that Usher's phone cannot use is `other`, whoever made it. */
export function readScanned(text: string): Scanned {
  if (text.length > longestScan) return { kind: 'other' }
  const code = codeFromText(text)
  if (code !== null) return { kind: 'pairing', code }
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
