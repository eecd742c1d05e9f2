import { IDBFactory } from 'fake-indexeddb'
import { expect, test, vi } from 'vitest'
import { openJournal } from './journal.ts'
import { createMemoryStorage } from './memory.ts'
import { type Backend, storageContract } from './storage.contract.ts'

const overJournal: Backend = {
  name: 'memory over IndexedDB',
  async open() {
    vi.stubGlobal('indexedDB', new IDBFactory())
    const reopen = async () => createMemoryStorage(await openJournal('contract'))
    return { storage: await reopen(), reopen, close: () => vi.unstubAllGlobals() }
  },
}

storageContract(overJournal)

test('what cannot be kept is not told as done', async () => {
  const write = vi.fn().mockRejectedValue(new Error('the disk is full'))
  const storage = await createMemoryStorage({ load: async () => [], write })
  const heard: string[] = []
  storage.watch((topic) => heard.push(topic))

  const broken = storage.transaction(async (tx) => {
    await tx.consumed.insert({ id: 'a' })
    tx.touch('a')
  })

  await expect(broken).rejects.toThrow('the disk is full')
  expect(await storage.transaction((tx) => tx.consumed.get('a'))).toBeNull()
  expect(heard).toEqual([])
})

test('rows that were kept before they had places come first', async () => {
  const row = (key: string, place?: number) => ({
    ...{ table: 'consumed', key, value: { id: key } },
    ...(place !== undefined && { place }),
  })
  const storage = await createMemoryStorage({
    load: async () => [row('new', 2), row('a'), row('newer', 3), row('b')],
    write: async () => {},
  })

  const listed = await storage.transaction((tx) => tx.consumed.list({}))

  expect(listed.map(({ id }) => id)).toEqual(['a', 'b', 'new', 'newer'])
})
