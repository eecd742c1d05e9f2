// The keys of one practice world: made in the browser, kept beside what they close.

import type { ChangeLog } from './memory.ts'

/** `sealing` is null where the browser has no WebCrypto: on plain http beyond localhost. */
type PracticeKeys = { sealing: CryptoKey | null; pepper: Uint8Array<ArrayBuffer> }

const table = 'keys'

/** `seals` is false where only text can be kept: a key that can be written down would seal nothing. */
export const openPracticeKeys = async (
  log: ChangeLog,
  { seals }: { seals: boolean },
): Promise<PracticeKeys> => {
  const rows = (await log.load()).filter((row) => row.table === table)
  const kept = rows[0]?.value as PracticeKeys | undefined
  if (kept) return kept
  const { subtle } = crypto as { subtle?: SubtleCrypto }
  const keys = {
    // Not extractable: IndexedDB keeps the handle, and no script can read the key.
    sealing:
      (seals &&
        (await subtle?.generateKey({ name: 'AES-GCM', length: 256 }, false, [
          'encrypt',
          'decrypt',
        ]))) ||
      null,
    pepper: crypto.getRandomValues(new Uint8Array(32)),
  }
  await log.write([{ table, key: 'practice', value: keys }])
  return keys
}
