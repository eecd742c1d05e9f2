import { afterEach, expect, test, vi } from 'vitest'
import { createFaults, troubleFrom, withFaults } from './faults.ts'

const url = 'https://usher.test/api/health'
const answer = () => vi.fn<typeof fetch>(async () => new Response('fine'))

afterEach(() => void vi.useRealTimers())

test('without trouble an answer passes as it is', async () => {
  const network = answer()
  const fetch = withFaults(network, createFaults())

  const response = await fetch(url)

  expect(await response.text()).toBe('fine')
})

test('offline, nothing is sent and the call rejects as a network does', async () => {
  const network = answer()
  const fetch = withFaults(network, createFaults({ offline: true }))

  await expect(fetch(url)).rejects.toBeInstanceOf(TypeError)

  expect(network).not.toHaveBeenCalled()
})

test('going offline cuts a stream that is open, and says so to who watches', async () => {
  const faults = createFaults()
  const heard: boolean[] = []
  faults.onConnectivity((isOnline) => heard.push(isOnline))
  const fetch = withFaults(async (_, init) => {
    const body = new ReadableStream({
      start: (controller) =>
        init?.signal?.addEventListener('abort', () => controller.error(init.signal?.reason)),
    })
    return new Response(body, { headers: { 'content-type': 'text/event-stream' } })
  }, faults)
  const stream = await fetch(url)

  faults.change({ offline: true })

  await expect(stream.text()).rejects.toBeInstanceOf(TypeError)
  faults.change({ offline: false })
  expect(heard).toEqual([false, true])
})

test('a slow network holds each answer back, and going offline meanwhile loses it', async () => {
  vi.useFakeTimers()
  const faults = createFaults({ slowMs: 2000 })
  const fetch = withFaults(answer(), faults)
  const slow = vi.fn()
  void fetch(url).then(slow)
  await vi.advanceTimersByTimeAsync(1999)
  expect(slow).not.toHaveBeenCalled()

  await vi.advanceTimersByTimeAsync(1)
  const interrupted = expect(fetch(url)).rejects.toBeInstanceOf(TypeError)
  await vi.advanceTimersByTimeAsync(500)
  faults.change({ offline: true })

  expect(slow).toHaveBeenCalledOnce()
  await interrupted
})

test('a lost request never arrives, a lost answer did, and the one after it passes', async () => {
  const network = answer()
  const faults = createFaults({ dropNext: 'request' })
  const fetch = withFaults(network, faults)

  await fetch(url)
  await expect(fetch(url, { method: 'POST' })).rejects.toBeInstanceOf(TypeError)
  expect(network).toHaveBeenCalledTimes(1)
  faults.change({ dropNext: 'answer' })
  await expect(fetch(url, { method: 'POST' })).rejects.toBeInstanceOf(TypeError)
  const retried = await fetch(url, { method: 'POST' })

  expect(network).toHaveBeenCalledTimes(3)
  expect(retried.ok).toBe(true)
})

test('the caller may still abort', async () => {
  const fetch = withFaults(async (_, init) => {
    init?.signal?.throwIfAborted()
    return new Response()
  }, createFaults())

  await expect(fetch(url, { signal: AbortSignal.abort() })).rejects.toMatchObject({
    name: 'AbortError',
  })
})

test('the address bar asks for trouble', () => {
  const trouble = (search: string) => troubleFrom(new URLSearchParams(search))

  expect(trouble('')).toEqual({})
  expect(trouble('?slow')).toEqual({ slowMs: 2000 })
  expect(trouble('?slow=800&offline')).toEqual({ slowMs: 800, offline: true })
})
