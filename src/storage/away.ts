// Which errors say that the database cannot be worked with just now: it is stopped, cut off, full, locked
// or read-only. What was asked of it may be asked again; everything else is a mistake of ours.

import { StorageAway } from '#api/ports.ts'

/** Of SQLite: https://sqlite.org/rescode.html, with whatever stands behind them. */
const ofSqlite = /^SQLITE_(BUSY|LOCKED|FULL|IOERR|READONLY|CANTOPEN|PROTOCOL|NOMEM)/

/** Of the line, and of PostgreSQL: https://www.postgresql.org/docs/current/errcodes-appendix.html */
const ofLine =
  /^(ECONN\w+|EPIPE|ETIMEDOUT|ENOTFOUND|EAI_AGAIN|EHOST\w+|ENET\w+|EADDRNOTAVAIL|ENOENT|EACCES)$/
// Lost lines, full disks and no memory, an operator's stop, a copy that is only read, a statement that took
// too long, and transactions that undid one another again and again.
const ofPostgres = /^(08\w{3}|53\w{3}|57P\w\w|57014|58\w{3}|25006|25P03|40001|40P01|3D000)$/

/** pg has no codes for what it notices by itself, and SQLite undoes by itself what it has no room for. */
const untold =
  /^(Connection terminated|timeout exceeded|Client has encountered|Client was closed|cannot rollback)/

export const isAway = (error: unknown): boolean => {
  if (!(error instanceof Error)) return false
  const { code, message, cause } = error as Error & { code?: unknown }
  if (typeof code === 'string' && [ofSqlite, ofLine, ofPostgres].some((kind) => kind.test(code)))
    return true
  return untold.test(message) || isAway(cause)
}

/** The same work, whose failure says whether the database was there. */
export const orAway = async <T>(work: Promise<T>): Promise<T> => {
  try {
    return await work
  } catch (error) {
    if (error instanceof StorageAway || !isAway(error)) throw error
    throw new StorageAway('The database cannot be reached', { cause: error })
  }
}
