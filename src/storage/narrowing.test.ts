import { expect, test } from 'vitest'
import { narrowing } from './narrowing.ts'

/** Work that ends when it is told to, and how many are at it. */
const workshop = (most: number, patienceMs = 60_000) => {
  const lane = narrowing(most, patienceMs)
  const ends: (() => void)[] = []
  const begin = () => lane.pass(() => new Promise<void>((resolve) => ends.push(resolve)))
  const settled = () => new Promise((resolve) => setImmediate(resolve))
  return {
    lane,
    begin: (count: number) => Array.from({ length: count }, begin),
    async atWork() {
      await settled()
      return ends.length
    },
    async endOne() {
      ends.shift()?.()
      await settled()
    },
  }
}

test('as many work at a time as may', async () => {
  const { begin, atWork } = workshop(8)

  begin(20)

  expect(await atWork()).toBe(8)
})

test('after a collision half as many begin, and never none', async () => {
  const { lane, begin, atWork } = workshop(8)

  lane.narrow()
  begin(20)
  const half = await atWork()
  const alone = workshop(8)
  for (let n = 0; n < 9; n++) alone.lane.narrow()
  alone.begin(20)

  expect(half).toBe(4)
  expect(await alone.atWork()).toBe(1)
})

test('while nobody collides, more and more come in, up to the most', async () => {
  const { lane, begin, atWork, endOne } = workshop(8)
  for (let n = 0; n < 9; n++) lane.narrow()
  begin(200)

  const widths = []
  for (let n = 0; n < 100; n++) {
    await endOne()
    widths.push(await atWork())
  }

  expect(widths[0]).toBeLessThan(4)
  expect(Math.max(...widths)).toBe(8)
})

test('one that breaks lets the next one in', async () => {
  const lane = narrowing(1, 60_000)

  const broken = lane.pass(() => Promise.reject(new Error('no')))
  const next = lane.pass(async () => 'done')

  await expect(broken).rejects.toThrow('no')
  expect(await next).toBe('done')
})

test("whoever gets no turn in time is told so, and takes nobody's", async () => {
  const { begin, atWork, endOne } = workshop(1, 20)
  const [, late] = begin(2)

  await expect(late).rejects.toThrow('timeout exceeded')
  await endOne()
  begin(1)

  expect(await atWork()).toBe(1)
})
