// Another database's contents in the place of this one's.

import { type Kysely, sql } from 'kysely'
import { connectPostgres } from './postgres.ts'
import { type Db, type Fill, openTransaction, readBefore } from './sql.ts'
import { sqlTables } from './sql-tables.ts'

/**
 * Puts what `fill` writes in the place of everything, and a copy of what was there into a schema of that
 * name. One transaction: whenever this is cut off, nothing has happened.
 */
export const replacePostgres = async (url: string, name: string, fill: Fill): Promise<string> => {
  const schema = name.replaceAll(/\W/g, '_')
  const { storage, db } = await connectPostgres(url, { isAlone: true, onFault: () => {} })
  try {
    await db.transaction().execute(async (tx) => {
      await sql`set local statement_timeout = 0`.execute(tx)
      const opened = openTransaction(tx, new Set())
      const before = await readBefore(opened)
      await sql`create schema ${sql.id(schema)}`.execute(tx)
      for (const table of Object.keys(sqlTables)) await setAside(tx, table, schema)
      await fill(opened, before)
    })
  } finally {
    await storage.close()
  }
  return schema
}

const setAside = async (tx: Kysely<Db>, name: string, schema: string) => {
  const table = sql.table(name)
  await sql`create table ${sql.id(schema, name)} as table ${table}`.execute(tx)
  // The audit log refuses to be emptied; whoever restores keeps what was in it, beside.
  await sql`alter table ${table} disable trigger user`.execute(tx)
  await sql`delete from ${table}`.execute(tx)
  await sql`alter table ${table} enable trigger user`.execute(tx)
}
