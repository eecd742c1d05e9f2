// What was done to the databases that are out there, in order. Never edited: the next change is a new entry.

import { type Kysely, sql } from 'kysely'
import { type Migration, type MigrationProvider, Migrator } from 'kysely/migration'
import { messages, room } from './migrations-collisions.ts'
import { firstIndices, firstTables, type Index } from './migrations-first.ts'
import { Unusable } from './sql.ts'
import type { ColumnKind } from './sql-tables.ts'
import type { Db } from './statements.ts'

export type Dialect = 'sqlite' | 'postgres'

const typeOf = (kind: ColumnKind, dialect: Dialect) => {
  if (kind === 'text' || kind === 'json') return 'text'
  return dialect === 'postgres' ? 'bigint' : 'integer'
}

const addTable = async (
  db: Kysely<Db>,
  dialect: Dialect,
  [name, columns]: [string, Record<string, ColumnKind>],
) => {
  let table = db.schema
    .createTable(name)
    // The order of coming: `list` answers oldest first.
    .addColumn('arrival', dialect === 'postgres' ? 'bigserial' : 'integer', (column) =>
      dialect === 'postgres' ? column.primaryKey() : column.primaryKey().autoIncrement(),
    )
    .addColumn('id', 'text', (column) => column.notNull().unique())
  for (const [column, kind] of Object.entries(columns))
    table = table.addColumn(column, typeOf(kind, dialect))
  await table.execute()
}

const addIndex = (db: Kysely<Db>, [table, ...columns]: Index) =>
  db.schema
    .createIndex([table, 'by', ...columns].join('_'))
    .on(table)
    .columns(columns)
    .execute()

/** A slip of ours, or somebody at a prompt, changes nothing there; what goes round it, the chain shows. */
const refuseChanges = async (db: Kysely<Db>, dialect: Dialect, tables: string[]) => {
  const why = 'the audit log is only added to'
  if (dialect === 'postgres')
    await sql`
      create function refuse_change() returns trigger language plpgsql
      as ${sql.lit(`begin raise exception '${why}'; end`)}`.execute(db)
  for (const table of tables) {
    const [on, named] = [sql.table(table), (verb: string) => sql.id(`${table}_${verb}`)]
    if (dialect === 'postgres')
      await sql`
        create trigger ${named('kept')} before update or delete or truncate on ${on}
        for each statement execute function refuse_change()`.execute(db)
    else
      for (const verb of ['update', 'delete'])
        await sql`
          create trigger ${named(verb)} before ${sql.raw(verb)} on ${on}
          begin select raise(abort, ${sql.lit(why)}); end`.execute(db)
  }
}

const first = (dialect: Dialect): Migration => ({
  async up(db: Kysely<Db>) {
    for (const table of Object.entries(firstTables)) await addTable(db, dialect, table)
    for (const index of firstIndices) await addIndex(db, index)
    await refuseChanges(db, dialect, ['audit', 'auditLinks'])
  },
})

const phones = (): Migration => ({
  up: (db: Kysely<Db>) => db.schema.alterTable('factors').addColumn('phoneKey', 'text').execute(),
})

/** What waits to be chained is sealed before that. */
const sealing: Migration = {
  async up(db: Kysely<Db>) {
    await db.schema.alterTable('auditWaiting').addColumn('seal', text).execute()
  },
}

/** Failures that no lock forgets. */
const failures = (dialect: Dialect): Migration => ({
  async up(db: Kysely<Db>) {
    await db.schema.alterTable('attempts').addColumn('failed', typeOf('integer', dialect)).execute()
  },
})

const text = 'text'
const integer = 'integer'

/** The links in mails that tell of a change. */
const notices = (dialect: Dialect): Migration => ({
  async up(db: Kysely<Db>) {
    const columns: Record<string, ColumnKind> = {
      ...{ person: text, tokenHash: text, about: text, factor: text, at: integer },
      ...{ expiresAt: integer, state: text, disownedAt: integer },
    }
    await addTable(db, dialect, ['notices', columns])
    await addIndex(db, ['notices', 'tokenHash'])
    await addIndex(db, ['notices', 'person', 'state'])
    await addIndex(db, ['notices', 'state'])
  },
})

/** A second address, and the language of mails. */
const addresses: Migration = {
  async up(db: Kysely<Db>) {
    for (const column of ['otherEmail', 'language'])
      await db.schema.alterTable('people').addColumn(column, text).execute()
  },
}

/** Which browser redeemed a link, where its answer was lost; and what was done about whom. */
const redeeming: Migration = {
  async up(db: Kysely<Db>) {
    await db.schema.alterTable('invitations').addColumn('browserHash', text).execute()
    await addIndex(db, ['audit', 'subject'])
  },
}

/** Marks get the time at which the database wrote them, and what is over can be found without reading all. */
const sweeping = (dialect: Dialect): Migration => ({
  async up(db: Kysely<Db>) {
    if (dialect === 'postgres')
      await sql`
        alter table consumed add column at bigint
        default (extract(epoch from clock_timestamp()) * 1000)::bigint`.execute(db)
    else await addTimeInSqlite(db)
    await db.schema
      .createTable('sweeps')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('dueAt', typeOf('integer', dialect), (column) => column.notNull())
      .execute()
    await sql`insert into sweeps (id, "dueAt") values ('all', 0)`.execute(db)
    for (const index of sweepingIndices) await addIndex(db, index)
  },
})

/** SQLite adds no column whose default is the time: the table is written anew. */
const addTimeInSqlite = async (db: Kysely<Db>) => {
  await sql`alter table consumed rename to "consumedBefore"`.execute(db)
  await sql`
    create table consumed (
      arrival integer primary key autoincrement,
      id text not null unique,
      at integer default (cast(unixepoch('subsec') * 1000 as integer))
    )`.execute(db)
  await sql`
    insert into consumed (id) select id from "consumedBefore" order by arrival`.execute(db)
  await sql`drop table "consumedBefore"`.execute(db)
}

const sweepingIndices: Index[] = [
  ['sessions', 'startedAt'],
  ['challenges', 'expiresAt'],
  ['invitations', 'expiresAt'],
  ['activations', 'expiresAt'],
  ['consumed', 'at'],
]

/** Which addresses take no mail. */
const refusals = (dialect: Dialect): Migration => ({
  async up(db: Kysely<Db>) {
    await addTable(db, dialect, ['refusals', { at: integer, person: text, address: text }])
    await addIndex(db, ['refusals', 'person'])
    await addIndex(db, ['refusals', 'at'])
  },
})

const migrationsFor = (dialect: Dialect): Record<string, Migration> => ({
  '0001-tables': first(dialect),
  '0002-notices': notices(dialect),
  '0003-addresses': addresses,
  '0004-redeeming': redeeming,
  '0005-sweeping': sweeping(dialect),
  '0006-phones': phones(),
  '0007-refusals': refusals(dialect),
  '0008-sealing': sealing,
  '0009-failures': failures(dialect),
  '0010-room': room(dialect),
  '0011-messages': messages,
})

/** What a database of this version has gone through. */
export const migrationNames = Object.keys(migrationsFor('sqlite'))

export const migratorOf = (db: Kysely<Db>, dialect: Dialect) => {
  const provider: MigrationProvider = { getMigrations: async () => migrationsFor(dialect) }
  return new Migrator({ db, provider })
}

/** Brings a database to this program, or leaves it as it was. Several processes may start at once; one does it. */
export const migrate = async (db: Kysely<Db>, dialect: Dialect) => {
  const { error } =
    dialect === 'postgres'
      ? await migratorOf(db, dialect).migrateToLatest()
      : await migrateSqlite(db)
  if (!error) return
  const isNewer = error instanceof Error && error.message.includes('corrupted migrations')
  if (!isNewer) throw error
  throw new Unusable(
    'This database was made by a newer Usher. Start that one, or restore a backup from before.',
    { cause: error },
  )
}

/** Kysely takes it that SQLite could not undo tables. It can: whoever dies over it has changed nothing. */
const migrateSqlite = (db: Kysely<Db>) =>
  db.connection().execute(async (alone) => {
    await sql`begin immediate`.execute(alone)
    const result = await migratorOf(alone, 'sqlite').migrateToLatest()
    await (result.error ? sql`rollback` : sql`commit`).execute(alone)
    return result
  })
