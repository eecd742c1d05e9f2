import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createMemoryStorage } from '#storage/memory.ts'
import { runOutbox } from './outbox.ts'
import type { Delivery, Parcel } from './parcels.ts'
import { type Ports, Undeliverable } from './ports.ts'

const minute = 60_000

const row = (id: string): Parcel => ({
  id,
  at: 0,
  person: 'per_1',
  sealedMessage: JSON.stringify({ kind: 'fraudReported', name: 'Dana' }),
})

const openSealing = { unseal: async (_: string, sealed: string) => sealed }

/** An outbox over memory: `tried` are the ids that were handed out, in order. */
const open = async (deliver: (id: string) => Promise<void>) => {
  const storage = await createMemoryStorage()
  const tried: string[] = []
  const faults: unknown[] = []
  const put = (id: string) =>
    storage.transaction(async (tx) => {
      await tx.outbox.insert(row(id))
      tx.touch('outbox')
    })
  const run = () =>
    runOutbox({
      storage,
      sealing: openSealing,
      now: () => Date.now(),
      deliver: async ({ id }: Delivery) => {
        tried.push(id)
        await deliver(id)
      },
      onFault: ({ error }: { error: unknown }) => faults.push(error),
    } as unknown as Ports)
  const left = () => storage.transaction((tx) => tx.outbox.list({}))
  const refused = () => storage.transaction((tx) => tx.refusals.list({}))
  return { put, run, tried, faults, left, refused, hold: storage.hold }
}

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

test('a delivery that goes on failing is tried less and less often, up to every 15 minutes', async () => {
  const outbox = await open(() => Promise.reject(new Error('no line')))
  await outbox.put('out_1')
  const stop = outbox.run()
  const triedAfter = async (ms: number) => {
    await vi.advanceTimersByTimeAsync(ms)
    return outbox.tried.length
  }

  const counts = [
    await triedAfter(0),
    await triedAfter(5000),
    await triedAfter(5000),
    await triedAfter(5000),
    await triedAfter(60 * minute),
    await triedAfter(15 * minute),
    await triedAfter(15 * minute),
  ]

  const [settled = 0] = counts.slice(4)
  expect(counts.slice(0, 4)).toEqual([1, 2, 2, 3])
  expect(settled).toBeLessThan(14)
  expect(counts.slice(4)).toEqual([settled, settled + 1, settled + 2])
  expect(outbox.faults).toHaveLength(settled + 2)
  await stop()
})

test('what an address refused for good is not tried again, and written down', async () => {
  const outbox = await open(() =>
    Promise.reject(new Undeliverable('never', { address: 'dana@example.org', cause: null })),
  )
  await outbox.put('out_1')
  const stop = outbox.run()
  await vi.advanceTimersByTimeAsync(60 * minute)

  expect(outbox.tried).toEqual(['out_1'])
  expect(await outbox.left()).toEqual([])
  expect(await outbox.refused()).toEqual([
    { id: 'out_1', at: expect.any(Number), person: 'per_1', address: 'dana@example.org' },
  ])
  expect(outbox.faults).toHaveLength(1)
  await stop()
})

test('what is added meanwhile goes out at once, and does not wake what rests', async () => {
  const outbox = await open((id) =>
    id === 'out_1' ? Promise.reject(new Error()) : Promise.resolve(),
  )
  await outbox.put('out_1')
  const stop = outbox.run()
  await vi.advanceTimersByTimeAsync(0)

  await outbox.put('out_2')
  await vi.advanceTimersByTimeAsync(0)

  expect(outbox.tried).toEqual(['out_1', 'out_2'])
  await stop()
})

test('stopping waits for what is on its way, and begins nothing more', async () => {
  let arrive = () => {}
  const outbox = await open(
    () =>
      new Promise((resolve) => {
        arrive = resolve
      }),
  )
  await outbox.put('out_1')
  await outbox.put('out_2')
  const stop = outbox.run()
  await vi.advanceTimersByTimeAsync(0)

  let isStopped = false
  const stopped = stop().then(() => {
    isStopped = true
  })
  await vi.advanceTimersByTimeAsync(minute)
  const wasStopped = isStopped
  arrive()
  await stopped

  expect(wasStopped).toBe(false)
  expect(outbox.tried).toEqual(['out_1'])
  expect((await outbox.left()).map(({ id }) => id)).toEqual(['out_2'])
  expect(vi.getTimerCount()).toBe(0)
})

test('what another process is at is left to it, and taken over within seconds of its end', async () => {
  const outbox = await open(async () => {})
  const release = await outbox.hold('out_1')
  await outbox.put('out_1')
  const stop = outbox.run()

  await vi.advanceTimersByTimeAsync(10 * minute)
  const triedBeside = outbox.tried.length
  await release?.()
  await vi.advanceTimersByTimeAsync(10_000)

  expect(triedBeside).toBe(0)
  expect(outbox.tried).toEqual(['out_1'])
  expect(await outbox.left()).toEqual([])
  await stop()
})

test('what another process has delivered meanwhile does not go out again', async () => {
  let arrive = () => {}
  const outbox = await open(
    () =>
      new Promise((resolve) => {
        arrive = resolve
      }),
  )
  await outbox.put('out_1')
  const [stop, stopOther] = [outbox.run(), outbox.run()]
  await vi.advanceTimersByTimeAsync(0)

  arrive()
  await vi.advanceTimersByTimeAsync(10 * minute)

  expect(outbox.tried).toEqual(['out_1'])
  await Promise.all([stop(), stopOther()])
})
