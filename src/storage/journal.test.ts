import 'fake-indexeddb/auto'
import { afterEach, expect, test, vi } from 'vitest'
import { openJournal } from './journal.ts'

let names = 0
const freshName = () => `usher-practice-test-${++names}`
const person = (key: string, value: unknown) => ({ table: 'people', key, value })

afterEach(() => void vi.unstubAllGlobals())

test('what was written is there when the journal is opened again', async () => {
  const name = freshName()
  const before = await openJournal(name)
  await before.write([person('dana', { name: 'Dana' }), { table: 'policy', key: 'now', value: 1 }])

  const after = await openJournal(name)

  expect(after.durable).toBe(true)
  expect(await after.load()).toEqual([
    person('dana', { name: 'Dana' }),
    { table: 'policy', key: 'now', value: 1 },
  ])
})

test('a later row replaces an earlier one and null deletes it', async () => {
  const journal = await openJournal(freshName())
  await journal.write([person('dana', 1), person('ben', 1)])

  await journal.write([person('dana', 2), person('ben', null)])

  expect(await journal.load()).toEqual([person('dana', 2)])
})

test('a write is all of its rows or none', async () => {
  const journal = await openJournal(freshName())

  const half = journal.write([person('dana', 1), person('ben', () => 'not storable')])

  await expect(half).rejects.toThrow()
  expect(await journal.load()).toEqual([])
})

test('writes are made in the order they were asked for', async () => {
  const journal = await openJournal(freshName())

  await Promise.all(Array.from({ length: 50 }, (_, n) => journal.write([person('dana', n)])))

  expect(await journal.load()).toEqual([person('dana', 49)])
})

test('clearing leaves nothing, and the journal can be used further', async () => {
  const journal = await openJournal(freshName())
  await journal.write([person('dana', 1)])

  await journal.clear()
  await journal.write([person('ben', 1)])

  expect(await journal.load()).toEqual([person('ben', 1)])
})

// A frozen window that wakes after another took over, or the worker of an older build.
test('a host that was replaced can no longer write', async () => {
  const name = freshName()
  const old = await openJournal(name)
  const current = await openJournal(name)

  await expect(old.write([person('dana', 'stale')])).rejects.toThrow('Another window')
  await expect(old.clear()).rejects.toThrow('Another window')
  await current.write([person('dana', 'fresh')])

  expect(await current.load()).toEqual([person('dana', 'fresh')])
})

test('two names are two worlds', async () => {
  const one = await openJournal(freshName())
  const other = await openJournal(freshName())

  await one.write([person('dana', 1)])

  expect(await other.load()).toEqual([])
})

test('where the browser keeps nothing, the journal says so and works', async () => {
  vi.stubGlobal('indexedDB', {
    open: () => {
      throw new DOMException('denied', 'SecurityError')
    },
  })

  const journal = await openJournal(freshName())
  await journal.write([person('dana', 1)])

  expect(journal.durable).toBe(false)
  expect(await journal.load()).toEqual([])
})

test('an open journal does not keep anybody from deleting it', async () => {
  const name = freshName()
  await openJournal(name)

  const deleted = await new Promise((resolve) => {
    const deletion = indexedDB.deleteDatabase(name)
    deletion.onsuccess = () => resolve('deleted')
    deletion.onblocked = () => resolve('blocked')
  })

  expect(deleted).toBe('deleted')
})
