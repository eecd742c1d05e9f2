import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { openStream, type StreamState } from './stream.ts'

type Connection = { say(text: string): void; end(): void; headers: Headers; signal: AbortSignal }

const encode = (text: string) => new TextEncoder().encode(text)
const sse = { headers: { 'content-type': 'text/event-stream' } }

beforeEach(() => void vi.useFakeTimers())
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

/** A server that keeps every connection, a page that can be hidden, and what the stream said. */
function setting({
  answer,
  take,
}: {
  answer?: () => Response
  take?: (data: string) => void
} = {}) {
  const connections: Connection[] = []
  const states: StreamState[] = []
  const heard: string[] = []
  const dropped: number[] = []
  const page = Object.assign(new EventTarget(), {
    visibilityState: 'visible' as DocumentVisibilityState,
  })
  const fetch: typeof globalThis.fetch = async (_, init) => {
    const signal = init?.signal ?? new AbortController().signal
    const body = new ReadableStream({
      start: (controller) => {
        const end = () => controller.close()
        const say = (text: string) => controller.enqueue(encode(text))
        signal.addEventListener('abort', () => controller.error(signal.reason))
        connections.push({ say, end, signal, headers: new Headers(init?.headers) })
      },
      cancel: () => void dropped.push(connections.length),
    })
    return answer?.() ?? new Response(body, sse)
  }
  const look = async (visibilityState: DocumentVisibilityState) => {
    page.visibilityState = visibilityState
    page.dispatchEvent(new Event('visibilitychange'))
    await settle()
  }
  const stream = openStream({
    fetch,
    url: 'https://usher.test/api/stream',
    headers: () => ({ 'x-seen': String(heard.length) }),
    onEvent: ({ data }) => {
      take?.(data)
      heard.push(data)
    },
    onState: (state) => states.push(state),
    random: () => 0,
    page: page as unknown as Document,
  })
  return { connections, dropped, states, heard, stream, look }
}

const settle = () => vi.advanceTimersByTimeAsync(0)

test('events are told as they come, also when one is cut in two', async () => {
  const { connections, heard, states } = setting()
  await settle()

  connections[0]?.say('data: one\n\nda')
  connections[0]?.say('ta: two\n\n')
  await settle()

  expect(heard).toEqual(['one', 'two'])
  expect(states).toEqual(['open'])
})

test('after a cut it asks again, with headers that say what was seen', async () => {
  const { connections, states } = setting()
  await settle()
  connections[0]?.say('data: one\n\n')
  await settle()

  connections[0]?.end()
  await settle()
  expect(connections).toHaveLength(1)
  await vi.advanceTimersByTimeAsync(500)

  expect(connections[1]?.headers.get('x-seen')).toBe('1')
  expect(states).toEqual(['open', 'retrying', 'open'])
})

test('it asks less and less often, and never less than every eight seconds', async () => {
  const times: number[] = []
  const start = Date.now()
  const { stream } = setting({
    answer: () => {
      times.push(Date.now() - start)
      return new Response(null, { status: 503 })
    },
  })

  await vi.advanceTimersByTimeAsync(32_000)

  expect(times).toEqual([0, 500, 1500, 3500, 7500, 15_500, 23_500, 31_500])
  stream.close()
})

test('a refusal is told and not asked again', async () => {
  const refused = vi.fn()
  const states: StreamState[] = []
  const fetch = vi.fn(async () => new Response(null, { status: 401 }))
  openStream({
    fetch,
    url: 'https://usher.test/api/stream',
    headers: () => ({}),
    onEvent: () => {},
    onState: (state) => states.push(state),
    onRefused: ({ status }) => refused(status),
  })

  await vi.advanceTimersByTimeAsync(60_000)

  expect(fetch).toHaveBeenCalledOnce()
  expect(refused).toHaveBeenCalledExactlyOnceWith(401)
  expect(states).toEqual(['closed'])
})

test('a window hidden for half a minute lets its connection go and takes it up when seen', async () => {
  const { connections, states, look } = setting()
  await settle()

  await look('hidden')
  await vi.advanceTimersByTimeAsync(29_999)
  expect(connections[0]?.signal.aborted).toBe(false)
  await vi.advanceTimersByTimeAsync(1)
  expect(connections[0]?.signal.aborted).toBe(true)
  await look('visible')

  expect(connections).toHaveLength(2)
  expect(states).toEqual(['open', 'closed', 'open'])
})

test('a short look away changes nothing', async () => {
  const { connections, states, look } = setting()
  await settle()

  await look('hidden')
  await vi.advanceTimersByTimeAsync(10_000)
  await look('visible')
  await vi.advanceTimersByTimeAsync(29_000)

  expect(connections).toHaveLength(1)
  expect(states).toEqual(['open'])
})

// A laptop that slept: the line is dead and nothing says so.
test('a line that says nothing for forty seconds is given up, one that whispers is kept', async () => {
  const { connections, dropped, states } = setting()
  await settle()
  await vi.advanceTimersByTimeAsync(30_000)
  connections[0]?.say(': still here\n\n')

  await vi.advanceTimersByTimeAsync(39_000)
  expect(dropped).toEqual([])
  await vi.advanceTimersByTimeAsync(1500)

  expect(dropped).toEqual([1])
  expect(connections).toHaveLength(2)
  expect(states).toEqual(['open', 'retrying', 'open'])
})

test('an event that its listener cannot take is reported, and the next is still told', async () => {
  const report = vi.fn()
  vi.stubGlobal('reportError', report)
  const { connections, heard } = setting({
    take: (data) => {
      if (data === 'bad') throw new Error('listener broke')
    },
  })
  await settle()

  connections[0]?.say('data: bad\n\ndata: good\n\n')
  await settle()

  expect(report).toHaveBeenCalledOnce()
  expect(heard).toEqual(['good'])
})

test('reopening starts over at once, except while the window is hidden and closed', async () => {
  const { connections, stream, look } = setting()
  await settle()

  stream.reopen()
  await settle()
  expect(connections[0]?.signal.aborted).toBe(true)
  expect(connections).toHaveLength(2)
  await look('hidden')
  await vi.advanceTimersByTimeAsync(30_000)
  stream.reopen()
  await settle()

  expect(connections).toHaveLength(2)
})

test('closed is closed', async () => {
  const { connections, states, stream, look } = setting()
  await settle()

  stream.close()
  stream.reopen()
  await look('visible')
  await vi.advanceTimersByTimeAsync(60_000)

  expect(connections).toHaveLength(1)
  expect(states).toEqual(['open', 'closed'])
})
