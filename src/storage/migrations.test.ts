// Databases that are out there, filled by every version there was, and this program on them.

import { spawnSync } from 'node:child_process'
import { join, resolve } from 'node:path'
import Database from 'better-sqlite3'
import { Kysely, PostgresDialect, SqliteDialect, sql } from 'kysely'
import pg from 'pg'
import { afterAll, expect, test } from 'vitest'
import type { TableName } from '#api/ports.ts'
import { type Kind, kinds, openDatabases, type TestDatabase } from './databases.fixture.ts'
import { migrationNames, migratorOf } from './migrations.ts'
import { type Db, Unusable } from './sql.ts'
import { sqlTables } from './sql-tables.ts'
import { databaseName } from './sqlite.ts'

const databases = openDatabases()
afterAll(databases.end)

/** Behind the back of the program, as the one of some version before would have it. */
const reach = async <T>(
  { settings, folder }: TestDatabase,
  work: (db: Kysely<Db>) => Promise<T>,
): Promise<T> => {
  const url = settings.DATABASE_URL
  const db = new Kysely<Db>({
    dialect: url
      ? new PostgresDialect({ pool: new pg.Pool({ connectionString: url, max: 1 }) })
      : new SqliteDialect({ database: new Database(join(folder, databaseName)) }),
  })
  return work(db).finally(() => db.destroy())
}

/** A database as that version left it, with rows in every table. */
const filled = async (kind: Kind, version: string) => {
  const database = await databases.make(kind)
  await reach(database, async (db) => {
    const dialect = kind === 'SQLite' ? 'sqlite' : 'postgres'
    const { error } = await migratorOf(db, dialect).migrateTo(version)
    if (error) throw error
    for (const { name, columns } of await tablesOf(db))
      for (const n of [1, 2, 3]) {
        const values = columns
          .filter((column) => column.name !== 'arrival')
          // Readable as a text and as JSON.
          .map((column) => [column.name, /int/i.test(column.dataType) ? n : `"${n}"`])
        await db.insertInto(name).values(Object.fromEntries(values)).execute()
      }
  })
  return database
}

const tablesOf = async (db: Kysely<Db>) => {
  const tables = await db.introspection.getTables()
  return tables.filter(({ name }) => !/^(kysely_|sqlite_)/.test(name))
}

type Rows = Record<string, Record<string, unknown>[]>

const rowsOf = (database: TestDatabase): Promise<Rows> =>
  reach(database, async (db) => {
    const rows: Rows = {}
    for (const { name } of await tablesOf(db))
      rows[name] = await db.selectFrom(name).selectAll().orderBy('id').execute()
    return rows
  })

/** Every row as it was: what this version knows beside it is no part of it. */
const beside = (before: Rows, after: Rows) =>
  Object.entries(before).map(([name, rows]) => [
    name,
    rows.map((row, n) =>
      Object.fromEntries(Object.keys(row).map((column) => [column, after[name]?.[n]?.[column]])),
    ),
  ])

const versions = kinds.flatMap((kind) => migrationNames.map((version) => [kind, version] as const))

test.each(versions)('%s: whatever %s had in its tables is there, and is read', async (...of) => {
  const database = await filled(...of)
  const before = await rowsOf(database)

  const storage = await database.open()
  const names = Object.keys(sqlTables) as TableName[]
  const read = await storage.transaction(async (tx) => {
    const counts: Record<string, number> = {}
    for (const name of names) counts[name] = (await tx[name].list({})).length
    return counts
  })
  await storage.close()
  const after = await rowsOf(database)

  expect(beside(before, after)).toEqual(Object.entries(before))
  for (const name of names) expect([name, read[name]]).toEqual([name, before[name] ? 3 : 0])
  // Marks from before there was a time count as new.
  expect(after.consumed?.map(({ at }) => at !== null)).toEqual([true, true, true])
})

test.each(kinds)(
  '%s: a database that is newer than the program is refused, and stays as it is',
  async (kind) => {
    const database = await filled(kind, migrationNames.at(-1) ?? '')
    await database.run(`insert into kysely_migration values ('9999-later', '2099-01-01')`)
    const before = await rowsOf(database)

    await expect(database.open()).rejects.toThrow(Unusable)
    await expect(database.open()).rejects.toThrow(/newer Usher/)

    expect(await rowsOf(database)).toEqual(before)
  },
)

/** From the version before the tables were written anew: statement after statement, far into the last one. */
test.each(kinds.flatMap((kind) => [2, 4, 9].map((statement) => [kind, statement] as const)))(
  '%s: whoever is killed over statement %i of an upgrade has changed nothing, and the next start does it',
  async (kind, statement) => {
    const database = await filled(kind, '0003-addresses')
    const before = await rowsOf(database)

    const { signal } = spawnSync(process.execPath, [
      resolve('src/storage/dying-migration.fixture.ts'),
      database.settings.DATABASE_URL ?? database.folder,
      String(statement),
    ])
    const halfway = await rowsOf(database)
    await (await database.open()).close()
    const after = await rowsOf(database)
    const applied = await reach(database, async (db) => {
      const { rows } = await sql<{ name: string }>`
        select name from kysely_migration order by name`.execute(db)
      return rows.map(({ name }) => name)
    })

    expect(signal).toBe('SIGKILL')
    expect(halfway).toEqual(before)
    expect(beside(before, after)).toEqual(Object.entries(before))
    expect(applied).toEqual(migrationNames)
  },
)
