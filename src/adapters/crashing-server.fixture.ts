// The server, opened through a door behind which it dies: CRASH_AT=<point>:<n> and SIGUSR2 kill it the
// n-th time that it passes this point afterwards. The product has no such points; the drivers are wrapped.

import { ServerResponse } from 'node:http'
import { type DatabaseConnection, PostgresDriver, SqliteDriver } from 'kysely'
import type { CrashPoint } from './crash-points.fixture.ts'

const [point, nth] = (process.env.CRASH_AT ?? ':').split(':')
let left = Number.POSITIVE_INFINITY

process.on('SIGUSR2', () => {
  left = Number(nth)
})

const pass = (here: CrashPoint) => {
  if (here !== point) return
  left -= 1
  if (left <= 0) process.kill(process.pid, 'SIGKILL')
}

const watched = new WeakSet<DatabaseConnection>()

const watch = (connection: DatabaseConnection) => {
  if (watched.has(connection)) return connection
  watched.add(connection)
  const execute = connection.executeQuery
  connection.executeQuery = async function (query) {
    const isWrite = /^\s*(insert|update|delete)/i.test(query.sql)
    if (isWrite) pass('beforeWrite')
    const result = await execute.call(this, query)
    if (isWrite) pass('afterWrite')
    return result as never
  }
  return connection
}

for (const { prototype } of [SqliteDriver, PostgresDriver]) {
  const { acquireConnection, commitTransaction } = prototype
  prototype.acquireConnection = async function () {
    return watch(await acquireConnection.call(this as never))
  }
  prototype.commitTransaction = async function (connection: DatabaseConnection) {
    pass('beforeCommit')
    await commitTransaction.call(this as never, connection as never)
    pass('afterCommit')
  }
}

const { encrypt } = SubtleCrypto.prototype
SubtleCrypto.prototype.encrypt = function (...given) {
  pass('beforeSealing')
  return encrypt.apply(this, given)
}

const { writeHead } = ServerResponse.prototype
ServerResponse.prototype.writeHead = function (this: ServerResponse, ...given: unknown[]) {
  if (this.req.method === 'POST') pass('beforeAnswer')
  return writeHead.apply(this, given as never)
} as typeof writeHead

await import('#server.ts')
