import { expect, test, vi } from 'vitest'
import { createMemoryStorage } from '#storage/memory.ts'
import type { Storage } from './ports.ts'
import { readyRoutes } from './ready.routes.ts'

const ask = async (change: Partial<Storage> = {}, ending = new AbortController()) => {
  const storage = { ...(await createMemoryStorage()), ...change }
  const response = await readyRoutes({ storage, ending: ending.signal }).request('/')
  return [response.status, await response.json()]
}

test('a host whose storage answers is ready', async () => {
  expect(await ask()).toEqual([200, { ready: true }])
})

test('a host that stops is sent nobody', async () => {
  const ending = new AbortController()
  ending.abort()

  expect(await ask({}, ending)).toEqual([503, { ready: false, why: 'stopping' }])
})

test('a storage that breaks, or never answers, is told apart from one that does', async () => {
  vi.useFakeTimers()
  const broken = ask({ transaction: () => Promise.reject(new Error('disk 7 is full')) })
  const silent = ask({ transaction: () => new Promise(() => {}) })
  await vi.advanceTimersByTimeAsync(10_000)

  expect(await broken).toEqual([503, { ready: false, why: 'storage' }])
  expect(await silent).toEqual([503, { ready: false, why: 'storage' }])
  vi.useRealTimers()
})
