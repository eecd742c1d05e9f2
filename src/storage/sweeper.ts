// Sweeps the database once an hour, in one of the processes over it. Between two batches everybody else has a turn.

import type { SqlStorage } from './sql.ts'
import { batchRows, type SweptTable, sweptTables } from './sweeping.ts'

/** How often a process asks whether a round is due. */
const everyMs = 60_000
const restMs = 50

type Sweeping = {
  storage: Pick<SqlStorage, 'claimSweep' | 'sweep'>
  now(): number
  onSwept(table: SweptTable, rows: number): void
  onFault(error: unknown): unknown
}

/** Returns how to stop, which resolves when no batch is on its way any more. */
export const runSweeper = ({ storage, now, onSwept, onFault }: Sweeping): (() => Promise<void>) => {
  const ending = new AbortController()
  const { signal } = ending

  const sweepTable = async (table: SweptTable) => {
    while (!signal.aborted) {
      const rows = await storage.sweep(table, now())
      if (rows > 0) onSwept(table, rows)
      if (rows < batchRows) return
      await restUnless(signal)
    }
  }
  const look = async () => {
    if (signal.aborted || !(await storage.claimSweep(now()))) return
    // In this order: a mark goes after what it is about.
    for (const table of sweptTables) await sweepTable(table)
  }
  let running: Promise<unknown> = Promise.resolve()
  const turn = () => {
    running = running.then(look).catch(onFault)
  }
  turn()
  const timer = setInterval(turn, everyMs)
  return async () => {
    clearInterval(timer)
    ending.abort()
    await running
  }
}

const restUnless = (signal: AbortSignal) =>
  new Promise<void>((resolve) => {
    const end = () => {
      clearTimeout(timer)
      signal.removeEventListener('abort', end)
      resolve()
    }
    const timer = setTimeout(end, restMs)
    signal.addEventListener('abort', end)
  })
