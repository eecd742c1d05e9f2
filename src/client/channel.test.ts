import { Hono } from 'hono'
import { streamSSE } from 'hono/streaming'
import { afterEach, expect, test, vi } from 'vitest'
import { type ChannelFetch, channelFetch, portLine, type ToHost, type ToPage } from './channel.ts'
import { type Handle, serveChannel } from './channel-host.ts'

const api = 'https://usher.test/api'
const opened: MessagePort[] = []

function connect(handle: Handle): ChannelFetch & { faults: string[]; line: MessagePort } {
  const { port1, port2 } = new MessageChannel()
  opened.push(port1, port2)
  const faults: string[] = []
  serveChannel(portLine<ToPage, ToHost>(port2), handle)
  const channel = channelFetch(portLine<ToHost, ToPage>(port1), (fault) =>
    faults.push(fault.message),
  )
  return { ...channel, faults, line: port1 }
}

const serve =
  (app: Hono): Handle =>
  async (request) =>
    app.fetch(request)

const until = (signal: AbortSignal) =>
  new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve()))

afterEach(() => {
  for (const port of opened.splice(0)) port.close()
})

test('a call carries method, path, headers and text, and brings back status, headers and body', async () => {
  const app = new Hono().post('/api/echo/:id', async (c) => {
    const asked = { id: c.req.param('id'), as: c.req.header('x-as'), body: await c.req.json() }
    return c.json(asked, 201, { 'x-answer': 'yes' })
  })
  const { fetch } = connect(serve(app))

  const response = await fetch(`${api}/echo/7`, {
    method: 'POST',
    headers: { 'x-as': 'dana', 'content-type': 'application/json' },
    body: '{"name":"Dana Ortiz"}',
  })

  expect(response.status).toBe(201)
  expect(response.headers.get('x-answer')).toBe('yes')
  expect(await response.json()).toEqual({ id: '7', as: 'dana', body: { name: 'Dana Ortiz' } })
})

test('bytes arrive as they were sent, in both directions', async () => {
  const { fetch } = connect(async (request) => new Response(await request.arrayBuffer()))
  const bytes = Uint8Array.from({ length: 70_000 }, (_, index) => index % 256)

  const response = await fetch(`${api}/bytes`, { method: 'PUT', body: bytes })

  expect(new Uint8Array(await response.arrayBuffer())).toEqual(bytes)
})

test('an answer without a body keeps its status', async () => {
  const { fetch } = connect(async () => new Response(null, { status: 204 }))

  const response = await fetch(`${api}/nothing`, { method: 'DELETE' })

  expect(response.status).toBe(204)
  expect(await response.text()).toBe('')
})

test('two hundred calls at once each get their own answer', async () => {
  const app = new Hono().get('/api/number/:n', async (c) => {
    await new Promise((resolve) => setTimeout(resolve, Number(c.req.param('n')) % 7))
    return c.text(c.req.param('n'))
  })
  const { fetch } = connect(serve(app))
  const numbers = Array.from({ length: 200 }, (_, index) => String(index))

  const answers = await Promise.all(
    numbers.map(async (number) => (await fetch(`${api}/number/${number}`)).text()),
  )

  expect(answers).toEqual(numbers)
})

test('a stream is read while it is still being written', async () => {
  const app = new Hono().get('/api/stream', (c) =>
    streamSSE(c, async (stream) => {
      await stream.writeSSE({ event: 'first', data: '1' })
      await until(c.req.raw.signal)
    }),
  )
  const { fetch } = connect(serve(app))
  const leave = new AbortController()

  const response = await fetch(`${api}/stream`, { signal: leave.signal })
  const first = await response.body?.getReader().read()

  expect(new TextDecoder().decode(first?.value)).toContain('event: first')
  leave.abort()
})

test('aborting the signal reaches the host and rejects the reader with the reason', async () => {
  const aborted = vi.fn()
  const app = new Hono().get('/api/stream', (c) =>
    streamSSE(c, async (stream) => {
      c.req.raw.signal.addEventListener('abort', aborted)
      await stream.writeSSE({ data: 'here' })
      await until(c.req.raw.signal)
    }),
  )
  const { fetch, faults } = connect(serve(app))
  const leave = new AbortController()
  const response = await fetch(`${api}/stream`, { signal: leave.signal })

  leave.abort(new Error('gone home'))

  await expect(response.text()).rejects.toThrow('gone home')
  await expect.poll(() => aborted).toHaveBeenCalledOnce()
  expect(faults).toEqual([])
})

test('cancelling a body reaches the host', async () => {
  const cancelled = vi.fn()
  const { fetch } = connect(async () => {
    const endless = new ReadableStream({
      start: (controller) => controller.enqueue(new TextEncoder().encode('more to come')),
      cancel: cancelled,
    })
    return new Response(endless)
  })
  const response = await fetch(`${api}/endless`)

  await response.body?.cancel()

  await expect.poll(() => cancelled).toHaveBeenCalledOnce()
})

test('a call aborted before it is answered rejects at once and aborts the request', async () => {
  const aborted = vi.fn()
  const { fetch } = connect(async (request) => {
    await until(request.signal)
    aborted()
    return new Response('too late')
  })
  const leave = new AbortController()

  const call = fetch(`${api}/slow`, { signal: leave.signal })
  setTimeout(() => leave.abort(), 5)

  await expect(call).rejects.toMatchObject({ name: 'AbortError' })
  await expect.poll(() => aborted).toHaveBeenCalledOnce()
})

test('a call whose signal was aborted before is never made', async () => {
  const handle = vi.fn(async () => new Response())
  const { fetch } = connect(handle)

  const call = fetch(`${api}/never`, { signal: AbortSignal.abort() })

  await expect(call).rejects.toMatchObject({ name: 'AbortError' })
  expect(handle).not.toHaveBeenCalled()
})

test('a host that throws rejects that call with a TypeError, reports it, and serves the next', async () => {
  const { fetch, faults } = connect(async (request) => {
    if (request.url.endsWith('/broken')) throw new Error('the store is gone')
    return new Response('fine')
  })

  const broken = fetch(`${api}/broken`)

  await expect(broken).rejects.toBeInstanceOf(TypeError)
  await expect(broken).rejects.toMatchObject({ cause: new Error('the store is gone') })
  expect(faults).toEqual(['the store is gone'])
  expect(await (await fetch(`${api}/next`)).text()).toBe('fine')
})

test('a body that breaks off errors for its reader', async () => {
  const { fetch, faults } = connect(async () => {
    const breaking = new ReadableStream({
      start: (controller) => controller.enqueue(new TextEncoder().encode('half')),
      pull: () => Promise.reject(new Error('pipe burst')),
    })
    return new Response(breaking)
  })

  const response = await fetch(`${api}/half`)

  await expect(response.text()).rejects.toThrow('pipe burst')
  expect(faults).toEqual(['pipe burst'])
})

test('a page that leaves has its calls cancelled and its promises rejected', async () => {
  const aborted = vi.fn()
  const { fetch, cut, line } = connect(async (request) => {
    await until(request.signal)
    aborted()
    return new Response()
  })
  const call = fetch(`${api}/waiting`)
  const rejected = expect(call).rejects.toBeInstanceOf(TypeError)
  await new Promise((resolve) => setTimeout(resolve, 5))

  cut('The page was left.')
  line.postMessage({ type: 'bye' } satisfies ToHost)

  await rejected
  await expect.poll(() => aborted).toHaveBeenCalledOnce()
})
