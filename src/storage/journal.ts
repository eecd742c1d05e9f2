// The practice world's rows in IndexedDB. The world itself is in memory; this is what a reload reads.

/** One record of a table. `null` deletes it. */
export type Row = { table: string; key: string; value: unknown | null }

export type Journal = {
  /** False where the browser keeps nothing (some private windows, sandboxed frames). */
  durable: boolean
  load(): Promise<Row[]>
  /** All rows or none. Resolves when the browser has them on disk. */
  write(rows: Row[]): Promise<void>
  clear(): Promise<void>
}

const generation = 'generation'

/**
 * Opens the journal of that name, which should carry the chart version: rows of another version cannot
 * be read. Only the newest opener may write. A host that was replaced while it slept, or by a newer
 * build, gets a rejection instead of mixing its world into the new one.
 */
export async function openJournal(name: string): Promise<Journal> {
  const database = await openDatabase(name)
  return database ? indexedJournal(database, await nextGeneration(database)) : memoryJournal()
}

function indexedJournal(database: IDBDatabase, mine: number): Journal {
  const change = async (work: (rows: IDBObjectStore) => void) => {
    // `relaxed`, the default in most browsers, may lose what was answered when the power goes.
    const transaction = database.transaction(['rows', 'meta'], 'readwrite', {
      durability: 'strict',
    })
    const newest = transaction.objectStore('meta').get(generation)
    newest.onsuccess = () => {
      if (newest.result === mine) work(transaction.objectStore('rows'))
      else transaction.abort()
    }
    await settled(transaction)
  }

  return {
    durable: true,
    load: async () => {
      const all = database.transaction('rows').objectStore('rows').getAll()
      await settled(all.transaction)
      return all.result as Row[]
    },
    write: (rows) =>
      change((store) => {
        for (const row of rows) {
          if (row.value === null) store.delete([row.table, row.key])
          else store.put(row)
        }
      }),
    clear: () => change((store) => void store.clear()),
  }
}

function memoryJournal(): Journal {
  return { durable: false, load: async () => [], write: async () => {}, clear: async () => {} }
}

function openDatabase(name: string): Promise<IDBDatabase | null> {
  return new Promise((resolve) => {
    if (!('indexedDB' in globalThis)) return resolve(null)
    try {
      const opening = indexedDB.open(name, 1)
      opening.onupgradeneeded = () => {
        opening.result.createObjectStore('rows', { keyPath: ['table', 'key'] })
        opening.result.createObjectStore('meta')
      }
      opening.onsuccess = () => {
        const database = opening.result
        // Somebody deletes it ("Clear this computer"): an open connection would keep them waiting.
        database.onversionchange = () => database.close()
        resolve(database)
      }
      opening.onerror = () => resolve(null)
    } catch {
      resolve(null)
    }
  })
}

async function nextGeneration(database: IDBDatabase): Promise<number> {
  const transaction = database.transaction('meta', 'readwrite', { durability: 'strict' })
  const meta = transaction.objectStore('meta')
  const last = meta.get(generation)
  let mine = 1
  last.onsuccess = () => {
    mine = Number(last.result ?? 0) + 1
    meta.put(mine, generation)
  }
  await settled(transaction)
  return mine
}

function settled(transaction: IDBTransaction | null): Promise<void> {
  return new Promise((resolve, reject) => {
    if (!transaction) return reject(new Error('A request outside a transaction.'))
    transaction.oncomplete = () => resolve()
    transaction.onabort = () =>
      reject(
        transaction.error ??
          new Error('Another window hosts this practice world now. Reload this page.'),
      )
  })
}
