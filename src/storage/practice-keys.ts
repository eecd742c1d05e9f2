// The keys of one practice world: made in the browser, kept beside what they close.

import type { Ports } from '#api/ports.ts'
import type { ChangeLog } from './memory.ts'

const table = 'keys'

export const openPracticeKeys = async (log: ChangeLog): Promise<Ports['keys']> => {
  const rows = (await log.load()).filter((row) => row.table === table)
  const kept = rows[0]?.value as Ports['keys'] | undefined
  if (kept) return kept
  const keys = {
    // Not extractable: IndexedDB keeps the handle, and no script can read the key.
    sealing: await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, [
      'encrypt',
      'decrypt',
    ]),
    pepper: crypto.getRandomValues(new Uint8Array(32)),
  }
  await log.write([{ table, key: 'practice', value: keys }])
  return keys
}
