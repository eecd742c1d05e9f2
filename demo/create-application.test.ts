// Enforcement as an application lives it, over the real API of the live world.

import { afterEach, expect, test } from 'vitest'
import {
  enrolAdministrator,
  enrolApp,
  inviteBy,
  type Live,
  open,
  openLive,
} from '#api/live/live.fixture.ts'
import { sha256Hex } from '#domain/hash.ts'
import { createApplication } from './create-application.ts'

const token = 'a token of the application, 32 letters'.replaceAll(' ', '-')
const origin = 'https://usher.test'
const opened: Live[] = []

afterEach(() => {
  for (const live of opened.splice(0)) live.end()
})

const openWorld = async () => {
  const live = await openLive(() => ({ applicationTokenHashes: [sha256Hex(token)] }))
  opened.push(live)
  const admin = await enrolAdministrator(live)
  const { link, person } = await inviteBy(admin)
  const ask = async (address: string | URL | Request, init?: RequestInit) =>
    live.app.request(String(address), init)
  const signIn = (fetch: typeof globalThis.fetch = ask, bearer = token) =>
    createApplication({ usher: origin, token: bearer, fetch }).request('/sign-in', {
      method: 'POST',
      body: new URLSearchParams({ email: person.email.toUpperCase(), password: 'any' }),
    })
  const require = (from: number | null) =>
    admin.ask('PUT', '/enforcement', { rule: { scope: 'all', group: null, from } })
  return { live, link, ask, person, signIn, require }
}

test('who must have a second check is sent to Usher at every sign-in, until they have one', async () => {
  const { live, link, signIn, require } = await openWorld()
  await require(null)

  const [first, second] = [await signIn(), await signIn()]
  const dana = live.browser()
  await open(dana, link)
  await enrolApp(dana)
  const third = await signIn()

  for (const { status, headers } of [first, second])
    expect([status, headers.get('Location')]).toEqual([303, `${origin}/enroll/`])
  expect(third.status).toBe(200)
  expect(await third.text()).not.toContain('Enroll by')
})

test('before the date people get in, and are told it', async () => {
  const { signIn, require } = await openWorld()
  await require(Date.UTC(2999, 5, 15, 12))

  const text = await (await signIn()).text()

  expect(text).toContain('Enroll by June 15, 2999')
  expect(text).toContain(`${origin}/enroll/`)
})

test('where nobody must, and where Usher is away, people get in as before', async () => {
  const { signIn } = await openWorld()

  const answers = [
    await signIn(),
    await signIn(() => Promise.reject(new TypeError('fetch failed'))),
    await signIn(undefined, 'another'),
  ]

  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200])
  expect(await answers[1]?.text()).toContain('Usher did not answer')
})

test('a token asks about people and does nothing else', async () => {
  const { ask, person } = await openWorld()
  const get = (path: string, bearer: string | null) =>
    ask(`${origin}/api${path}`, { headers: bearer ? { Authorization: `Bearer ${bearer}` } : {} })
  const own = `/enforcement/${encodeURIComponent(person.email)}`

  expect((await get(own, token)).status).toBe(200)
  expect(await (await get(`/enforcement/${person.id}`, token)).json()).toEqual({
    decision: 'allow',
  })
  for (const wrong of [null, '', sha256Hex(token), `${token}x`, token.slice(1)])
    expect((await get(own, wrong)).status).toBe(401)
  for (const path of ['/people', '/people/export', '/enforcement', '/session', '/me'])
    expect((await get(path, token)).status).toBe(401)
})
