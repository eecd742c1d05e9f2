import type { AddressInfo } from 'node:net'
import { afterEach, expect, test, vi } from 'vitest'
import { openHttpServer, type Visited } from './http-server.ts'
import { ask, request } from './server.fixture.ts'

const opened: { stop(limitMs: number): Promise<void> }[] = []
afterEach(async () => {
  for (const one of opened.splice(0)) await one.stop(0)
})

type Options = Parameters<typeof openHttpServer>[0]

const open = async (change: Partial<Options>) => {
  const visits: Visited[] = []
  const faults: unknown[] = []
  const host = openHttpServer({
    origin: 'https://usher.test',
    api: async () => Response.json({}),
    site: async (_, response) => {
      response.end()
      return '/*'
    },
    onVisit: (visited) => visits.push(visited),
    onFault(error) {
      faults.push(error)
      return 'err_12345678'
    },
    onMalformed: () => {},
    ...change,
  })
  opened.push(host)
  await new Promise<void>((done) => host.server.listen(0, 'localhost', done))
  const { port } = host.server.address() as AddressInfo
  return { ...host, port, visits, faults }
}

const broken = async (): Promise<never> => {
  throw new Error('disk 7 is full')
}

test.each([
  ['the API', 'GET /api/me'],
  ['a page', 'GET /'],
])(
  'what breaks in %s is told with a reference, guarded, and nothing of what broke',
  async (_, line) => {
    const host = await open({ api: broken, site: broken })

    const answer = await ask(host.port, request(line))

    expect(answer.status).toBe(500)
    expect(answer.body).toContain('err_12345678')
    expect(answer.whole).not.toContain('disk')
    expect(answer.headers['content-security-policy']).toContain("default-src 'none'")
    expect(host.faults).toHaveLength(1)
  },
)

test('streams end with the host, and the host does not wait for their windows', async () => {
  const ending = new AbortController()
  const host = await open({
    api: async () =>
      new Response(
        new ReadableStream({
          start(controller) {
            controller.enqueue(new TextEncoder().encode(': here\n\n'))
            ending.signal.addEventListener('abort', () => controller.close())
          },
        }),
        { headers: { 'Content-Type': 'text/event-stream' } },
      ),
  })
  const response = await fetch(`http://localhost:${host.port}/api/stream`)

  ending.abort()
  const [text] = await Promise.all([response.text(), host.stop(60_000)])

  expect(text).toBe(': here\n\n')
  expect(host.visits).toMatchObject([{ status: 200 }])
})

test('a request that never ends is cut when the time is up', async () => {
  let isAsked = false
  const host = await open({
    api() {
      isAsked = true
      return new Promise(() => {})
    },
  })
  const asked = ask(host.port, request('GET /api/me')).catch((error: Error) => error.message)
  await vi.waitFor(() => expect(isAsked).toBe(true), { timeout: 30_000 })

  await host.stop(10)

  expect(await asked).toBe('No answer')
  await vi.waitFor(() => expect(host.visits).toMatchObject([{ status: 499 }]), { timeout: 30_000 })
})

test('the API hears of no host but ours, and of no body that it did not ask for', async () => {
  const asked: string[] = []
  const host = await open({
    async api({ url }) {
      asked.push(url)
      return Response.json({})
    },
  })
  const lines = ['GET /api/me?a=//b', 'GET http://evil.test/api/me', 'GET /api/%2e%2e/x']

  for (const line of lines) await ask(host.port, request(line, { Host: 'evil.test' }))

  expect(asked).toEqual([
    'http://usher.test/api/me?a=//b',
    'http://usher.test/api/me',
    'http://usher.test/api/',
  ])
})
