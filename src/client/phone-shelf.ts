// Where the page on a phone keeps its accounts. The private half of a key goes in and never comes out:
// the browser signs with it, and has no way to say what it is (Web Cryptography §14.3, `extractable`).

import type { PhoneKey } from '#domain/phone-proof.ts'

export type PairedAccount = {
  factorId: string
  account: string
  organization: string
  /** Of the code that paired it: with the key, what the two words come from. */
  codeHash: string
  key: PhoneKey
  privateKey: CryptoKey
}

export type PhoneShelf = {
  all(): Promise<PairedAccount[]>
  keep(account: PairedAccount): Promise<void>
  remove(factorId: string): Promise<void>
}

const storeName = 'accounts'

/** Null where this browser keeps nothing or makes no keys, as on plain http and in some private windows. */
export const openPhoneShelf = async (): Promise<PhoneShelf | null> => {
  if (!globalThis.indexedDB || !globalThis.crypto?.subtle) return null
  const database = await open().catch(() => null)
  if (!database) return null
  const run = <Value>(
    mode: IDBTransactionMode,
    work: (store: IDBObjectStore) => IDBRequest<Value>,
  ) =>
    new Promise<Value>((resolve, reject) => {
      const transaction = database.transaction(storeName, mode)
      const request = work(transaction.objectStore(storeName))
      // A key that is not on the disk yet may not be told to anybody.
      transaction.oncomplete = () => resolve(request.result)
      transaction.onabort = () => reject(transaction.error)
    })
  return {
    all: () => run('readonly', (store) => store.getAll() as IDBRequest<PairedAccount[]>),
    keep: async (account) => void (await run('readwrite', (store) => store.put(account))),
    remove: async (factorId) => void (await run('readwrite', (store) => store.delete(factorId))),
  }
}

const open = () =>
  new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('usher-phone', 1)
    opening.onupgradeneeded = () =>
      opening.result.createObjectStore(storeName, { keyPath: 'factorId' })
    opening.onsuccess = () => resolve(opening.result)
    opening.onerror = () => reject(opening.error)
  })
