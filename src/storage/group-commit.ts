// Transactions that wait for one another share a commit: the disk is then waited for once and not for each.
// Each still runs alone and is undone alone, and nobody is answered before the commit that holds their work.

import { type Kysely, sql, type Transaction } from 'kysely'
import { isAway } from './away.ts'
import type { Db } from './sql.ts'

type Work<T> = (tx: Transaction<Db>) => Promise<T>

type Turn = {
  /** Gives what to tell whoever waits, once it is on the disk. */
  run(tx: Transaction<Db>): Promise<() => void>
  fail(error: unknown): void
}

/** After so long the first has waited enough for the others. */
const mostMs = 10

export const inGroups = (db: Kysely<Db>) => {
  const waiting: Turn[] = []
  let isRunning = false

  const runGroup = async () => {
    const group: Turn[] = []
    const answers: (() => void)[] = []
    let broke: unknown = null
    const end = performance.now() + mostMs
    try {
      await db.transaction().execute(async (tx) => {
        for (;;) {
          const turn = waiting.shift()
          if (!turn) return
          group.push(turn)
          const answer = await turn.run(tx).catch((error) => {
            broke = error
            throw error
          })
          answers.push(answer)
          if (performance.now() > end) return
          // Whoever has reached the server meanwhile comes along.
          if (waiting.length === 0) await new Promise((resolve) => setImmediate(resolve))
        }
      })
      for (const answer of answers) answer()
    } catch (error) {
      // What the database has undone already cannot be undone: why it broke is what counts.
      const why = broke ?? error
      // A database that is away keeps nobody waiting for their turn to find that out.
      const late = isAway(why) ? waiting.splice(0) : []
      // Where not even a beginning was possible, whoever came first is told.
      const told = group.length + late.length > 0 ? [...group, ...late] : waiting.splice(0, 1)
      for (const { fail } of told) fail(why)
    }
  }
  const runAll = async () => {
    isRunning = true
    while (waiting.length > 0) await runGroup()
    isRunning = false
  }

  return <T>(work: Work<T>): Promise<T> =>
    new Promise((resolve, reject) => {
      waiting.push({
        run: (tx) =>
          undoneAlone(tx, work).then(
            (result) => () => resolve(result),
            (error) => {
              // The database has undone all of it, or can keep none of it.
              if (error instanceof GroupLost) throw error.cause
              if (isAway(error)) throw error
              return () => reject(error)
            },
          ),
        fail: reject,
      })
      if (!isRunning) void runAll()
    })
}

class GroupLost extends Error {}

const undoneAlone = async <T>(tx: Transaction<Db>, work: Work<T>): Promise<T> => {
  await sql`savepoint turn`.execute(tx)
  try {
    const result = await work(tx)
    await sql`release turn`.execute(tx)
    return result
  } catch (error) {
    try {
      await sql`rollback to turn`.execute(tx)
      await sql`release turn`.execute(tx)
    } catch {
      throw new GroupLost('The database undid the whole group', { cause: error })
    }
    throw error
  }
}
