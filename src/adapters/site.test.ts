import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { endAll, request, type Started, startServer } from './server.fixture.ts'

let server: Started
beforeAll(async () => {
  server = await startServer()
})
afterAll(endAll)

const asset = '/assets/start-1a2b3c.js'
const ask = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
  server.ask(request(`${method} ${path}`, headers))
const bytes = (body: string) => Buffer.from(body, 'latin1')

test.each([
  ['br', 'gzip, deflate, br', brotliDecompressSync],
  ['gzip', 'gzip', gunzipSync],
  ['gzip', 'br;q=0, GZIP;q=0.5', gunzipSync],
] as const)('text is sent as %s to whoever takes %s', async (encoding, accepted, unpack) => {
  const { headers, body } = await ask(asset, { 'Accept-Encoding': accepted })

  expect(headers['content-encoding']).toBe(encoding)
  expect(Number(headers['content-length'])).toBe(body.length)
  expect(unpack(bytes(body)).toString()).toContain('export const words')
  expect(headers.vary).toBe('Accept-Encoding')
})

test.each([undefined, 'identity', 'br;q=0, gzip;q=0.0', 'brr'])(
  'text is sent as it is to whoever takes %s',
  async (accepted) => {
    const { headers, body } = await ask(asset, accepted ? { 'Accept-Encoding': accepted } : {})

    expect(headers['content-encoding']).toBeUndefined()
    expect(body).toContain('export const words')
  },
)

test('what has not changed is not sent again, in whichever encoding', async () => {
  for (const accepted of ['br', 'gzip', 'identity']) {
    const accept = { 'Accept-Encoding': accepted }
    const { etag = '' } = (await ask(asset, accept)).headers

    const same = await ask(asset, { ...accept, 'If-None-Match': `"other", W/${etag}` })
    const other = await ask(asset, { ...accept, 'If-None-Match': '"other"' })

    expect([same.status, same.body, same.headers.etag]).toEqual([304, '', etag])
    expect(other.status).toBe(200)
  }
})

test('the head of a page says what the page would, and sends nothing', async () => {
  const [head, page] = [await ask('/', {}, 'HEAD'), await ask('/')]

  expect(head.body).toBe('')
  expect(head.headers['content-length']).toBe(String(page.body.length))
  expect(head.headers.etag).toBe(page.headers.etag)
})

test('what is built under a name of its own is kept; a page is asked for anew', async () => {
  const [file, page] = [await ask(asset), await ask('/deeper/')]

  expect(file.headers['cache-control']).toBe('public, max-age=31536000, immutable')
  expect(file.headers['content-type']).toBe('text/javascript; charset=utf-8')
  expect(page.headers['cache-control']).toBe('no-cache')
  expect(page.headers['content-type']).toBe('text/html; charset=utf-8')
})

test('a page that is not there leads up to the front page, from however deep', async () => {
  const { status, body, headers } = await ask('/deeper/and/deeper')

  expect(status).toBe(404)
  expect(body).toContain('<a href="/">up</a>')
  expect(headers['content-type']).toBe('text/html; charset=utf-8')
})
