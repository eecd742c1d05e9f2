// The keys that this host seals with: the first one seals, all of them open. Read again while it runs,
// so that a new key needs no restart.

import type { Sealing } from '#api/ports.ts'
import { sealingFromKeys } from '#api/sealing.ts'
import { type Keys, keyName, readKeys, sealingKey } from './keys.ts'
import { random } from './live-ports.ts'

export type KeyRing = {
  sealing: Sealing
  /** Whether the newest key has sealed this. */
  isCurrent(sealed: string): boolean
  hasOlder(): boolean
  /** Reads the file again; true where the ring is another one now. */
  refresh(): Promise<boolean>
}

type Source = {
  /** Null where the keys came with the environment: those stay until the next start. */
  file: string | null
  readFile(path: string): string | null
}

export const openKeyRing = async (first: Keys, { file, readFile }: Source): Promise<KeyRing> => {
  let ring = await ringOf(first)
  const refresh = async () => {
    const read =
      file === null ? null : readKeys({ given: null, file, mayGenerate: false, readFile })
    // Somebody is writing it, or it is gone: what was read before still opens everything.
    if (!read || 'problem' in read || read.kind !== 'read') return false
    const next = await ringOf(read.keys.reveal())
    if (next.ids.join() === ring.ids.join()) return false
    ring = next
    return true
  }
  return {
    refresh,
    isCurrent: (sealed) => keyOf(sealed) === ring.ids[0],
    hasOlder: () => ring.ids.length > 1,
    sealing: {
      seal: (id, text) => ring.sealing.seal(id, text),
      async unseal(id, sealed) {
        // Another process has seen a new key first.
        if (!ring.ids.includes(keyOf(sealed))) await refresh()
        return ring.sealing.unseal(id, sealed)
      },
    },
  }
}

const keyOf = (sealed: string) => sealed.slice(0, sealed.indexOf('.'))

const ringOf = async (keys: Keys) => {
  const [first, ...older] = keys
  const current = await sealingKey(first)
  const sealing = sealingFromKeys(
    { current, older: await Promise.all(older.map(sealingKey)) },
    random,
  )
  return { ids: keys.map(keyName), sealing }
}
