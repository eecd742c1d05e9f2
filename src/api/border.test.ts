// Who may change something, over every combination of what browsers say about where a request comes from.

import { Hono } from 'hono'
import { expect, test } from 'vitest'
import { border } from './border.ts'
import { Refused, refuse } from './refusal.ts'

const origin = 'https://usher.test'
const refused: string[] = []
const app = new Hono()
  .onError((error, c) => (error instanceof Refused ? refuse(c, error) : c.text('broken', 500)))
  .use(border({ origin, onRefused: (why) => refused.push(why) }))
  .all('/', (c) => c.text('done'))

const statusOf = async (method: string, headers: Record<string, string | null>) => {
  const given = Object.entries(headers).filter(([, value]) => value !== null)
  const body = method === 'GET' ? {} : { body: '{}' }
  const request = new Request(`${origin}/`, { method, ...body })
  // Browsers set what a script may not: a page could not build this request.
  for (const name of [...request.headers.keys()]) request.headers.delete(name)
  for (const [name, value] of given) request.headers.set(name, String(value))
  return (await app.request(request)).status
}

const json = 'application/json'
const sites = ['same-origin', 'same-site', 'cross-site', 'none', 'SAME-ORIGIN', null]
const origins = [origin, 'https://evil.test', `${origin}.evil.test`, 'null', null]
const types = [json, 'application/json; charset=utf-8', 'text/plain', 'application/json-x', 'x']
const methods = ['POST', 'PUT', 'PATCH', 'DELETE']

test('a change comes from this origin, and both headers that say so agree', async () => {
  for (const method of methods)
    for (const site of sites)
      for (const from of origins) {
        const isOurs = site === 'same-origin' || site === null
        const isTold = site !== null || from !== null
        const wanted = isOurs && (from === origin || from === null) && isTold ? 200 : 403
        const headers = { 'Content-Type': json, Cookie: 'a=b', Origin: from }

        const status = await statusOf(method, { ...headers, 'Sec-Fetch-Site': site })

        expect([method, site, from, status]).toEqual([method, site, from, wanted])
      }
})

test('a change is JSON: a form of another site can send the rest', async () => {
  for (const type of types) {
    const wanted = /^application\/json(;|$)/.test(type) ? 200 : 400
    const status = await statusOf('POST', { 'Content-Type': type, Origin: origin })
    expect([type, status]).toEqual([type, wanted])
  }
})

test('reading is open from everywhere: it changes nothing', async () => {
  for (const site of sites) expect(await statusOf('GET', { 'Sec-Fetch-Site': site })).toBe(200)
})

test('a program without a cookie says nothing of where it is, and may', async () => {
  expect(await statusOf('POST', { 'Content-Type': json })).toBe(200)
  expect(await statusOf('POST', { 'Content-Type': json, Cookie: 'a=b' })).toBe(403)
})

test('the log is told why, and the sender is not', async () => {
  refused.length = 0

  await statusOf('POST', { 'Content-Type': json, 'Sec-Fetch-Site': 'cross-site' })

  expect(refused).toEqual(['another site'])
})
