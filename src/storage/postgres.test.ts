import pg from 'pg'
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import { everyTopic, StorageAway } from '#api/ports.ts'
import { type Postgres, startPostgres } from './postgres.fixture.ts'
import { openPostgres } from './postgres.ts'
import { type SqlStorage, Unusable } from './sql.ts'
import { type Backend, storageContract } from './storage.contract.ts'

let server: Postgres
const opened: SqlStorage[] = []

beforeAll(async () => {
  server = await startPostgres()
})

// A server has a hundred lines for all of them.
afterEach(() => Promise.all(opened.splice(0).map((storage) => storage.close().catch(() => {}))))

afterAll(() => server.stop())

const openOn = async (url: string, onFault: (error: unknown) => void = () => {}) => {
  const storage = await openPostgres(url, { onFault })
  opened.push(storage)
  return storage
}

const postgres: Backend = {
  name: 'PostgreSQL',
  async open() {
    const url = await server.readyDatabase()
    return { storage: await openOn(url), reopen: () => openOn(url), close() {} }
  },
}

storageContract(postgres)

test.each([
  ['a password that is wrong', { password: 'wrong' }, /accept this user and password.+\(28P01\)/],
  ['a name that is wrong', { pathname: '/elsewhere' }, /no database of that name.+\(3D000\)/],
  ['a port where nothing is', { port: '1' }, /not running there.+\(ECONNREFUSED\)/],
])('%s is told in a sentence without the password', async (_, wrong, sentence) => {
  const url = Object.assign(new URL(await server.database()), wrong)

  const refusal = await openOn(url.href).catch((error) => error)

  expect(refusal).toBeInstanceOf(Unusable)
  expect(refusal.message).toMatch(sentence)
  expect(refusal.message).not.toContain(url.password)
})

const heardBy = (storage: SqlStorage) => {
  const heard: string[] = []
  storage.watch((topic) => heard.push(topic))
  return heard
}

const soon = { timeout: 60_000 }

/** Does that as somebody who has the database and not the server. */
const behind = async (url: string, statement: string) => {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const { rows } = await client.query(statement)
  await client.end()
  return rows
}

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

// A line that was cut while somebody had it and asked nothing was an error that nobody heard: the end of the process.
test('a line that is cut in the middle of a transaction is told to whoever had it, and nothing of it is there', async () => {
  const url = await server.database()
  const storage = await openOn(url)

  const cut = storage.transaction(async (tx) => {
    await tx.consumed.insert({ id: 'half' })
    await behind(
      url,
      `select pg_terminate_backend(pid) from pg_stat_activity
       where state = 'idle in transaction' and datname = current_database()`,
    )
    await new Promise((resolve) => setTimeout(resolve, 200))
    await tx.consumed.insert({ id: 'rest' })
  })

  await expect(cut).rejects.toThrow(StorageAway)
  expect(await storage.transaction((tx) => tx.consumed.list({}))).toEqual([])
})

test('a line on which nothing comes back is given up, with all that was done on it', async () => {
  const url = await server.database()
  const storage = await openPostgres(url, { onFault: () => {}, silenceMs: 500 })
  opened.push(storage)
  const holder = new pg.Client({ connectionString: url })
  await holder.connect()
  await holder.query('begin; lock table people in access exclusive mode')

  const silent = storage.transaction(async (tx) => {
    await tx.consumed.insert({ id: 'half' })
    await tx.people.list({})
  })
  await expect(silent).rejects.toThrow(StorageAway)
  await holder.query('rollback')
  await holder.end()
  const ofLine = async () =>
    behind(url, "select 1 from pg_stat_activity where state = 'idle in transaction'")
  await vi.waitFor(async () => expect(await ofLine()).toEqual([]), soon)

  expect(await storage.transaction((tx) => tx.consumed.list({}))).toEqual([])
  expect(await storage.transaction((tx) => tx.consumed.insert({ id: 'next' }))).toBe(true)
})
