// A live world over each kind of database, for what has to be the same on all of them.

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Delivery } from '#api/records.ts'
import { type Postgres, startPostgres } from '#storage/postgres.fixture.ts'
import { openPostgres } from '#storage/postgres.ts'
import type { SqlStorage } from '#storage/sql.ts'
import { openSqlite } from '#storage/sqlite.ts'
import { identifyBySession } from './identifying.ts'
import { openLive } from './live.fixture.ts'

export const backends = ['memory', 'SQLite', 'PostgreSQL'] as const
export type Backend = (typeof backends)[number]

/** `end` closes every world that was opened. */
export const openBackends = () => {
  const ends: (() => unknown)[] = []
  let server: Promise<Postgres> | null = null

  const storages: Record<Backend, () => Promise<SqlStorage | null>> = {
    memory: async () => null,
    SQLite() {
      const folder = mkdtempSync(join(tmpdir(), 'usher-live-'))
      ends.push(() => rmSync(folder, { recursive: true, force: true }))
      return openSqlite(folder)
    },
    async PostgreSQL() {
      server ??= startPostgres()
      return openPostgres(await (await server).database(), { onFault: () => {} })
    },
  }
  return {
    async world(backend: Backend) {
      const mails: Delivery[] = []
      const storage = await storages[backend]()
      const live = await openLive(
        (usual) => ({
          onFault: ({ error }) => {
            throw error
          },
          ...(storage && { storage, identify: identifyBySession({ ...usual, storage }) }),
        }),
        async (delivery) => void mails.push(delivery),
      )
      ends.unshift(async () => {
        await live.end()
        await storage?.close()
      })
      return { live, mails }
    },
    async end() {
      for (const end of ends.splice(0)) await end()
      await (await server)?.stop()
    },
  }
}
