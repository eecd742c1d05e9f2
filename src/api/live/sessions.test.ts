// Sessions and signing in: what opens one, what ends one, and what never does either.

import { afterEach, expect, test } from 'vitest'
import { origin } from '#api/hosts.fixture.ts'
import { createSoftwareAuthenticator } from '#client/software-authenticator.ts'
import {
  answerFor,
  enrolAdministrator,
  enrolPasskey,
  inviteBy,
  type Live,
  open,
  openLive,
} from './live.fixture.ts'

const opened: Live[] = []

const openWorld = async () => {
  const live = await openLive()
  opened.push(live)
  return { live, admin: await enrolAdministrator(live) }
}

afterEach(() => {
  for (const live of opened.splice(0)) live.end()
})

const minutes = 60_000
const hours = 60 * minutes

test('a passkey signs in without a name, and a new cookie takes the place of the old', async () => {
  const { live, admin } = await openWorld()
  const elsewhere = live.browser()

  const answer = await answerFor(elsewhere, admin)
  const { status, body, response } = await elsewhere.ask('POST', '/session', answer)

  expect(status).toBe(200)
  expect(body).toMatchObject({ role: 'administrator', isProved: true, hasFactor: true })
  expect(response.headers.get('Set-Cookie')).toMatch(
    /^__Host-usher=[0-9a-z]{52}; Max-Age=\d+; Path=\/; HttpOnly; Secure; SameSite=Strict$/,
  )
  expect((await elsewhere.ask('GET', '/people')).status).toBe(200)
})

test('an answer is good once, for its own question, for five minutes', async () => {
  const { live, admin } = await openWorld()
  const thief = live.browser()
  const used = await answerFor(live.browser(), admin)
  await live.browser().ask('POST', '/session', used)
  const other = await answerFor(live.browser(), admin)
  const late = await answerFor(live.browser(), admin)

  const replayed = await thief.ask('POST', '/session', used)
  const swapped = await thief.ask('POST', '/session', { ...other, id: late.id })
  live.clock.ahead = 5 * minutes + 1000
  const tooLate = await thief.ask('POST', '/session', late)

  for (const { status, body } of [replayed, swapped, tooLate])
    expect([status, body]).toEqual([401, { failure: { code: 'passkey-refused' } }])
  expect(thief.jar.size).toBe(0)
})

// C-43, C-44: a known credential without its signature, and one that says it is another.
test('nothing but a signature over the question opens a session', async () => {
  const { live, admin } = await openWorld()
  const thief = live.browser()
  const forged = [
    (given: { response: object }) => ({ ...given.response, signature: '' }),
    (given: { response: object }) => ({ ...given.response, signature: 'AAAA' }),
    (given: { response: object }) => ({ ...given.response, authenticatorData: 'AAAA' }),
    (given: { response: object }) => ({ ...given.response, clientDataJSON: 'e30' }),
  ]
  for (const forge of forged) {
    const { id, response } = await answerFor(thief, admin)
    const answer = { id, response: { ...response, response: forge(response) } }
    expect((await thief.ask('POST', '/session', answer)).status).toBe(401)
  }
  const { id, response } = await answerFor(thief, admin)
  const renamed = { id, response: { ...response, rawId: 'AAAA' } }
  const elsewhere = { id, response: { ...response, id: 'AAAA', rawId: 'AAAA' } }

  expect((await thief.ask('POST', '/session', renamed)).status).toBe(401)
  expect((await thief.ask('POST', '/session', elsewhere)).status).toBe(401)
  expect(thief.jar.size).toBe(0)
})

test('a passkey that is asked on another site answers for that site, and is refused here', async () => {
  const { live, admin } = await openWorld()
  const thief = live.browser()

  const answer = await answerFor(thief, admin, `https://phish.${new URL(origin).hostname}`)

  expect((await thief.ask('POST', '/session', answer)).status).toBe(401)
})

test('a key that was found and has no PIN signs nobody in', async () => {
  const { live, admin } = await openWorld()
  const finder = live.browser()
  const { body } = await finder.ask('POST', '/session/challenge', {})
  const { shelf } = admin.caller
  const key = createSoftwareAuthenticator({
    ...{ shelf, origin, confirm: async () => true, hasPin: false },
  })
  const given = await key.use(body.challenge as never)
  if (!given.ok) throw new Error(given.failure)

  const { status } = await finder.ask('POST', '/session', { id: body.id, response: given.response })

  expect(body.challenge).toMatchObject({ userVerification: 'required' })
  expect(status).toBe(401)
})

test('staff register a passkey that knows them and is found without a name', async () => {
  const { live, admin } = await openWorld()
  const { link } = await inviteBy(admin, { role: 'agent' })
  const agent = live.browser()
  await open(agent, link)
  const { caller } = agent
  await caller.start()
  await caller.say('setup.started', { type: 'device.chosen', device: 'securityKey' })
  const { shelf } = caller
  const key = createSoftwareAuthenticator({
    ...{ shelf, origin, confirm: async () => true, hasPin: false },
  })

  const { body } = await caller.passkeyOptions()
  const given = await key.register(body.options as never)
  if (!given.ok) throw new Error(given.failure)
  const refused = await caller.provePasskey(given.response)

  expect(body.options).toMatchObject({
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
  })
  expect(refused.body.failure).toEqual({ code: 'passkey-refused' })
})

test('a session ends when it is left alone, and at its hour', async () => {
  const { live, admin } = await openWorld()
  const at = async (ahead: number) => {
    live.clock.ahead = ahead
    return (await admin.ask('GET', '/session')).status
  }

  const inUse = []
  for (let minute = 14; minute <= 12 * 60 - 1; minute += 14) inUse.push(await at(minute * minutes))
  const tooOld = await at(12 * hours)
  const { admin: other, live: world } = await openWorld()
  world.clock.ahead = 15 * minutes

  expect(new Set(inUse)).toEqual(new Set([200]))
  expect(tooOld).toBe(401)
  expect((await other.ask('GET', '/session')).status).toBe(401)
})

// C-52: a cookie that somebody else put there is never taken over.
test('a cookie from before opening a link opens nothing after it', async () => {
  const { live, admin } = await openWorld()
  const { link } = await inviteBy(admin)
  const dana = live.browser()
  await open(dana, link)
  const before = new Map(dana.jar)
  await open(dana, link)
  const holder = live.browser()
  for (const [name, value] of before) holder.jar.set(name, value)

  expect((await holder.ask('GET', '/session')).status).toBe(401)
  expect((await dana.ask('GET', '/session')).status).toBe(200)
})

test('signing out ends the session here and nowhere else', async () => {
  const { live, admin } = await openWorld()
  const { link } = await inviteBy(admin, { role: 'agent' })
  const agent = await enrolPasskey(live, link)
  const kept = new Map(agent.jar)

  const { status, response } = await agent.ask('DELETE', '/session')
  for (const [name, value] of kept) agent.jar.set(name, value)

  expect([status, response.headers.get('Clear-Site-Data')]).toEqual([200, '"cache", "storage"'])
  expect((await agent.ask('GET', '/session')).status).toBe(401)
  expect((await admin.ask('GET', '/session')).status).toBe(200)
})

test('what is stored of a session opens none', async () => {
  const { live, admin } = await openWorld()
  const [stored] = await live.sessions()
  const [name = ''] = [...admin.jar.keys()]
  const reader = live.browser()

  for (const value of [stored?.id, stored?.chain, `${stored?.id}%00`, 'null', '__proto__']) {
    reader.jar.set(name, String(value))
    expect((await reader.ask('GET', '/session')).status).toBe(401)
  }
})

// C-71: a name that only looks like ours.
test('a cookie of another name is no session', async () => {
  const { live, admin } = await openWorld()
  const [value = ''] = [...admin.jar.values()]
  const names = ['\u00a0__Host-usher', 'usher', '__host-usher', 'usher-on-loopback']

  for (const name of names) {
    const headers = { Cookie: encodeURIComponent(name) === name ? `${name}=${value}` : '' }
    const { status } = await live.app.request(`${origin}/api/session`, { headers })
    expect(status).toBe(401)
  }
})

test('the first administrator’s link is there until one has a passkey, and then never', async () => {
  const { firstAdministratorLink } = await import('./first-administrator.ts')
  const live = await openLive()
  opened.push(live)
  const [early, later] = [
    await firstAdministratorLink(live.ports, 'a@usher.test'),
    await firstAdministratorLink(live.ports, 'a@usher.test'),
  ]

  await enrolPasskey(live, early)
  const thief = live.browser()
  const { body } = await open(thief, later)
  const started = await thief.ask('POST', '/enrollments', { reason: 'another' })

  expect(await firstAdministratorLink(live.ports, 'a@usher.test')).toBeNull()
  expect(body).toMatchObject({ hasFactor: true })
  expect(started.body).toMatchObject({ enrollment: { state: { context: { identity: 'needed' } } } })
  expect((await thief.ask('GET', '/people')).status).toBe(403)
})
