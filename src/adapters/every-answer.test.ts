// The headers of those answers of the real server that need something to be there first.

import { afterAll, expect, test } from 'vitest'
import { openDesks } from './incidents.fixture.ts'
import { ask, onEveryAnswer, request } from './server.fixture.ts'

const desks = openDesks()
afterAll(desks.end)

const protections = Object.entries(onEveryAnswer)

const expectAll = (what: string, headers: Headers) => {
  for (const [name, value] of protections)
    expect([what, name, headers.get(name)]).toEqual([what, name, expect.stringMatching(value)])
}

test('a page that has not changed is told so with every header of protection', async () => {
  const desk = await desks.on('SQLite')
  const { headers } = await ask(desk.port(), request('GET /'))

  const same = { 'If-None-Match': headers.etag ?? '' }
  const answer = await ask(desk.port(), request('GET /', same))

  expect(answer.status).toBe(304)
  expectAll('304', new Headers(answer.headers))
})

test('a stream, and the answers about a session, have every header of protection', async () => {
  const desk = await desks.on('SQLite')
  const ending = new AbortController()
  const cookie = [...desk.admin.jar].map(([name, value]) => `${name}=${value}`).join('; ')
  const signal = ending.signal
  const at = (path: string, init: RequestInit = {}) =>
    desk.visit(
      new Request(`https://usher.test/api${path}`, {
        signal,
        ...init,
        headers: { Cookie: cookie },
      }),
    )

  const stream = await at('/stream')
  const table = await at('/people/export')
  const refused = await at('/people/per_none0000/invitations', { method: 'POST' })
  ending.abort()

  expect(stream.headers.get('Content-Type')).toContain('text/event-stream')
  expect(table.headers.get('Content-Type')).toContain('text/csv')
  const found = { stream, table, refused }
  for (const [what, { headers }] of Object.entries(found)) expectAll(what, headers)
  expect([stream.status, table.status, refused.status]).toEqual([200, 200, 403])
})
