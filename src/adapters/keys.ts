// The keys of a live host: read or made, checked, and never written anywhere but into their own file.

import { createHash, hkdfSync, randomBytes } from 'node:crypto'
import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { type Secret, secret } from '#domain/secret.ts'

type Bytes = Uint8Array<ArrayBuffer>

/** The first key seals; the others still open what they sealed. */
export type Keys = [Bytes, ...Bytes[]]
export type KeySource =
  | { kind: 'read'; keys: Secret<Keys>; file: string | null }
  /** The first start of a host that is not in production. */
  | { kind: 'toMake'; file: string }
type Problem = { problem: string }

export const keyFileName = 'usher.key'

const keyBytes = 32
const howToMake = 'make one with: openssl rand -base64 32'

type Options = {
  given: string | null
  file: string
  mayGenerate: boolean
  readFile(path: string): string | null
}

export const readKeys = ({ given, file, mayGenerate, readFile }: Options): KeySource | Problem => {
  if (given !== null) return keysIn(given.split(','), null)
  const text = readFile(file)
  if (text !== null) return keysIn(text.split(/\r?\n/), file)
  if (mayGenerate) return { kind: 'toMake', file }
  return {
    problem: `USHER_KEY is missing, and there is no key in ${file}: ${howToMake} and set it, or put it into that file.`,
  }
}

export const readPepper = (given: string | null): { pepper: Secret<Bytes> } | Problem | null => {
  if (given === null) return null
  const bytes = bytesIn(given)
  const weakness = weaknessOf(bytes)
  return weakness ? problemWith('USHER_PEPPER', weakness) : { pepper: secret(bytes) }
}

/** Writes a new key where only this user can read it. Another process may have been faster: its key counts. */
export const makeKeyFile = (file: string): Keys => {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
  try {
    writeFileSync(file, `${randomBytes(keyBytes).toString('base64')}\n`, {
      mode: 0o600,
      flag: 'wx',
    })
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== 'EEXIST') throw cause
  }
  const read = keysIn(readFileSync(file, 'utf8').split(/\r?\n/), file)
  if ('problem' in read || read.kind !== 'read') throw new Error(`${file} cannot be read back`)
  return read.keys.reveal()
}

/** Where it is no secret to others on this machine; Windows has no such bits. */
export const isOpenToOthers = (file: string): boolean => {
  const mode = statSync(file, { throwIfNoEntry: false })?.mode ?? 0
  return process.platform !== 'win32' && (mode & 0o077) !== 0
}

/** A further key for one purpose, by HKDF-SHA256 (RFC 5869): who learns it does not learn its root. */
export const deriveKey = (root: Bytes, purpose: string): Bytes =>
  new Uint8Array(hkdfSync('sha256', root, new Uint8Array(), `usher ${purpose}`, keyBytes))

/** Names a key without telling it. */
export const keyName = (key: Bytes): string =>
  createHash('sha256').update('usher key name').update(key).digest('hex').slice(0, 8)

/** For AES-256-GCM, and not to be exported again. */
export const sealingKey = async (key: Bytes): Promise<{ id: string; key: CryptoKey }> => ({
  id: keyName(key),
  key: await crypto.subtle.importKey('raw', key, 'AES-GCM', false, ['encrypt', 'decrypt']),
})

const keysIn = (texts: string[], file: string | null): KeySource | Problem => {
  const place = file ?? 'USHER_KEY'
  const keys = texts
    .map((text) => text.trim())
    .filter(Boolean)
    .map(bytesIn)
  const weakness = keys.map(weaknessOf).find(Boolean)
  const [first, ...older] = keys
  if (!first) return problemWith(place, 'is empty')
  return weakness
    ? problemWith(place, weakness)
    : { kind: 'read', keys: secret([first, ...older] as Keys), file }
}

const problemWith = (place: string, weakness: string): Problem => ({
  problem: `${place} ${weakness}: ${howToMake}.`,
})

/** Base64 in either alphabet; empty for anything else, where Buffer would skip what it does not know. */
const bytesIn = (text: string): Bytes =>
  /^[\w+/-]+={0,2}$/.test(text.trim())
    ? new Uint8Array(Buffer.from(text.trim(), 'base64'))
    : new Uint8Array()

const weaknessOf = (key: Bytes): string | null => {
  if (key.length === 0) return 'is not base64'
  if (key.length !== keyBytes) return `is ${key.length} bytes long and needs ${keyBytes}`
  // Of 32 random bytes hardly ever fewer than 24 differ; all-equal and typed keys have few.
  const isCounted = key.every((byte, at) => byte === ((key[0] ?? 0) + at) % 256)
  return new Set(key).size < 16 || isCounted ? 'holds a key that is not random' : null
}
