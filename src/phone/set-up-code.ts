// What adds an account: read from a code or a link, or made of a typed key.

import { codeFromHash } from '#domain/activation.ts'
import { readScanned, type Scanned } from '#domain/scanned.ts'
import { groupKey, keyToSeed } from '#domain/seed.ts'
import type { Account } from './phone-record.ts'

export type SetUpCode = Extract<Scanned, { kind: 'pairing' | 'otpauth' }>

/** An activation link as mail and messages carry it, or null where it is some other link. */
export const readLink = (link: string): SetUpCode | null => {
  const mark = link.indexOf('#')
  const code = mark === -1 ? null : codeFromHash(link.slice(mark))
  if (code !== null) return { kind: 'pairing', code }
  const scanned = readScanned(link)
  return scanned.kind === 'otpauth' || scanned.kind === 'pairing' ? scanned : null
}

/** An account that only shows passcodes. Null where the key cannot be one. */
export const accountFrom = (
  { issuer, account, key }: { issuer: string; account: string; key: string },
  now: number,
): Account | null =>
  keyToSeed(key)
    ? {
        id: crypto.randomUUID?.() ?? `${now}`,
        name: issuer || account,
        issuer,
        account,
        seed: groupKey(key).replaceAll(' ', ''),
        addedAt: now,
        pairing: null,
      }
    : null
