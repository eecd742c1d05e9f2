// The server, opened through a door behind which it names the points that it passes, from SIGUSR2 on,
// and dies at the one that CRASH_AT names. The product has no such points; the drivers are wrapped.

import { AsyncLocalStorage } from 'node:async_hooks'
import { writeSync } from 'node:fs'
import { type IncomingMessage, Server, ServerResponse } from 'node:http'
import { type DatabaseConnection, PostgresDriver, SqliteDriver } from 'kysely'
import { createTransport } from 'nodemailer'
import { type CrashPoint, nameOf } from './crash-points.fixture.ts'

const crashAt = process.env.CRASH_AT ?? ''
const passed = new Set<string>()
let isArmed = false

process.on('SIGUSR2', () => {
  isArmed = true
  writeSync(2, 'ARMED\n')
})

/** One request, or one piece of work beside them, and how often it was where. */
type Work = { who: string; counts: Map<string, number> }

const works = new AsyncLocalStorage<Work>()
const begun = (who: string): Work => ({ who, counts: new Map() })

/** Of a chain that is as long as what was done meanwhile: one link is made as the other. */
const longestChain = 4

const pass = (work: Work | undefined, point: CrashPoint) => {
  if (!work) return
  const nth = (work.counts.get(point) ?? 0) + 1
  work.counts.set(point, nth)
  if (work.who === 'audit chain' && nth > longestChain) return
  const name = nameOf(work.who, point, nth)
  if (!isArmed || passed.has(name)) return
  passed.add(name)
  // At once: nothing that is buffered outlives the next line.
  writeSync(2, `PASSED ${name}\n`)
  if (name !== crashAt) return
  process.kill(process.pid, 'SIGKILL')
  // It takes a moment, in which nothing more may happen.
  for (;;);
}

const routeOf = (method = '', url = '') =>
  `${method} ${url.split('?')[0]?.replaceAll(/\b[a-z]{3}_[0-9a-z]+/gi, ':id')}`

const { emit } = Server.prototype as { emit(...given: unknown[]): boolean }
Object.assign(Server.prototype, {
  emit(this: Server, ...given: unknown[]) {
    const go = () => emit.apply(this, given)
    const [event, request] = given
    if (event !== 'request') return go()
    const { method, url } = request as IncomingMessage
    return works.run(begun(routeOf(method, url)), go)
  },
})

const { writeHead } = ServerResponse.prototype
ServerResponse.prototype.writeHead = function (this: ServerResponse, ...given: unknown[]) {
  if (this.req.method !== 'GET') pass(works.getStore(), 'beforeAnswer')
  return writeHead.apply(this, given as never)
} as typeof writeHead

/** What one request does in a transaction: all of it, or its turn in one that several share. */
type Turn = {
  work: Work | undefined
  before: Map<string, number>
  hasAsked: boolean
  hasWritten: boolean
}
type Open = { turn: Turn; over: Turn[] }
const open = new WeakMap<DatabaseConnection, Open>()

const beginTurn = (): Turn => {
  const work = works.getStore()
  return { work, before: new Map(work?.counts), hasAsked: false, hasWritten: false }
}

/** What was undone begins again, and counts again from there. */
const undo = ({ turn, over }: Open) => {
  for (const { work, before } of [...over, turn].reverse()) if (work) work.counts = before
}

const written = ({ turn, over }: Open) => [...over, turn].filter(({ hasWritten }) => hasWritten)

/** The turns of those who share a transaction are told apart by its savepoints. */
const follow = (transaction: Open, sql: string) => {
  if (sql.startsWith('savepoint')) {
    if (transaction.turn.hasWritten) transaction.over.push(transaction.turn)
    transaction.turn = beginTurn()
  }
  if (!sql.startsWith('rollback to')) return
  undo({ turn: transaction.turn, over: [] })
  transaction.turn.hasWritten = false
}

/** The outbox begins with its parcels; a request that looks at them has asked for something else before. */
const workOf = (sql: string, work: Work | undefined, isFirst: boolean) => {
  if (isFirst && /^\s*(select|delete).* from "outbox"/i.test(sql)) return begun('outbox')
  if (/"auditLinks"|"auditHeads"|delete from "auditWaiting"/.test(sql)) return begun('audit chain')
  return work
}

const watched = new WeakSet<DatabaseConnection>()

const watch = (connection: DatabaseConnection) => {
  if (watched.has(connection)) return connection
  watched.add(connection)
  const execute = connection.executeQuery
  connection.executeQuery = async function (query) {
    const transaction = open.get(connection)
    if (transaction) follow(transaction, query.sql)
    const outside = transaction ? transaction.turn.work : works.getStore()
    const isBeside = outside?.who === 'outbox' || outside?.who === 'audit chain'
    const work = isBeside ? outside : workOf(query.sql, outside, !transaction?.turn.hasAsked)
    if (transaction) {
      transaction.turn.work = work
      transaction.turn.hasAsked ||= !/^(savepoint|release|rollback|begin)/.test(query.sql)
    }
    const isWrite = /^\s*(insert|update|delete)/i.test(query.sql)
    if (isWrite) pass(work, 'beforeWrite')
    const result = await execute.call(this, query)
    if (isWrite) pass(work, 'afterWrite')
    if (isWrite && transaction) transaction.turn.hasWritten = true
    return result as never
  }
  return connection
}

for (const { prototype } of [SqliteDriver, PostgresDriver]) {
  const { acquireConnection, beginTransaction, commitTransaction, rollbackTransaction } = prototype
  prototype.acquireConnection = async function () {
    return watch(await acquireConnection.call(this as never))
  }
  prototype.beginTransaction = async function (connection: DatabaseConnection, settings: never) {
    const turn = beginTurn()
    await beginTransaction.call(this as never, connection as never, settings)
    open.set(connection, { turn, over: [] })
  }
  prototype.commitTransaction = async function (connection: DatabaseConnection) {
    const transaction = open.get(connection)
    const turns = transaction ? written(transaction) : []
    for (const { work } of turns) pass(work, 'beforeCommit')
    await commitTransaction.call(this as never, connection as never)
    open.delete(connection)
    for (const { work } of turns) pass(work, 'afterCommit')
  }
  prototype.rollbackTransaction = async function (connection: DatabaseConnection) {
    const transaction = open.get(connection)
    open.delete(connection)
    if (transaction) undo(transaction)
    await rollbackTransaction.call(this as never, connection as never)
  }
}

const mailer = Object.getPrototypeOf(createTransport({}))
const { sendMail } = mailer
mailer.sendMail = async function (this: unknown, mail: unknown) {
  const work = begun('outbox')
  pass(work, 'beforeSending')
  const sent = await sendMail.call(this, mail)
  pass(work, 'afterSending')
  return sent
}

await import('#server.ts')
