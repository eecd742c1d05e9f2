// The storage that the settings name, for what is run beside the server.

import type { Config } from '#adapters/config.ts'
import { exits, leave } from '#adapters/settling.ts'
import { readPostgres } from '#storage/postgres.ts'
import type { SqlStorage } from '#storage/sql.ts'
import { readSqlite } from '#storage/sqlite.ts'

/** Opened to look only; leaves with a sentence where there is none. */
export const readStorage = ({ database, dataFolder }: Config): Promise<SqlStorage> => {
  const opening =
    database.kind === 'postgres'
      ? readPostgres(database.url.reveal(), { onFault: unopened })
      : readSqlite(dataFolder)
  return opening.catch(unopened)
}

const unopened = (error: unknown) =>
  leave(exits.broken, `The database does not open: ${(error as Error).message}`)
