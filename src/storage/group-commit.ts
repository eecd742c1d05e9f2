// Transactions that wait for one another share a commit: the disk is then waited for once and not for each.
// Each still runs alone and is undone alone, and nobody is answered before the commit that holds their work.

import { CompiledQuery, type Kysely } from 'kysely'
import { type Connection, type Db, within } from './statements.ts'

type Work<T> = (connection: Connection) => Promise<T>

type Turn = {
  /** Gives what to tell whoever waits, once it is on the disk. */
  run(connection: Connection): Promise<() => void>
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
    const end = performance.now() + mostMs
    try {
      await within(db.transaction(), async (connection) => {
        for (;;) {
          const turn = waiting.shift()
          if (!turn) return
          group.push(turn)
          answers.push(await turn.run(connection))
          if (performance.now() > end) return
          // Whoever has reached the server meanwhile comes along.
          if (waiting.length === 0) await new Promise((resolve) => setImmediate(resolve))
        }
      })
      for (const answer of answers) answer()
    } catch (error) {
      // Where not even a beginning was possible, whoever came first is told.
      for (const { fail } of group.length > 0 ? group : waiting.splice(0, 1)) fail(error)
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
        run: (connection) =>
          undoneAlone(connection, work).then(
            (result) => () => resolve(result),
            (error) => {
              // The database has undone all of it: then nobody's work is there.
              if (error instanceof GroupLost) throw error.cause
              return () => reject(error)
            },
          ),
        fail: reject,
      })
      if (!isRunning) void runAll()
    })
}

class GroupLost extends Error {}

const [begin, keep, undo] = ['savepoint turn', 'release turn', 'rollback to turn'].map((text) =>
  CompiledQuery.raw(text),
) as [CompiledQuery, CompiledQuery, CompiledQuery]

const undoneAlone = async <T>(connection: Connection, work: Work<T>): Promise<T> => {
  await connection.executeQuery(begin)
  try {
    const result = await work(connection)
    await connection.executeQuery(keep)
    return result
  } catch (error) {
    try {
      await connection.executeQuery(undo)
      await connection.executeQuery(keep)
    } catch {
      throw new GroupLost('The database undid the whole group', { cause: error })
    }
    throw error
  }
}
