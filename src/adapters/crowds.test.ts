// What one address may ask, on the real server: what it writes into its requests buys it nothing.

import { afterAll, expect, test } from 'vitest'
import { endAll, request, type Started, startServer } from './server.fixture.ts'

afterAll(endAll)

const most = 10

const question = (headers: Record<string, string>) =>
  request(
    'POST /api/session/challenge',
    { 'Content-Type': 'application/json', 'Content-Length': '2', ...headers },
    '{}',
  )

/** How many of twice the limit are answered, in whatever minutes they fall. */
const refusals = async (server: Started, headersOf: (n: number) => Record<string, string>) => {
  const answers = []
  for (let n = 0; n < most * 4; n++) answers.push(await server.ask(question(headersOf(n))))
  return answers.filter(({ status }) => status === 429)
}

test('an address that is made up anew each time is counted as the one that asks', async () => {
  const server = await startServer({ USHER_ADDRESS_LIMIT: String(most) })

  const refused = await refusals(server, (n) => ({ 'X-Forwarded-For': `192.0.2.${n}` }))

  // On a slow machine a minute may end in between: then as many are let in once more.
  expect(refused.length).toBeGreaterThanOrEqual(most)
  expect(Number(refused[0]?.headers['retry-after'])).toBeGreaterThan(0)
  expect(refused[0]?.body).toContain('too-many-requests')
  expect(server.lines()).toContainEqual(
    expect.objectContaining({ event: 'crowded', why: 'POST /api/session/challenge' }),
  )
  expect(server.out()).not.toContain('192.0.2.')
})

test('behind a trusted proxy each address has its share, and what stands before it counts for nothing', async () => {
  const server = await startServer({
    USHER_ADDRESS_LIMIT: String(most),
    USHER_TRUSTED_PROXIES: '1',
  })

  const many = await refusals(server, (n) => ({ 'X-Forwarded-For': `192.0.2.${n}` }))
  const one = await refusals(server, (n) => ({ 'X-Forwarded-For': `198.51.100.${n}, 192.0.2.99` }))

  expect(many).toEqual([])
  expect(one.length).toBeGreaterThanOrEqual(most)
})
