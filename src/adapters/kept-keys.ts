// Keys that must stay when the key ring changes: recovery codes are hashed and the audit log is chained
// with them. Derived once from the oldest key, and kept sealed under the ring of the day.

import type { Sealing, Storage } from '#api/ports.ts'
import type { KeptKey } from '#api/records.ts'
import { deriveKey, type Keys } from './keys.ts'

type Bytes = Uint8Array<ArrayBuffer>
type Parts = { storage: Storage; sealing: Sealing; keys: Keys }

/** The kept one; at the first start of a database that which follows from the oldest key. */
export const keepKey = async (
  { storage, sealing, keys }: Parts,
  id: KeptKey['id'],
): Promise<Bytes> => {
  const sealedKey = await sealing.seal(id, encoded(derived(keys, id)))
  const kept = await storage.transaction(async (tx) => {
    await tx.keptKeys.insert({ id, sealedKey })
    return tx.keptKeys.get(id)
  })
  return decoded(await sealing.unseal(id, kept?.sealedKey ?? ''))
}

/** The same, where nothing may be written. */
export const readKey = async (
  { storage, sealing, keys }: Parts,
  id: KeptKey['id'],
): Promise<Bytes> => {
  const kept = await storage.transaction((tx) => tx.keptKeys.get(id))
  return kept ? decoded(await sealing.unseal(id, kept.sealedKey)) : derived(keys, id)
}

/** The same, of a copy that is not in a database yet. */
export const keyInCopy = async (
  { sealing, keys }: Omit<Parts, 'storage'>,
  id: KeptKey['id'],
  kept: KeptKey[],
): Promise<Bytes> => {
  const found = kept.find((each) => each.id === id)
  return found ? decoded(await sealing.unseal(id, found.sealedKey)) : derived(keys, id)
}

const derived = (keys: Keys, id: KeptKey['id']) => deriveKey(keys.at(-1) ?? keys[0], id)
const encoded = (key: Bytes) => Buffer.from(key).toString('base64')
const decoded = (text: string): Bytes => new Uint8Array(Buffer.from(text, 'base64'))
