import { expect, test, vi } from 'vitest'
import { runSweeper } from './sweeper.ts'
import { batchRows, type SweptTable } from './sweeping.ts'

const soon = { timeout: 30_000 }

/** A storage with so many rows that are over, and what was asked of it. */
const storageWith = (left: Partial<Record<SweptTable, number>>, isMine = true) => {
  const asked: SweptTable[] = []
  return {
    asked,
    storage: {
      claimSweep: async () => isMine,
      async sweep(table: SweptTable) {
        asked.push(table)
        const rows = Math.min(left[table] ?? 0, batchRows)
        left[table] = (left[table] ?? 0) - rows
        return rows
      },
    },
  }
}

test('a round takes batch after batch, and says how much went', async () => {
  const { storage, asked } = storageWith({ sessions: batchRows + 7, consumed: 3 })
  const told: [SweptTable, number][] = []
  const onSwept = (table: SweptTable, rows: number) => void told.push([table, rows])

  const stop = runSweeper({ storage, now: () => 0, onSwept, onFault: () => {} })
  await vi.waitFor(() => expect(asked.at(-1)).toBe('consumed'), soon)
  await stop()

  expect(told).toEqual([
    ['sessions', batchRows],
    ['sessions', 7],
    ['consumed', 3],
  ])
})

test('whoever does not have the round removes nothing', async () => {
  const { storage, asked } = storageWith({ sessions: 9 }, false)

  const stop = runSweeper({ storage, now: () => 0, onSwept: () => {}, onFault: () => {} })
  await stop()

  expect(asked).toEqual([])
})

test('a server that stops waits for no more than the batch it is at', async () => {
  const { storage, asked } = storageWith({ sessions: 1e9 })

  const stop = runSweeper({ storage, now: () => 0, onSwept: () => {}, onFault: () => {} })
  await vi.waitFor(() => expect(asked.length).toBeGreaterThan(1), soon)
  await stop()
  const atStop = asked.length
  await new Promise((resolve) => setTimeout(resolve, 200))

  expect(asked.length).toBe(atStop)
  expect(asked).not.toContain('consumed')
})

test('a database that does not answer is told of, and asked again later', async () => {
  const faults: unknown[] = []
  const { storage } = storageWith({})

  const stop = runSweeper({
    storage: { ...storage, claimSweep: () => Promise.reject(new Error('gone')) },
    ...{ now: () => 0, onSwept: () => {}, onFault: (error: unknown) => faults.push(error) },
  })
  await vi.waitFor(() => expect(faults).toHaveLength(1), soon)

  await stop()
})
