// Storage in a database, for both kinds of them. What opens the connection is in sqlite.ts and postgres.ts.

import { type Kysely, sql } from 'kysely'
import type { Attempt, Records, Storage, Table, TableName, Transaction } from '#api/ports.ts'
import { orAway } from './away.ts'
import { type SqlRow, sqlTables, toColumns, toRecord, toRow } from './sql-tables.ts'
import {
  type Connection,
  compared,
  type Db,
  named,
  type Spot,
  type Statements,
  statementsFor,
} from './statements.ts'
import { claimRound, type SweptTable, sweepBatch } from './sweeping.ts'

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
  serially<T>(work: (connection: Connection) => Promise<T>): Promise<T>
  /** Runs a single write with its conditions; what it gives back is on the disk. */
  spending<T>(work: (connection: Connection) => Promise<T>): Promise<T>
  /** Runs a single statement that only reads, beside all transactions. */
  looking<T>(work: (connection: Connection) => Promise<T>): Promise<T>
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
  looking,
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
  const statements = statementsFor(db)
  const open = openingOf(statements)
  const run = async <T>(work: (tx: Transaction) => Promise<T>): Promise<T> => {
    let topics = new Set<string>()
    const result = await serially(async (connection) => {
      // A run that the database undid has touched nothing.
      topics = new Set()
      const opened = open(connection, topics)
      try {
        return await work(opened.tx)
      } finally {
        opened.close()
      }
    })
    for (const topic of topics) announce(topic)
    if (topics.size > 0) tell([...topics])
    return result
  }
  return {
    transaction: (work) => during(run(work)),
    read: (table, id) =>
      during(looking((on) => tableOver(on, statements, table).get(id))) as Promise<never>,
    async readWith(given, id) {
      const { rows } = await during(looking((on) => statements.getWith(given)(on, [id])))
      const [row] = rows
      if (!row) return null
      return [toRecord(given.table, row), toRecord(given.other, row, named)] as never
    },
    spendAttempt: (spend) => during(spending((on) => spendFrom({ db, on }, spend))),
    hold,
    watch(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    claimSweep: (now) => during(spending((on) => claimRound({ db, on }, now))),
    sweep: (table, now) => during(spending((on) => sweepBatch({ db, on }, table, now))),
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

type Opened = { readonly on: Connection; touch(topic: string): void }

const tableNames = Object.keys(sqlTables) as TableName[]

/** How to open the tables of one database: what is the same for all transactions is made once. */
export const openingOf = (statements: Statements) => {
  const tables = Object.fromEntries(
    tableNames.map((name) => [
      name,
      {
        get(this: Opened) {
          return tableOver(this.on, statements, name)
        },
      },
    ]),
  )
  const whole = Object.defineProperties({}, tables)
  /** Once it is closed nothing can be done in it: the connection serves others then. */
  return (connection: Connection, topics: Set<string>) => {
    let isOver = false
    const on: Connection = {
      executeQuery: (query) => {
        if (isOver) throw new Error('This transaction is over')
        return connection.executeQuery(query)
      },
    }
    const opened: Opened = Object.assign(Object.create(whole), {
      on,
      touch: (topic: string) => topics.add(topic),
    })
    const close = () => {
      isOver = true
    }
    return { tx: opened as unknown as Transaction, close }
  }
}

type Row = { id: string }

const tableOver = (on: Connection, statements: Statements, name: TableName): Table<Row> => ({
  async get(id) {
    const { rows } = await statements.get(name)(on, [id])
    return rows[0] ? toRecord(name, rows[0]) : null
  },
  async list(where) {
    const shape = toColumns(name, where)
    const { rows } = await statements.list(name, shape)(on, compared(shape))
    // A database sets a sorter up before it knows that there is nothing to sort; most lists are short.
    if (rows.length > 1) rows.sort((a, b) => Number(a.arrival) - Number(b.arrival))
    return rows.map((row) => toRecord(name, row))
  },
  async insert(record) {
    const { numAffectedRows } = await statements.insert(name)(on, toRow(name, record))
    return numAffectedRows === 1n
  },
  async change(id, expected, patch) {
    const [shape, values] = [toColumns(name, expected), toColumns(name, patch)]
    const { numAffectedRows } = await statements.change(
      name,
      values,
      shape,
    )(on, [...values.map(([, value]) => value), id, ...compared(shape)])
    return numAffectedRows === 1n
  },
  async remove(id) {
    await statements.remove(name)(on, [id])
  },
})

/** One conditional write whose row is the answer: nothing is read before, so nothing can come between. */
const spendFrom = async (
  { db, on }: Spot,
  { account, kind, limit, now, lockMs, mostFailed }: Parameters<Storage['spendAttempt']>[0],
): Promise<Attempt> => {
  const id = `${account}:${kind}`
  const until = now + lockMs
  const spending = sql<{ spent: number }>`
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
    returning spent`
  const [spent] = (await on.executeQuery<{ spent: number }>(spending.compile(db))).rows
  if (spent) return { isAllowed: true, attemptsLeft: limit - spent.spent }
  const looking = db.selectFrom('attempts').select('lockedUntil').where('id', '=', id)
  const [row] = (await on.executeQuery<SqlRow>(looking.compile())).rows
  const lockedUntil = Number(row?.lockedUntil ?? 0)
  return { isAllowed: false, lockedUntil: lockedUntil > now ? lockedUntil : null }
}
