import { expect, test, vi } from 'vitest'
import { createAsk } from './asking.ts'

const answering = (body: unknown, status = 200) =>
  vi.fn<typeof fetch>(async () => Response.json(body, { status }))

test('what changes something is JSON, also where there is nothing to say', async () => {
  const fetch = answering({ ended: true })

  const answer = await createAsk(fetch, '/usher/')('DELETE', 'session')

  expect(answer).toEqual({ ok: true, value: { ended: true } })
  expect(fetch).toHaveBeenCalledWith('/usher/api/session', {
    method: 'DELETE',
    headers: { 'Content-Type': 'application/json' },
    body: '{}',
  })
})

test('a refusal is data, with what it says', async () => {
  const fetch = answering({ failure: { code: 'locked', minutes: 4 } }, 422)

  expect(await createAsk(fetch, '/')('GET', 'people')).toEqual({
    ok: false,
    failure: { code: 'locked', minutes: 4 },
  })
})

test.each([
  ['nobody is signed in', 401, 'not-allowed', 'signed-out'],
  ['a key that is not known', 401, 'passkey-refused', 'passkey-refused'],
  ['somebody who may not', 403, 'not-allowed', 'not-allowed'],
])('%s', async (_, status, code, heard) => {
  const fetch = answering({ failure: { code } }, status)

  expect(await createAsk(fetch, '/')('GET', 'people')).toEqual({
    ok: false,
    failure: { code: heard },
  })
})

test('without a network there is no answer, and a page in between is none either', async () => {
  const gone = createAsk(async () => Promise.reject(new TypeError('gone')), '/')
  const between = createAsk(async () => new Response('<h1>Sign in to the Wi-Fi</h1>'), '/')

  expect(await gone('GET', 'session')).toEqual({ ok: false, failure: { code: 'offline' } })
  expect(await between('GET', 'session')).toEqual({ ok: false, failure: { code: 'broken' } })
})
