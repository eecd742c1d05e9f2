// The embedded database: one file, one process.

import { AsyncResource } from 'node:async_hooks'
import { chmodSync, copyFileSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { Kysely, SqliteDialect } from 'kysely'
import { inGroups } from './group-commit.ts'
import { holdHere } from './holding.ts'
import { migrate } from './migrations.ts'
import {
  createSqlStorage,
  type Db,
  type Fill,
  InUse,
  readBefore,
  type SqlStorage,
  Unusable,
} from './sql.ts'

export const databaseName = 'usher.db'

/** Until it opens, nobody waits for this process. */
const openingMs = 10_000
/** The whole process waits with it: whoever finds the file locked for longer is told to come back. */
const busyMs = 1000
const mostPrepared = 1000

/** Throws, with a sentence for the console, when another process has the folder. */
export const openSqlite = async (folder: string): Promise<SqlStorage> => {
  const lock = takeFolder(folder, forTwo)
  const file = join(folder, databaseName)
  const database = new Database(file)
  chmodSync(file, 0o600)
  database.pragma('journal_mode = WAL')
  // A change that was answered for is on the disk, whatever happens to the power.
  database.pragma('synchronous = FULL')
  database.pragma(`busy_timeout = ${openingMs}`)
  const db = new Kysely<Db>({ dialect: new SqliteDialect({ database: preparingOnce(database) }) })
  try {
    await migrate(db, 'sqlite')
  } catch (error) {
    await db.destroy()
    lock.close()
    throw error
  }
  database.pragma(`busy_timeout = ${busyMs}`)
  const inGroup = inGroups(db)
  // In the context of whoever asked, not of whoever is first in the group.
  const serially: typeof inGroup = (work) => inGroup(AsyncResource.bind(work))
  return createSqlStorage({
    db,
    serially,
    spending: serially,
    tell: () => {},
    hear: () => () => {},
    hold: holdHere(),
    async close() {
      await db.destroy()
      lock.close()
    },
  })
}

/** Kysely writes the same few hundred statements again and again; to read one costs more than to run it. */
const preparingOnce = (database: Database.Database) => {
  const prepared = new Map<string, Database.Statement<unknown[]>>()
  return {
    close: () => database.close(),
    prepare(text: string) {
      const known = prepared.get(text)
      if (known) return known
      const statement = database.prepare<unknown[]>(text)
      if (prepared.size < mostPrepared) prepared.set(text, statement)
      return statement
    },
  }
}

/** Only to look: beside a server that runs on it, and on a copy that nobody may change. */
export const readSqlite = async (folder: string): Promise<SqlStorage> => {
  if (!existsSync(join(folder, databaseName)))
    throw new Unusable(`There is no database in ${folder}. USHER_DATA names the folder.`)
  const database = new Database(join(folder, databaseName), { readonly: true, fileMustExist: true })
  const db = new Kysely<Db>({ dialect: new SqliteDialect({ database }) })
  return createSqlStorage({
    db,
    serially: (work) => db.transaction().execute(work),
    spending: (work) => work(db),
    tell: () => {},
    hear: () => () => {},
    hold: holdHere(),
    close: () => db.destroy(),
  })
}

/**
 * Puts what `fill` writes in the place of the database, and the old one beside it. Whenever this is cut off, the old database or the whole new one is there.
 */
export const replaceSqlite = async (
  folder: string,
  name: string,
  fill: Fill,
): Promise<string | null> => {
  const lock = takeFolder(folder, forRestore)
  const [file, workshop] = [join(folder, databaseName), join(folder, 'restoring')]
  try {
    const hasOld = existsSync(file)
    const before = hasOld ? await lastOf(folder) : null
    rmSync(workshop, { recursive: true, force: true })
    const fresh = await openSqlite(workshop)
    await fresh.transaction((tx) => fill(tx, before))
    await fresh.close()
    settleFile(join(workshop, databaseName))
    const aside = join(folder, `${databaseName}.${name}`)
    if (hasOld) copyFileSync(file, aside)
    // Of a file that could not be settled: they would be taken for the new one's.
    for (const end of ['-wal', '-shm'])
      if (existsSync(file + end)) renameSync(file + end, aside + end)
    renameSync(join(workshop, databaseName), file)
    rmSync(workshop, { recursive: true })
    return hasOld ? aside : null
  } finally {
    lock.close()
  }
}

/** Null where it is broken, or too old to be asked. */
const lastOf = async (folder: string) => {
  try {
    settleFile(join(folder, databaseName))
    const old = await readSqlite(folder)
    return await old.transaction(readBefore).finally(() => old.close())
  } catch {
    return null
  }
}

/** Everything into the one file, nothing beside it. */
const settleFile = (file: string) => {
  const database = new Database(file)
  database.pragma('wal_checkpoint(TRUNCATE)')
  database.pragma('journal_mode = DELETE')
  database.close()
}

const forTwo =
  'give this one a folder of its own with USHER_DATA, or let both use one PostgreSQL with DATABASE_URL.'
const forRestore = 'and restore then. Nothing was changed.'

/** Held by the operating system: it ends with the process, however that ends. */
const takeFolder = (folder: string, otherwise: string) => {
  const lock = openLock(folder)
  try {
    lock.pragma('locking_mode = EXCLUSIVE')
    lock.exec('begin exclusive')
  } catch (cause) {
    lock.close()
    throw isBusy(cause) ? anotherRuns(folder, { otherwise, cause }) : unwritable(folder, cause)
  }
  return lock
}

const openLock = (folder: string) => {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    return new Database(join(folder, 'usher.lock'), { timeout: 0 })
  } catch (cause) {
    throw unwritable(folder, cause)
  }
}

const isBusy = (cause: unknown) =>
  cause instanceof Database.SqliteError && cause.code.startsWith('SQLITE_BUSY')

type Other = { otherwise: string; cause: unknown }

const anotherRuns = (folder: string, { otherwise, cause }: Other) =>
  new InUse(`Another Usher already runs on ${folder}. Stop it, ${otherwise}`, { cause })

const unwritable = (folder: string, cause: unknown) =>
  new Unusable(
    `Usher cannot keep its data in ${folder} (${(cause as NodeJS.ErrnoException).code}). ` +
      'Set USHER_DATA to a folder where it may write.',
    { cause },
  )
