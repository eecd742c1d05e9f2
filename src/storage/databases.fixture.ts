// Both kinds of database for a test: opened as a server does, and reached behind its back.

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import pg from 'pg'
import { type Postgres, startPostgres } from './postgres.fixture.ts'
import { openPostgres, readPostgres } from './postgres.ts'
import type { SqlStorage } from './sql.ts'
import { databaseName, openSqlite, readSqlite } from './sqlite.ts'

export type TestDatabase = {
  open(): Promise<SqlStorage>
  /** Beside whoever has it open. */
  look(): Promise<SqlStorage>
  /** Runs these statements as somebody who has the database and not the server. */
  run(...statements: string[]): Promise<void>
  /** What a server, or a script, is told to find it by. */
  settings: Record<string, string>
  /** Its files, and whatever lies beside it. */
  folder: string
}

export type Kind = 'SQLite' | 'PostgreSQL'
export const kinds: Kind[] = ['SQLite', 'PostgreSQL']

/** `make` gives a new, empty database; `end` ends all of them. */
export const openDatabases = ({ isDurable = false } = {}) => {
  const ends: (() => unknown)[] = []
  let server: Promise<Postgres> | null = null

  const newFolder = () => {
    const folder = mkdtempSync(join(tmpdir(), 'usher-database-'))
    ends.push(() => rmSync(folder, { recursive: true, force: true }))
    return folder
  }
  const opened = async (opening: Promise<SqlStorage>) => {
    const storage = await opening
    ends.unshift(() => storage.close().catch(() => {}))
    return storage
  }
  const inFile = (folder: string): TestDatabase => ({
    open: () => opened(openSqlite(folder)),
    look: () => opened(readSqlite(folder)),
    async run(...statements) {
      const database = new Database(join(folder, databaseName))
      try {
        for (const statement of statements) database.exec(statement)
      } finally {
        database.close()
      }
    },
    settings: { USHER_DATA: folder },
    folder,
  })
  const onServer = async (folder: string, isReady: boolean): Promise<TestDatabase> => {
    server ??= startPostgres({ isDurable })
    const one = await server
    const url = await (isReady ? one.readyDatabase() : one.database())
    return {
      open: () => opened(openPostgres(url, { onFault: () => {} })),
      look: () => opened(readPostgres(url, { onFault: () => {} })),
      async run(...statements) {
        const client = new pg.Client({ connectionString: url })
        await client.connect()
        try {
          for (const statement of statements) await client.query(statement)
        } finally {
          await client.end()
        }
      },
      settings: { DATABASE_URL: url, USHER_DATA: folder },
      folder,
    }
  }
  return {
    /** `isReady`: where it does not matter how the tables came to be there. */
    make: async (kind: Kind, { isReady = false } = {}) =>
      kind === 'SQLite' ? inFile(newFolder()) : onServer(newFolder(), isReady),
    async end() {
      for (const end of ends.splice(0)) await end()
      await (await server)?.stop()
    },
  }
}
