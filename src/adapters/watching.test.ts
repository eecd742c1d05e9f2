// What the operator sees of the people who use it: numbers and lines, and nothing that anybody sent.

import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { endAll, request, type Started, startServer } from './server.fixture.ts'

let server: Started
beforeAll(async () => {
  server = await startServer({ METRICS_TOKEN: 'planted-metrics-token-1' })
})
afterAll(endAll)

const canaries = {
  token: 'planted0token0Zk3mPq9xVb7t',
  email: 'planted.person@example.org',
  code: '314159',
  cookie: 'planted-cookie-value-77',
}

/** A line of a later request: what was asked before has said all that it has to say. */
const saidAfterwards = async () => {
  await server.ask(request('GET /api/ready'))
  const lines = () => server.lines().filter(({ route }) => route === '/api/ready')
  await vi.waitFor(() => expect(lines().length).toBeGreaterThan(0), { timeout: 30_000 })
}

test('no line holds anything that was sent', async () => {
  const { token, email, code, cookie } = canaries
  const body = JSON.stringify({ email, code, token })
  const headers = {
    'Content-Type': 'application/json',
    'Content-Length': String(body.length),
    Cookie: `__Host-usher=${cookie}`,
    Authorization: `Bearer ${token}`,
    'User-Agent': email,
    Referer: `https://usher.test/${token}`,
    'X-Forwarded-For': email,
    'Usher-Topics': token,
  }
  const paths = [
    `/api/enrollments/${token}/events?code=${code}`,
    `/api/enrollments/${encodeURIComponent(email)}`,
    `/api/${token}`,
    `/${token}?email=${email}`,
    `/%0d%0a{"level":"info","event":"${token}"}`,
    `/practice?as=${token}`,
    '/metrics?token=planted-metrics-token-1',
  ]
  for (const path of paths)
    for (const method of ['GET', 'POST', 'BREW', 'TRACE'])
      await server.ask(request(`${method} ${path}`, headers, body))
  await server.ask(`GET /${token}\r\n\r\n`)

  await saidAfterwards()
  expect(server.lines().length).toBeGreaterThan(25)
  const told = server.out() + server.said()
  for (const planted of [...Object.values(canaries), 'planted'])
    expect([planted, told.includes(planted)]).toEqual([planted, false])
})

test('each request is one line', async () => {
  // Lines of the requests above may still come: only those of this route are counted.
  const ofHealth = () => server.lines().filter(({ route }) => route === '/api/health')
  await server.ask(request('GET /api/health'))
  await server.ask(request('GET /api/health'))
  await vi.waitFor(() => expect(ofHealth().length).toBeGreaterThan(1), { timeout: 30_000 })
  await saidAfterwards()

  const line = { level: 'info', event: 'request', method: 'GET', status: 200 }
  expect(ofHealth()).toMatchObject([line, line])
})

test('a route is told as it is written in the code', async () => {
  await server.ask(request('GET /api/enrollments/enr_planted/activation'))
  const route = '/api/enrollments/:id/activation'
  await vi.waitFor(
    () => expect(server.lines()).toContainEqual(expect.objectContaining({ route, status: 401 })),
    { timeout: 30_000 },
  )
})

test('numbers have as many series as there are routes, whatever is asked', async () => {
  for (let n = 0; n < 60; n++) {
    await server.ask(request(`GET /nothing-${n}`))
    await server.ask(request(`GET /api/nothing-${n}`))
    await server.ask(request(`GET /api/enrollments/enr_${n}`))
  }

  const { body } = await server.ask(request('GET /metrics'))

  const series = body.split('\n').filter((line) => line.startsWith('usher_requests_total{'))
  expect(series.length).toBeLessThan(40)
  expect(body).not.toMatch(/nothing-\d|enr_\d/)
  expect(body).toContain('route="/api/enrollments/:id",status="4xx"')
  expect(body).toContain('usher_open_streams 0')
  expect(body).toContain('usher_outbox_length 0')
  expect(body).toContain('process_cpu_seconds_total')
})

test('numbers are for this machine, or for whoever has the token', async () => {
  const elsewhere = { 'X-Forwarded-For': '1.1.1.1' }
  const withToken = (token: string) =>
    server.ask(request('GET /metrics', { ...elsewhere, Authorization: `Bearer ${token}` }))

  const answers = [
    await server.ask(request('GET /metrics')),
    await server.ask(request('GET /metrics', elsewhere)),
    await withToken('planted-metrics-token-2'),
    await withToken('planted-metrics-token-1'),
  ]

  expect(answers.map(({ status }) => status)).toEqual([200, 401, 401, 200])
})
