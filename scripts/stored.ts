// The storage that the settings name, for what is run beside the server.

import type { Config } from '#adapters/config.ts'
import { exits, leave } from '#adapters/settling.ts'
import { openPostgres, readPostgres } from '#storage/postgres.ts'
import { InUse, type SqlStorage, Unusable } from '#storage/sql.ts'
import { openSqlite, readSqlite } from '#storage/sqlite.ts'

/** Opened to look only; leaves with a sentence where there is none. */
export const readStorage = ({ database, dataFolder }: Config): Promise<SqlStorage> => {
  const opening =
    database.kind === 'postgres'
      ? readPostgres(database.url.reveal(), { onFault: unopened })
      : readSqlite(dataFolder)
  return opening.catch(unopened)
}

/** Opened to write; null where a server has the embedded database, which is then the one to write. */
export const writeStorage = ({ database, dataFolder }: Config): Promise<SqlStorage | null> => {
  const opening =
    database.kind === 'postgres'
      ? openPostgres(database.url.reveal(), { onFault: () => {} })
      : openSqlite(dataFolder)
  return opening.catch((error) => (error instanceof InUse ? null : unopened(error)))
}

const unopened = (error: unknown) =>
  leave(
    exits.broken,
    error instanceof Unusable
      ? error.message
      : `The database does not open: ${(error as Error).message}`,
  )
