import { connect } from 'node:net'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import {
  type Answer,
  endAll,
  onEveryAnswer,
  readAnswer,
  request,
  type Started,
  startServer,
} from './server.fixture.ts'

const origin = 'https://usher.test'
let server: Started

beforeAll(async () => {
  server = await startServer({ USHER_ORIGIN: origin })
})
afterAll(endAll)

const json = { 'Content-Type': 'application/json' }
const post = (headers: Record<string, string>, body = '{}') =>
  request('POST /api/enrollments', { 'Content-Length': String(body.length), ...headers }, body)

test.each([
  ['a page', request('GET /'), 200],
  ['a file', request('GET /assets/start-1a2b3c.js'), 200],
  ['the head of a page', request('HEAD /'), 200],
  ['the API', request('GET /api/health'), 200],
  ['the numbers', request('GET /metrics'), 200],
  ['whoever balances the load', request('GET /api/ready'), 200],
  ['a folder without its slash', request('GET /deeper'), 301],
  ['what the API does not know', request('GET /api/nothing'), 404],
  ['what is no page', request('GET /nothing'), 404],
  ['a trick', request('GET /..%2fplanted.txt'), 404],
  ['a trick within the API', request('GET /api/..%2f..%2fplanted.txt'), 404],
  ['somebody unknown', request('GET /api/me'), 401],
  ['another site', post({ ...json, 'Sec-Fetch-Site': 'cross-site' }), 403],
  ['a form', post({ 'Content-Type': 'text/plain', Origin: origin }), 400],
  ['a body that is too long', post({ ...json, Origin: origin }, ' '.repeat(20_000)), 413],
  ['a page that is written to', request('POST /', { 'Content-Length': '0' }), 405],
  ['an odd method', request('TRACE /'), 405],
  ['a made-up method', request('BREW /'), 400],
  ['no host', 'GET / HTTP/1.1\r\nConnection: close\r\n\r\n', 400],
  ['no request at all', 'hello\r\n\r\n', 400],
  ['a head that is too long', request('GET /', { Cookie: 'a'.repeat(20_000) }), 431],
  ['an expectation', request('GET /', { Expect: 'miracles' }), 417],
])('the answer to %s has every header of protection', async (_, text, status) => {
  const answer = await server.ask(text)

  expect(answer.status).toBe(status)
  for (const [name, value] of Object.entries(onEveryAnswer))
    expect([name, answer.headers[name]]).toEqual([name, expect.stringMatching(value)])
})

test('the camera is for the phone pages, and frames are for practice', async () => {
  const phone = await server.ask(request('GET /practice/phone/'))
  const desk = await server.ask(request('GET /deeper/'))

  expect(phone.headers['permissions-policy']).toMatch(/^camera=\(self\)/)
  expect(phone.headers['content-security-policy']).not.toContain('frame-ancestors')
  expect(desk.headers['permissions-policy']).toMatch(/^camera=\(\)/)
})

// C-66, C-69: a path that is written otherwise, or names a host.
test.each([
  '/../planted.txt',
  '/%2e%2e/planted.txt',
  '/..%2fplanted.txt',
  '/%2e%2e%2fplanted.txt',
  '/practice/../../planted.txt',
  '/practice%2f..%2f..%2fplanted.txt',
  '/..\\planted.txt',
  '/..%5cplanted.txt',
  '/%252e%252e/planted.txt',
  '//planted.txt',
  '///etc/passwd',
  '/dist/../../planted.txt',
  '/index.html%00.txt',
  '/%00',
  '/.hidden',
  '/%2ehidden',
  '/assets//start-1a2b3c.js',
  '//evil.test/practice',
  '//evil.test/%2e%2e',
  '/\\evil.test/practice',
  '/%c0%ae%c0%ae/planted.txt',
  '/%',
  '/%61pi/health',
  '/API/health',
  '//api/health',
  '/./api/health',
  '/practice/%2e%2e/api/health',
  '/api/../api/health',
  '/api//health',
  `/${'a'.repeat(5000)}`,
  '*',
  'planted.txt',
])('%s leads nowhere, and not away from here', async (path) => {
  const { status, headers, whole } = await server.ask(request(`GET ${path}`))

  expect([400, 404]).toContain(status)
  expect(headers.location).toBeUndefined()
  expect(whole).not.toMatch(/^planted|root:|"product"/m)
})

test('a redirect stays on this host, whatever host was asked for', async () => {
  const answers = await Promise.all(
    ['/practice?as=dana', 'http://evil.test/practice?as=dana'].map((path) =>
      server.ask(request(`GET ${path}`, { Host: 'evil.test' })),
    ),
  )

  expect(answers.map(({ status }) => status)).toEqual([301, 301])
  expect(answers.map(({ headers }) => headers.location)).toEqual([
    '/practice/?as=dana',
    '/practice/?as=dana',
  ])
})

const sites = [null, 'same-origin', 'same-site', 'cross-site', 'none', 'SAME-ORIGIN']
const origins = [null, origin, 'https://evil.test', 'null', `${origin}.evil.test`, `${origin}:8443`]
const types = [
  'application/json',
  'application/json; charset=utf-8',
  'application/JSON;x',
  'TEXT/PLAIN',
  'application/x-www-form-urlencoded',
  'multipart/form-data; boundary=x',
  'text/plain; application/json',
  'application/jsonp',
  null,
]

// The cookie opens nothing: whoever passes the border is told that they are unknown.
test.each(sites.flatMap((site) => origins.map((from) => [site, from] as const)))(
  'Sec-Fetch-Site %s with Origin %s passes the border only from here',
  async (site, from) => {
    const told = {
      ...(site !== null && { 'Sec-Fetch-Site': site }),
      ...(from !== null && { Origin: from }),
    }
    const isForeign = (site ?? 'same-origin') !== 'same-origin' || (from ?? origin) !== origin
    const isSilent = site === null && from === null

    for (const cookie of [{}, { Cookie: '__Host-usher=a' }]) {
      const answers = await Promise.all(
        types.map((type) =>
          server.ask(post({ ...told, ...cookie, ...(type && { 'Content-Type': type }) })),
        ),
      )
      const isRefused = isForeign || (isSilent && 'Cookie' in cookie)
      const passed = [401, 401, 401, 400, 400, 400, 400, 400, 400]

      expect(answers.map(({ status }) => status)).toEqual(isRefused ? types.map(() => 403) : passed)
      expect(answers.every(({ body }) => body.includes('"failure"'))).toBe(true)
    }
  },
)

test.each(['PUT', 'PATCH', 'DELETE', 'POST'])(
  '%s is guarded, also where no route is',
  async (method) => {
    const foreign = { Origin: 'https://evil.test', Cookie: '__Host-usher=a' }

    const answers = await Promise.all(
      ['/api/me/preference', '/api/nothing', '/api'].map((path) =>
        server.ask(request(`${method} ${path}`, foreign)),
      ),
    )

    expect(answers.map(({ status }) => status)).toEqual([403, 403, 403])
  },
)

// C-67, CVE-2026-126344: a target that names a host made that host the one to compare with.
test.each(['//evil.test/api/enrollments', 'https://evil.test/api/enrollments'])(
  'an origin is not right because %s names it',
  async (target) => {
    const headers = {
      ...json,
      Host: 'evil.test',
      Origin: 'https://evil.test',
      'Content-Length': '2',
    }

    const answer = await server.ask(request(`POST ${target}`, headers, '{}'))

    expect([403, 405]).toContain(answer.status)
    expect(answer.whole).not.toContain('evil.test')
  },
)

test('nothing without a body needs a type', async () => {
  const answer = await server.ask(
    request('POST /api/enrollments', { Origin: origin, 'Content-Length': '0' }),
  )

  expect(answer.status).toBe(401)
})

/** Sends chunks until it is stopped: what was taken, and what was answered. */
const pour = async (most: number): Promise<{ sent: number; answer: Answer }> => {
  return new Promise((done) => {
    const chunk = `4000\r\n${'a'.repeat(0x4000)}\r\n`
    let whole = ''
    let sent = 0
    const socket = connect({ port: server.port, host: 'localhost' })
    const pump = () => {
      while (!socket.destroyed && sent < most) {
        sent += 0x4000
        if (!socket.write(chunk)) return void socket.once('drain', pump)
      }
    }
    socket.write(
      request('POST /api/enrollments', { ...json, Origin: origin, 'Transfer-Encoding': 'chunked' }),
    )
    socket.on('data', (data) => {
      whole += data.toString('latin1')
    })
    socket.on('error', () => {})
    socket.on('close', () => done({ sent: socket.bytesWritten, answer: readAnswer(whole) }))
    pump()
  })
}

// C-68: without a length there was no limit.
test('a body without a length is cut, and not read to its end', async () => {
  const { sent, answer } = await pour(100_000_000)

  expect(answer.status).toBe(413)
  expect(JSON.parse(answer.body)).toEqual({ failure: { code: 'too-large' } })
  // What the kernel buffers on both sides is sent without being taken.
  expect(sent).toBeLessThan(20_000_000)
})

test('a short body without a length is read', async () => {
  const headers = { ...json, Origin: origin, 'Transfer-Encoding': 'chunked' }

  const answer = await server.ask(request('POST /api/enrollments', headers, '2\r\n{}\r\n0\r\n\r\n'))

  expect(answer.status).toBe(401)
})

test('a length that is told twice, or with chunks, is no request', async () => {
  const both = { ...json, Origin: origin, 'Transfer-Encoding': 'chunked', 'Content-Length': '2' }

  const answer = await server.ask(request('POST /api/enrollments', both, '0\r\n\r\n'))

  expect(answer.status).toBe(400)
})

test('somebody who leaves in the middle of a body is no fault of ours', async () => {
  const socket = connect({ port: server.port, host: 'localhost' })
  socket.write(
    post({ ...json, Origin: origin, 'Content-Length': '900', Expect: '100-continue' }, '{'),
  )
  await new Promise((done) => socket.once('data', done))
  const before = server.lines().length
  socket.destroy()

  await vi.waitFor(
    () =>
      expect(server.lines().slice(before)).toContainEqual(expect.objectContaining({ status: 499 })),
    { timeout: 30_000 },
  )
  expect(server.out()).not.toContain('"fault"')
})
