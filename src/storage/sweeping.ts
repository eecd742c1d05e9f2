// Removes what is over and can never matter again, a few rows at a time. It leaves the audit, the log of every
// enrollment, every factor that ever was, and each mark that something was used for as long as that is there.

import { type Kysely, sql } from 'kysely'
import type { Db } from './sql.ts'

const hour = 3_600_000
const day = 24 * hour

/** One round of all processes together in so long. */
const roundMs = hour
/** A session lives a day at most; a question to a passkey and six digits live minutes. */
const shortMs = 2 * day
/** Nothing that was used, and no clock that was set back by less, comes near to this. */
const longMs = 30 * day

export const batchRows = 200

export const sweptTables = [
  'sessions',
  'challenges',
  'numberCodes',
  'invitations',
  'activations',
  'refusals',
  'consumed',
] as const
export type SweptTable = (typeof sweptTables)[number]

/** True for one process: it has the round, and the next is due an hour later whatever becomes of this one. */
export const claimRound = async (db: Kysely<Db>, now: number): Promise<boolean> => {
  const { numUpdatedRows } = await db
    .updateTable('sweeps')
    .set({ dueAt: now + roundMs })
    .where('id', '=', 'all')
    .where('dueAt', '<=', now)
    .executeTakeFirstOrThrow()
  return numUpdatedRows === 1n
}

/** Removes one batch from one table; how many rows that were. */
export const sweepBatch = async (
  db: Kysely<Db>,
  table: SweptTable,
  now: number,
): Promise<number> => {
  const { numDeletedRows } = await db
    .deleteFrom(table)
    .where('id', 'in', (rows) =>
      rows.selectFrom(table).select('id').where(overIn[table](now)).limit(batchRows),
    )
    .executeTakeFirstOrThrow()
  return Number(numDeletedRows)
}

const overIn: Record<SweptTable, (now: number) => ReturnType<typeof sql<boolean>>> = {
  sessions: (now) => sql`"startedAt" < ${now - shortMs}`,
  challenges: (now) => sql`"expiresAt" < ${now - shortMs}`,
  numberCodes: (now) => sql`"expiresAt" < ${now - shortMs}`,
  // One that was not taken back stays: the roster tells from it that somebody's link has run out.
  invitations: (now) => sql`"isRevoked" = 1 and "expiresAt" < ${now - longMs}`,
  // A live one stays, however old: whoever comes back to its screen is told that it has run out.
  activations: (now) => sql`state <> 'live' and "expiresAt" < ${now - longMs}`,
  refusals: (now) => sql`at < ${now - longMs}`,
  consumed: (now) => sql`at < ${now - longMs} and (${marksOfNothing})`,
}

/** A mark outlives what it is about. That a passkey is known stays for ever. */
const marksOfNothing = sql<boolean>`
  id like 'signIn:%' or id like 'phoneCall:%' or id like 'pushProof:%'
  or (id like 'challenge:%' and substr(id, 11) not in (select challenge from challenges))
  or (id like 'numberCode:%' and substr(id, 12) not in (select nonce from "numberCodes"))
  or (id like 'invitation:%' and substr(id, 12) not in (select id from invitations))
  or (id like 'activation:%' and substr(id, 12) not in (select id from activations))`
