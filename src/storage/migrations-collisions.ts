// So that fewer people who have nothing to do with each other collide in PostgreSQL.

import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'
import type { Dialect } from './migrations.ts'
import type { Db } from './statements.ts'

/**
 * A changed row finds room beside the one it was, and no index hears of it. To PostgreSQL whoever looks
 * something up in the same part of an index collides with whoever adds there.
 */
const roomFor = [
  ...['enrollments', 'activations', 'recoverySets', 'recoveryCodes', 'attempts', 'sessions'],
  ...['factors', 'people', 'invitations', 'auditHeads'],
]

export const room = (dialect: Dialect): Migration => ({
  async up(db: Kysely<Db>) {
    if (dialect === 'sqlite') return
    for (const table of roomFor)
      await sql`alter table ${sql.table(table)} set (fillfactor = 50)`.execute(db)
  },
})

/** A message is in a log once, whoever looks for it and whoever does not. */
export const messages: Migration = {
  async up(db: Kysely<Db>) {
    await db.schema
      .createIndex('events_once_message')
      .unique()
      .on('events')
      .columns(['enrollment', 'message'])
      .execute()
    await db.schema.dropIndex('events_by_enrollment_message').execute()
  },
}
