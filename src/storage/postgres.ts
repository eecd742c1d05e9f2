// PostgreSQL: several processes over one database, and no state in any of them that another needs.

import { Kysely, PostgresDialect, sql } from 'kysely'
import pg from 'pg'
import { everyTopic } from '#api/ports.ts'
import { holdHere } from './holding.ts'
import { cutWhenSilent } from './impatience.ts'
import { migrate } from './migrations.ts'
import { narrowing } from './narrowing.ts'
import { createSqlStorage, type Db, type SqlStorage, Unusable } from './sql.ts'
import { unopened } from './unopened.ts'

const channel = 'usher_topics'
const batchMs = 5
const mostLetters = 7000
/** The advisory lock that every process shares, and that a restore wants for itself. */
const presence = 718_237_001
/** The seed of the locks by which a process says what it is at. */
const holding = 718_237_002
/** A machine that is gone says no goodbye: what it held is free after half a minute, not two hours. */
const soonMissed =
  'set tcp_keepalives_idle = 15; set tcp_keepalives_interval = 5; set tcp_keepalives_count = 3'
const inUse = 'An Usher runs on this database. Stop all of them first.'
const beingRestored = 'This database is being restored. Start Usher again when that is done.'
const mostRuns = 50
const mostConnections = 10
const connectMs = 10_000
const pingMs = 15_000
const statementMs = 15_000
/** More than a statement may take: then it is the line. */
const usualSilenceMs = 20_000

// Times and counts are bigint there; all of ours fit into a number.
const bigint = 20
const types = {
  getTypeParser: (oid: number, format?: 'text' | 'binary') =>
    oid === bigint ? Number : pg.types.getTypeParser(oid, format as 'text'),
} as pg.CustomTypesConfig

type Options = {
  onFault(error: unknown): void
  /** Only while no other process is there, and none comes: then things may take their time. */
  isAlone?: boolean
  /** After so long without an answer a line counts as lost. */
  silenceMs?: number
}

export const openPostgres = async (url: string, options: Options): Promise<SqlStorage> =>
  (await connectPostgres(url, options)).storage

/** The storage, and the connections under it. */
export const connectPostgres = async (
  url: string,
  { onFault, isAlone = false, silenceMs = usualSilenceMs }: Options,
) => {
  const pool = new pg.Pool({
    connectionString: url,
    types,
    max: mostConnections,
    connectionTimeoutMillis: connectMs,
    ...(!isAlone && {
      statement_timeout: statementMs,
      idle_in_transaction_session_timeout: statementMs,
    }),
  })
  // A connection that breaks while nobody uses it is replaced by the next one that is asked for.
  pool.on('error', onFault)
  // While somebody does, what they asked tells them; an error that nobody hears would end the process.
  pool.on('connect', (client) => {
    client.on('error', () => {})
    if (!isAlone) cutWhenSilent(client, silenceMs)
  })
  const db = new Kysely<Db>({ dialect: new PostgresDialect({ pool }) })
  const line = openLine(db, { url, isAlone, onFault })
  try {
    await line.ready
    await bringUp(url, onFault)
    await sql`select 1`.execute(db)
  } catch (error) {
    await line.close()
    await db.destroy()
    throw unopened(error, url)
  }
  const lane = narrowing(mostConnections, usualSilenceMs)
  const storage = createSqlStorage({
    db,
    serially: (work) =>
      lane.pass(() =>
        again(() => db.transaction().setIsolationLevel('serializable').execute(work), lane.narrow),
      ),
    spending: (work) => work(db),
    tell: line.tell,
    hear: line.hear,
    hold: line.hold,
    async close() {
      await line.close()
      await db.destroy()
    },
  })
  return { storage, db }
}

/** On a line of its own: a large table takes its time, and whoever starts beside waits for it. */
const bringUp = async (url: string, onFault: Options['onFault']) => {
  const pool = new pg.Pool({ connectionString: url, max: 2, connectionTimeoutMillis: connectMs })
  pool.on('error', onFault)
  const db = new Kysely<Db>({ dialect: new PostgresDialect({ pool }) })
  await migrate(db, 'postgres').finally(() => db.destroy())
}

const isConflict = (error: unknown) => {
  const { code } = error as { code?: string }
  return code === '40001' || code === '40P01'
}

/** Only to look: the database itself refuses everything else. */
export const readPostgres = async (url: string, { onFault }: Options): Promise<SqlStorage> => {
  const pool = new pg.Pool({ connectionString: url, types, max: 1 })
  pool.on('error', onFault)
  const db = new Kysely<Db>({ dialect: new PostgresDialect({ pool }) })
  await sql`select 1`.execute(db).catch(async (error) => {
    await db.destroy()
    throw unopened(error, url)
  })
  return createSqlStorage({
    db,
    serially: (work) =>
      db
        .transaction()
        .setIsolationLevel('repeatable read')
        .setAccessMode('read only')
        .execute(work),
    spending: (work) => work(db),
    tell: () => {},
    hear: () => () => {},
    hold: async () => null,
    close: () => db.destroy(),
  })
}

/** Two that got in each other's way: the database undid one, and that one begins again. */
const again = async <T>(run: () => Promise<T>, onConflict: () => void): Promise<T> => {
  for (let turn = 1; ; turn++) {
    try {
      return await run()
    } catch (error) {
      if (!isConflict(error) || turn === mostRuns) throw error
      onConflict()
      await new Promise((resolve) => setTimeout(resolve, Math.random() * Math.min(5 * turn, 100)))
    }
  }
}

/**
 * What one process touches, the others hear: names of topics, gathered for a moment and sent outside
 * the transaction that wrote (inside, every writer would wait for the one before). A process whose line
 * was cut may have missed any of them: once it is back it looks at everything.
 */
const openLine = (
  db: Kysely<Db>,
  { url, isAlone, onFault }: Required<Omit<Options, 'silenceMs'>> & { url: string },
) => {
  const name = Math.random().toString(36).slice(2)
  const listeners = new Set<(topic: string) => void>()
  const holdInProcess = holdHere()
  let waiting = new Set<string>()
  let timer: ReturnType<typeof setTimeout> | undefined
  let sending: Promise<unknown> = Promise.resolve()
  let client: pg.Client | null = null
  let isOver = false

  const announce = (topic: string) => {
    for (const listener of listeners) listener(topic)
  }
  const send = () => {
    timer = undefined
    const topics = [...waiting]
    waiting = new Set()
    sending = Promise.all(
      payloadsOf(name, topics).map((payload) =>
        sql`select pg_notify(${channel}, ${payload})`.execute(db),
      ),
    ).catch(onFault)
  }
  const listen = async () => {
    const next = new pg.Client({ connectionString: url, connectionTimeoutMillis: connectMs })
    next.on('error', onFault)
    next.on('notification', ({ payload = '' }) => {
      const [from, ...topics] = payload.split('\n')
      if (from !== name) for (const topic of topics) announce(topic)
    })
    await next.connect()
    cutWhenSilent(next, usualSilenceMs)
    await next.query(soonMissed)
    // Held as long as the line: a restore waits for nobody, it refuses while somebody is there.
    const { rows } = await next.query(
      `select ${isAlone ? 'pg_try_advisory_lock' : 'pg_try_advisory_lock_shared'}($1) as held`,
      [presence],
    )
    if (!rows[0]?.held) {
      await next.end()
      throw new Unusable(isAlone ? inUse : beingRestored)
    }
    await next.query(`listen ${channel}`)
    client = next
    // It only hears: that nobody is there any more it would never find out.
    const ping = setInterval(() => next.query('select 1').catch(() => {}), pingMs)
    next.on('end', () => {
      clearInterval(ping)
      void listenAgain()
    })
  }
  const notYet = (error: unknown) => {
    onFault(error)
    return false
  }
  const listenAgain = async () => {
    client = null
    for (let turn = 0; !isOver; turn++) {
      await new Promise((resolve) => setTimeout(resolve, Math.min(50 * 2 ** turn, 5000)))
      const isBack = !isOver && (await listen().then(() => true, notYet))
      if (isBack) return announce(everyTopic)
    }
  }
  const hold: SqlStorage['hold'] = async (name) => {
    // The database lets a session take twice what it has already.
    const release = await holdInProcess(name)
    const holder = client
    if (!release || !holder) {
      await release?.()
      return null
    }
    const asked = (what: string) =>
      holder.query(`select ${what}(hashtextextended($1, ${holding})) as done`, [name])
    try {
      const { rows } = await asked('pg_try_advisory_lock')
      if (rows[0]?.done) return () => asked('pg_advisory_unlock').catch(onFault).finally(release)
    } catch (error) {
      await release()
      throw error
    }
    await release()
    return null
  }
  const ready = listen()

  return {
    ready,
    hold,
    tell(topics: string[]) {
      for (const topic of topics) waiting.add(topic)
      timer ??= setTimeout(send, batchMs)
    },
    hear(listener: (topic: string) => void) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    async close() {
      isOver = true
      if (timer) {
        clearTimeout(timer)
        send()
      }
      await sending
      await client?.end()
    },
  }
}

/** A message of PostgreSQL holds 8000 bytes. */
const payloadsOf = (name: string, topics: string[]): string[] => {
  const payloads: string[] = []
  let payload = name
  for (const topic of topics) {
    if (payload.length + topic.length > mostLetters) {
      payloads.push(payload)
      payload = name
    }
    payload += `\n${topic}`
  }
  return [...payloads, payload]
}
