// The API on Node over a database, for the contract: with the practice world's people, so that what it
// says can be compared with what the others say.

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Change } from '#storage/memory.ts'
import type { Postgres } from '#storage/postgres.fixture.ts'
import { openPostgres } from '#storage/postgres.ts'
import type { SqlStorage } from '#storage/sql.ts'
import { sqlTables } from '#storage/sql-tables.ts'
import { openSqlite } from '#storage/sqlite.ts'
import { type Host, mapJournal, openApiOver, type World } from './hosts.fixture.ts'
import type { TableName } from './ports.ts'

export const sqliteHost: Host = {
  name: 'over SQLite',
  async open() {
    const folder = mkdtempSync(join(tmpdir(), 'usher-api-'))
    return openWorld({
      open: () => openSqlite(folder),
      after: () => rmSync(folder, { recursive: true, force: true }),
    })
  },
}

export const postgresHost = (server: () => Postgres): Host => ({
  name: 'over PostgreSQL',
  async open() {
    const url = await server().readyDatabase()
    return openWorld({ open: () => openPostgres(url, { onFault: () => {} }), after: () => {} })
  },
})

const closings: Promise<void>[] = []

/** Everything that was closed is closed: to be awaited before a server stops. */
export const allClosed = () => Promise.all(closings)

type Database = { open(): Promise<SqlStorage>; after(): void }

const openWorld = async ({ open, after }: Database): Promise<World> => {
  const journal = mapJournal()
  const start = async () => {
    const storage = await open()
    // The post office lies outside the database; its letters wake the streams all the same.
    const announce = (topic: string) => {
      storage.transaction(async (tx) => tx.touch(topic)).catch(() => {})
    }
    return { storage, api: await openApiOver({ storage, journal, announce }) }
  }
  let { storage, api } = await start()
  return {
    fetch: (input, init) => api.fetch(input, init),
    rows: () => readRows(storage),
    async restart() {
      await api.end()
      await storage.close()
      ;({ storage, api } = await start())
    },
    close() {
      const end = async () => {
        await api.end()
        await storage.close()
        after()
      }
      closings.push(end())
    },
  }
}

const readRows = (storage: SqlStorage) =>
  storage.transaction(async (tx) => {
    const changes: Change[] = []
    for (const table of Object.keys(sqlTables) as TableName[])
      for (const value of await tx[table].list({})) changes.push({ table, key: value.id, value })
    return changes
  })
