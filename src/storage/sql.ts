// Storage in a database, for both kinds of them. What opens the connection is in sqlite.ts and postgres.ts.

import { type Kysely, type Transaction as SqlTransaction, sql } from 'kysely'
import type { Attempt, Records, Storage, Table, TableName, Transaction } from '#api/ports.ts'
import { orAway } from './away.ts'
import { type SqlRow, sqlTables, toColumns, toRecord } from './sql-tables.ts'
import { claimRound, type SweptTable, sweepBatch } from './sweeping.ts'

export type Db = Record<string, SqlRow>

/** A database that cannot be used, with a sentence for whoever starts the server. */
export class Unusable extends Error {}

/** Another process has it, as it should: whoever needs it alone waits, or asks that one. */
export class InUse extends Unusable {}

export type SqlStorage = Storage & {
  /** True for one of all processes, once in a while: the round of sweeping is its to do. */
  claimSweep(now: number): Promise<boolean>
  /** Removes a few rows that are over; how many. */
  sweep(table: SweptTable, now: number): Promise<number>
  /** Whether the database answers. */
  isReady(): Promise<boolean>
  /** Lets what runs finish, and lets go of the database. */
  close(): Promise<void>
}

type Asked = 'people' | 'factors' | 'notices' | 'attempts' | 'audit'
/** What whoever replaces a database asks of the one that goes. */
type Before = { [name in Asked]: Records[name][] }

/** Writes a whole database; `before` is null where there was none, or none that can be read. */
export type Fill = (tx: Transaction, before: Before | null) => Promise<void>

export const readBefore = async (tx: Transaction): Promise<Before> => ({
  people: await tx.people.list({}),
  factors: await tx.factors.list({}),
  notices: await tx.notices.list({}),
  attempts: await tx.attempts.list({}),
  audit: await tx.audit.list({}),
})

type Backend = {
  db: Kysely<Db>
  /** Runs the work alone, or as if it were alone; may run it again. */
  serially<T>(work: (tx: SqlTransaction<Db>) => Promise<T>): Promise<T>
  /** Runs a single write with its conditions; what it gives back is on the disk. */
  spending<T>(work: (db: Kysely<Db>) => Promise<T>): Promise<T>
  /** Tells other processes over the same database. */
  tell(topics: string[]): void
  hear(listener: (topic: string) => void): () => void
  hold: Storage['hold']
  close(): Promise<void>
}

export const createSqlStorage = ({
  db,
  serially,
  spending,
  tell,
  hear,
  hold,
  close,
}: Backend): SqlStorage => {
  const listeners = new Set<(topic: string) => void>()
  const announce = (topic: string) => {
    for (const listener of listeners) listener(topic)
  }
  const stopHearing = hear(announce)
  const running = new Set<Promise<unknown>>()
  const during = async <T>(work: Promise<T>): Promise<T> => {
    running.add(work)
    try {
      return await orAway(work)
    } finally {
      running.delete(work)
    }
  }
  const run = async <T>(work: (tx: Transaction) => Promise<T>): Promise<T> => {
    let topics = new Set<string>()
    const result = await serially((tx) => {
      // A run that the database undid has touched nothing.
      topics = new Set()
      return work(openTransaction(tx, topics))
    })
    for (const topic of topics) announce(topic)
    if (topics.size > 0) tell([...topics])
    return result
  }
  return {
    transaction: (work) => during(run(work)),
    spendAttempt: (spend) => during(spending((on) => spendFrom(on, spend))),
    hold,
    watch(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    claimSweep: (now) => during(spending((on) => claimRound(on, now))),
    sweep: (table, now) => during(spending((on) => sweepBatch(on, table, now))),
    async isReady() {
      const answer = await sql`select 1`.execute(db).catch(() => null)
      return answer !== null
    },
    async close() {
      stopHearing()
      // What the last ones touched may begin others.
      while (running.size > 0) await Promise.allSettled(running)
      await close()
    },
  }
}

export const openTransaction = (tx: SqlTransaction<Db>, topics: Set<string>): Transaction => {
  const names = Object.keys(sqlTables) as TableName[]
  const opened = Object.fromEntries(names.map((name) => [name, tableOver(tx, name)]))
  return { ...opened, touch: (topic: string) => topics.add(topic) } as unknown as Transaction
}

type Row = { id: string }

const tableOver = (tx: SqlTransaction<Db>, name: TableName): Table<Row> => ({
  async get(id) {
    const row = await tx.selectFrom(name).selectAll().where('id', '=', id).executeTakeFirst()
    return row ? toRecord(name, row) : null
  },
  async list(where) {
    let query = tx.selectFrom(name).selectAll()
    for (const [field, value] of Object.entries(toColumns(name, where)))
      query = value === null ? query.where(field, 'is', null) : query.where(field, '=', value)
    const rows = await query.execute()
    // A database sets a sorter up before it knows that there is nothing to sort; most lists are short.
    rows.sort((a, b) => Number(a.arrival) - Number(b.arrival))
    return rows.map((row) => toRecord(name, row))
  },
  async insert(record) {
    const { numInsertedOrUpdatedRows } = await tx
      .insertInto(name)
      .values({ ...toColumns(name, record), id: record.id })
      .onConflict((conflict) => conflict.column('id').doNothing())
      .executeTakeFirstOrThrow()
    return numInsertedOrUpdatedRows === 1n
  },
  async change(id, expected, patch) {
    let query = tx.updateTable(name).set(toColumns(name, patch)).where('id', '=', id)
    for (const [field, value] of Object.entries(toColumns(name, expected)))
      query = value === null ? query.where(field, 'is', null) : query.where(field, '=', value)
    const { numUpdatedRows } = await query.executeTakeFirstOrThrow()
    return numUpdatedRows === 1n
  },
  async remove(id) {
    await tx.deleteFrom(name).where('id', '=', id).execute()
  },
})

/** One conditional write whose row is the answer: nothing is read before, so nothing can come between. */
const spendFrom = async (
  db: Kysely<Db>,
  { account, kind, limit, now, lockMs, mostFailed }: Parameters<Storage['spendAttempt']>[0],
): Promise<Attempt> => {
  const id = `${account}:${kind}`
  const until = now + lockMs
  const { rows } = await sql<{ spent: number }>`
    insert into attempts (id, spent, "lockedUntil", failed)
    values (${id}, 1, cast(${limit <= 1 ? until : null} as bigint), 1)
    on conflict (id) do update set
      spent = case when attempts."lockedUntil" is null then attempts.spent + 1 else 1 end,
      "lockedUntil" = case
        when (case when attempts."lockedUntil" is null then attempts.spent + 1 else 1 end)
          >= ${limit} then cast(${until} as bigint) else null end,
      failed = coalesce(attempts.failed, 0) + 1
    where (attempts."lockedUntil" is null or attempts."lockedUntil" <= ${now})
      and coalesce(attempts.failed, 0) < ${mostFailed}
    returning spent`.execute(db)
  const [spent] = rows
  if (spent) return { isAllowed: true, attemptsLeft: limit - spent.spent }
  const row = await db
    .selectFrom('attempts')
    .select('lockedUntil')
    .where('id', '=', id)
    .executeTakeFirst()
  // Closed for good, it is told as a lock that has just begun.
  const lockedUntil = Number(row?.lockedUntil ?? 0)
  return { isAllowed: false, lockedUntil: lockedUntil > now ? lockedUntil : until }
}
