// Incidents in which a session, or the handle of a set-up, opened more than it should.

import { afterAll, expect, test } from 'vitest'
import { access } from '#api/live/access.ts'
import { answerFor, enrolPasskey, inviteBy, open } from '#api/live/live.fixture.ts'
import { kinds } from '#storage/databases.fixture.ts'
import {
  askedWho,
  codeAt,
  type Desk,
  enrolled,
  linked,
  openDesks,
  proveAgain,
  saidOf,
  sender,
} from './incidents.fixture.ts'

const desks = openDesks()
afterAll(desks.end)

/** As if the last proof of this person were an hour old. */
const ageProofs = (desk: Desk, person: { id: string }) =>
  desk.database.run(
    `update sessions set "provedAt" = "provedAt" - 3600000 where person = '${person.id}'`,
  )

test.each(kinds)(
  'C-52 Keycloak; %s: a set-up that somebody else began is not gone on with, and a proof in it opens it to no other browser',
  async (kind) => {
    const desk = await desks.on(kind)
    const dana = await enrolled(desk)
    const thief = await linked(desk, dana.person)
    await askedWho(thief, 'passcode')
    const begun = thief.caller.view().id

    await askedWho(dana.browser, 'passcode')
    const own = dana.browser.caller.view().id
    const proved = await dana.browser.caller.prove(codeAt(dana.key, 0))
    const read = await thief.caller.read()
    const chosen = await thief.caller.send({ type: 'device.chosen', device: 'thisDevice' })

    expect(own).not.toBe(begun)
    expect([proved, read].map(saidOf)).toEqual(['200 done', '200 done'])
    expect([thief.caller.context().identity, chosen.status]).toEqual(['needed', 422])
  },
)

test.each(kinds)(
  'C-52 Keycloak; %s: who proves themselves in a set-up that a thief began opens it to the thief not at all',
  async (kind) => {
    const desk = await desks.on(kind)
    const dana = await enrolled(desk)
    const thief = await linked(desk, dana.person)
    await askedWho(thief, 'passcode')
    const { id, version, chart } = thief.caller.view()
    const message = { id: 'msg_danasproof', version, chart, code: codeAt(dana.key, 0) }

    const proved = await dana.browser.ask('POST', `/enrollments/${id}/proofs/code`, message)
    const read = await thief.caller.read()
    const chosen = await thief.caller.send({ type: 'device.chosen', device: 'thisDevice' })

    expect([proved.status, read.status, chosen.status]).toEqual([200, 403, 403])
  },
)

test.each(kinds)(
  'C-53 Keycloak; %s: a message that proved something proves nothing when it comes again',
  async (kind) => {
    const desk = await desks.on(kind)
    const dana = await enrolled(desk)
    await askedWho(dana.browser, 'passcode')
    const { caller } = dana.browser
    const { version, chart } = caller.view()
    const message = { id: 'msg_oncethenagain', version, chart, code: codeAt(dana.key, 0) }
    const send = () => dana.browser.ask('POST', caller.path('/proofs/code'), message)
    const first = await send()
    const fresh = await dana.browser.ask('POST', '/me/recovery-codes', {})
    await ageProofs(desk, dana.person)

    const again = await send()
    const stale = await dana.browser.ask('POST', '/me/recovery-codes', {})

    expect([first, fresh, again, stale].map(saidOf)).toEqual([
      '200 done',
      '200 done',
      '200 done',
      '403 identity-unproved',
    ])
  },
)

const guarded = Object.keys(access)
  .filter((route) => !['anyone', 'nobody'].includes(String(access[route])))
  .filter((route) => route !== 'GET /api/stream')
  .map((route) => route.split(' ') as [string, string])

test.each(kinds)(
  'C-48 Nextcloud; %s: the cookie of somebody who has proved nothing opens nothing in another place',
  async (kind) => {
    const desk = await desks.on(kind)
    const { link } = await inviteBy(desk.admin, { role: 'administrator' })
    const invited = desk.browser()
    await open(invited, link)
    const [token = ''] = [...invited.jar.values()]
    const nobody = sender(desk, new Map())
    const basic = Buffer.from(`dana:${token}`).toString('base64')
    const places: [string, HeadersInit][] = [
      ['', { Authorization: `Bearer ${token}` }],
      ['', { Authorization: `Basic ${basic}` }],
      ['', { Authorization: `Phone ${token}` }],
      ['', { 'X-Auth-Token': token }],
      [`?__Host-usher=${token}`, {}],
    ]

    for (const [method, path] of guarded)
      for (const [search, headers] of places) {
        const plain = `${path.replace('/api', '').replace(/:\w+/, 'per_none0000')}${search}`
        const { status } = await nobody(method, plain, {}, headers)
        expect([method, path, headers, status]).toEqual([method, path, headers, 401])
      }
  },
)

test.each(kinds)(
  'C-49 Nextcloud; %s: a session that has run out skips no question, on any screen',
  async (kind) => {
    const desk = await desks.on(kind)
    const { link, person } = await inviteBy(desk.admin)
    const dana = desk.browser()
    await open(dana, link)
    const { caller } = dana
    const stops: string[] = []
    const stop = async () => {
      await desk.database.run(`update sessions set "seenAt" = 0 where person = '${person.id}'`)
      const asleep = await caller.read()
      const left = caller.state()
      await open(dana, link)
      await caller.start()
      expect([asleep.status, caller.state()]).toEqual([401, left])
      stops.push(left)
    }

    await caller.start()
    await stop()
    await caller.say('setup.started')
    await stop()
    await caller.say({ type: 'device.chosen', device: 'mobile' })
    await stop()
    await caller.say({ type: 'platform.chosen', platform: 'android' }, 'app.installed')
    await caller.say('camera.seen')
    await stop()
    await caller.say('scan.claimed')
    await stop()

    expect(new Set(stops).size).toBe(5)
  },
)

test.each(kinds)(
  'C-50 Better Auth; %s: no browser and no server remembers a session that is over',
  async (kind) => {
    const desk = await desks.on(kind)
    const dana = await enrolled(desk)
    const before = await dana.browser.ask('GET', '/me/factors')

    await desk.database.run(`delete from sessions where person = '${dana.person.id}'`)
    const after = await dana.browser.ask('GET', '/me/factors')

    expect([before.status, after.status]).toEqual([200, 401])
  },
)

test.each(kinds)(
  'C-51 Joomla, GitLab 31307; %s: with a way that is taken away every other session ends',
  async (kind) => {
    const desk = await desks.on(kind)
    const dana = await enrolled(desk)
    const elsewhere = await linked(desk, dana.person)
    await proveAgain(elsewhere, dana.codes[2])
    await askedWho(dana.browser, 'recoveryCode')
    const { caller } = dana.browser
    await caller.prove(dana.codes[3] ?? '')
    await caller.say({ type: 'device.chosen', device: 'thisDevice' })
    await caller.provePasskey(await caller.passkeyResponse())
    const { body } = await dana.browser.ask('GET', '/me/factors')
    const app = (body.factors as { id: string; kind: string }[]).find((one) => one.kind === 'app')
    const before = await elsewhere.ask('GET', '/me/factors')

    const removed = await dana.browser.ask('DELETE', `/me/factors/${app?.id}`)
    const after = await elsewhere.ask('GET', '/me/factors')
    const code = await proveAgain(dana.browser, codeAt(dana.key, 0))

    expect([before, removed, after].map(({ status }) => status)).toEqual([200, 200, 401])
    expect(code.status).toBe(422)
  },
)

test.each(kinds)(
  'C-52 Keycloak; %s: a cookie that a thief has planted is not the one that is signed in with',
  async (kind) => {
    const desk = await desks.on(kind)
    const victim = desk.browser()
    const thief = desk.browser()
    const { link } = await inviteBy(desk.admin)
    await open(thief, link)
    for (const [name, value] of thief.jar) victim.jar.set(name, value)

    const answer = await answerFor(victim, desk.admin)
    const { status } = await victim.ask('POST', '/session', answer)

    expect(status).toBe(200)
    expect((await victim.ask('GET', '/people')).status).toBe(200)
    expect((await thief.ask('GET', '/people')).status).toBe(401)
  },
)

test.each(kinds)(
  'C-53 Keycloak; %s: what was ended stays ended when the server is killed and starts anew',
  async (kind) => {
    const desk = await desks.on(kind)
    const agent = await enrolPasskey(desk, (await inviteBy(desk.admin, { role: 'agent' })).link)
    const { link, person } = await inviteBy(desk.admin)
    const kept = new Map(agent.jar)
    await agent.ask('DELETE', '/session')
    await desk.admin.ask('DELETE', `/people/${person.id}/invitations`, {})

    await desk.killAndStart()
    for (const [name, value] of kept) agent.jar.set(name, value)

    expect((await agent.ask('GET', '/session')).status).toBe(401)
    expect((await open(desk.browser(), link)).status).toBe(404)
    expect((await desk.admin.ask('GET', '/session')).status).toBe(200)
  },
)

test.each(kinds)(
  'C-54 django-two-factor-auth; %s: nothing that was typed and no cookie lies in the database',
  async (kind) => {
    const desk = await desks.on(kind)
    const dana = await enrolled(desk)
    const code = codeAt(dana.key, 0)
    await proveAgain(dana.browser, dana.codes[2])
    await proveAgain(dana.browser, code)
    const kept = await desk.database.look()

    const rows = JSON.stringify(
      await kept.transaction(async (tx) => [
        await tx.sessions.list({}),
        await tx.events.list({}),
        await tx.factors.list({ person: dana.person.id }),
        await tx.recoveryCodes.list({}),
        await tx.audit.list({}),
      ]),
    )

    expect(rows).toContain(dana.person.id)
    for (const secret of [...dana.browser.jar.values(), ...dana.codes, dana.key])
      expect(rows).not.toContain(secret)
  },
)
