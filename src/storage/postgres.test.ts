import pg from 'pg'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { everyTopic } from '#api/ports.ts'
import { type Postgres, startPostgres } from './postgres.fixture.ts'
import { openPostgres } from './postgres.ts'
import type { SqlStorage } from './sql.ts'
import { type Backend, storageContract } from './storage.contract.ts'

let server: Postgres
const opened: SqlStorage[] = []

beforeAll(async () => {
  server = await startPostgres()
})

afterAll(async () => {
  await closeAll(opened)
  await server.stop()
})

const closeAll = (storages: SqlStorage[]) =>
  Promise.all(storages.map((storage) => storage.close().catch(() => {})))

const openOn = async (url: string, onFault: (error: unknown) => void = () => {}) => {
  const storage = await openPostgres(url, { onFault })
  opened.push(storage)
  return storage
}

const postgres: Backend = {
  name: 'PostgreSQL',
  async open() {
    const url = await server.database()
    const from = opened.length
    return {
      storage: await openOn(url),
      reopen: () => openOn(url),
      // The server takes a hundred connections: what is over lets go of its own.
      close: () => void closeAll(opened.splice(from)),
    }
  },
}

storageContract(postgres)

const heardBy = (storage: SqlStorage) => {
  const heard: string[] = []
  storage.watch((topic) => heard.push(topic))
  return heard
}

const soon = { timeout: 60_000 }

test('what one process touches, another hears, and nobody twice', async () => {
  const url = await server.database()
  const [one, other] = [await openOn(url), await openOn(url)]
  const [heardHere, heardThere] = [heardBy(one), heardBy(other)]
  const topics = Array.from(
    { length: 500 },
    (_, n) => `enrollment:enr_${String(n).padStart(26, '0')}`,
  )

  await one.transaction(async (tx) => {
    for (const topic of topics) tx.touch(topic)
  })
  await vi.waitFor(() => expect(heardThere).toHaveLength(500), soon)

  expect([...heardThere].sort()).toEqual(topics)
  expect([...heardHere].sort()).toEqual(topics)
})

test('a process whose line was cut listens again, and looks at everything', async () => {
  const url = await server.database()
  const faults: unknown[] = []
  const [one, other] = [await openOn(url), await openOn(url, (error) => faults.push(error))]
  const heard = heardBy(other)
  const client = new pg.Client({ connectionString: url })
  await client.connect()

  await client.query(`
    select pg_terminate_backend(pid) from pg_stat_activity
    where datname = current_database() and query like 'listen %'`)
  await vi.waitFor(() => expect(heard).toContain(everyTopic), soon)
  await one.transaction(async (tx) => tx.touch('after'))
  await vi.waitFor(() => expect(heard).toContain('after'), soon)
  await client.end()

  expect(faults).not.toEqual([])
  expect(await other.isReady()).toBe(true)
})

test('several processes that start at once bring the database up once', async () => {
  const url = await server.database()

  const storages = await Promise.all(Array.from({ length: 3 }, () => openOn(url)))
  const answers = await Promise.all(
    storages.map((storage) => storage.transaction((tx) => tx.consumed.insert({ id: 'a' }))),
  )

  expect(answers.filter(Boolean)).toHaveLength(1)
})

test('what a process is at, no other is; what it held is free when its line is cut', async () => {
  const url = await server.database()
  const [first, second] = [await openOn(url), await openOn(url)]
  await first.hold('out_1')
  const beside = await second.hold('out_1')

  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await client.query(`
    select pg_terminate_backend(pid) from pg_locks join pg_stat_activity using (pid)
    where locktype = 'advisory' and mode = 'ExclusiveLock' and datname = current_database()`)
  await vi.waitFor(async () => expect(await second.hold('out_1')).not.toBeNull(), soon)
  await client.end()

  expect(beside).toBeNull()
})
