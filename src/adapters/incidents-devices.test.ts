// Incidents in which a way to sign in was added, taken away or believed without the proof that it needs.

import { afterAll, expect, test } from 'vitest'
import { inviteBy, open } from '#api/live/live.fixture.ts'
import { chartVersion } from '#machines/enrollment/enrollment.machine.ts'
import { kinds } from '#storage/databases.fixture.ts'
import {
  askedWho,
  codeAt,
  enrolled,
  linked,
  openDesks,
  proveAgain,
  saidOf,
} from './incidents.fixture.ts'

const desks = openDesks()
afterAll(desks.end)

type Factors = { id: string; kind: string }[]

test.each(kinds)(
  'C-27 wagtail-2fa, C-35 Duo, C-77 Authy; %s: before the proof nothing is added or shown, also when it has been begun',
  async (kind) => {
    const desk = await desks.on(kind)
    const dana = await enrolled(desk)
    const thief = await linked(desk, dana.person)
    const { caller } = thief
    const intents = [
      { type: 'device.chosen', device: 'thisDevice' },
      { type: 'device.chosen', device: 'mobile' },
      { type: 'platform.chosen', platform: 'android' },
      { type: 'key.requested' },
      { type: 'codes.renewed' },
    ] as const
    const tried = async () => {
      const answers = []
      for (const intent of intents) answers.push(await caller.send(intent))
      answers.push(await caller.passkeyOptions())
      for (const path of ['/activation', '/recovery-codes'])
        answers.push(await thief.ask('GET', caller.path(path)))
      for (const path of ['/me/factors', '/me/recovery-codes'])
        answers.push(await thief.ask('GET', path))
      answers.push(await thief.ask('POST', '/me/recovery-codes', {}))
      return answers.map(saidOf)
    }

    await caller.start('another')
    const unasked = await tried()
    await caller.say('setup.started')
    const asked = await tried()
    await caller.say({ type: 'check.chosen', check: 'passcode' })
    const begun = await tried()

    for (const said of [...unasked, ...asked, ...begun]) expect(said).toMatch(/^(403|404|422) /)
    expect(caller.context()).toMatchObject({ identity: 'needed', device: null, linkedFactor: null })
  },
)

test.each(kinds)(
  'C-28 wagtail-2fa, C-29 Keycloak, C-64 WP 2FA; %s: by an id alone nobody reaches what is somebody else’s',
  async (kind) => {
    const desk = await desks.on(kind)
    const [dana, eve] = [await enrolled(desk), await enrolled(desk)]
    await askedWho(dana.browser, 'passcode')
    const { id } = dana.browser.caller.view()
    const { body } = await dana.browser.ask('GET', '/me/factors')
    const [factor] = body.factors as Factors
    const message = { id: 'msg_evesmessage', version: 2, chart: chartVersion }
    const reach = (own: string, way: string) =>
      [
        ['GET', `/enrollments/${own}`],
        ['GET', `/enrollments/${own}/activation`],
        ['GET', `/enrollments/${own}/recovery-codes`],
        ['GET', `/enrollments/${own}/push`],
        ['POST', `/enrollments/${own}/events`, { ...message, intent: { type: 'back.requested' } }],
        ['POST', `/enrollments/${own}/proofs/code`, { ...message, code: codeAt(eve.key, 0) }],
        ['POST', `/enrollments/${own}/proofs/passkey/options`],
        ['DELETE', `/me/factors/${way}`],
      ] as const

    const saidBy = async (routes: ReturnType<typeof reach>) => {
      const said: string[] = []
      for (const [method, path, json] of routes)
        for (const browser of [eve.browser, desk.admin])
          said.push(saidOf(await browser.ask(method, path, json)))
      return said
    }
    const theirs = await saidBy(reach(id, factor?.id ?? ''))
    const nobodys = await saidBy(reach('enr_00000000', 'fac_00000000'))

    expect(theirs).toEqual(nobodys)
    expect(new Set(theirs)).toEqual(new Set(['404 not-found']))
    expect((await dana.browser.ask('GET', '/me/factors')).body.factors).toHaveLength(1)
  },
)

test.each(kinds)(
  'C-30 FileRise, C-31 Keycloak; %s: an app that is not proved is asked for nowhere, and no old proof takes one away',
  async (kind) => {
    const desk = await desks.on(kind)
    const dana = await enrolled(desk)
    await askedWho(dana.browser, 'recoveryCode')
    const { caller } = dana.browser
    await caller.prove(dana.codes[2] ?? '')
    await caller.say({ type: 'device.chosen', device: 'tablet' })
    await caller.say({ type: 'platform.chosen', platform: 'android' }, 'app.installed')
    await caller.say('camera.seen')
    const { key } = await caller.activation()
    const unproved = await proveAgain(dana.browser, codeAt(key ?? '', 0))
    const { body } = await dana.browser.ask('GET', '/me/factors')
    const [active] = body.factors as Factors
    const low = await linked(desk, dana.person)
    const { person } = dana
    await desk.database.run(
      `update sessions set "provedAt" = "provedAt" - 3600000 where person = '${person.id}'`,
    )

    const byLink = await low.ask('DELETE', `/me/factors/${active?.id}`)
    const stale = await dana.browser.ask('DELETE', `/me/factors/${active?.id}`)

    expect(key).not.toBe(dana.key)
    expect(body.factors).toHaveLength(1)
    expect([unproved, byLink, stale].map(saidOf)).toEqual([
      '422 code-wrong',
      '403 identity-unproved',
      '403 identity-unproved',
    ])
  },
)

test.each(kinds)(
  'C-32 and C-34 Keycloak, django-mfa2; %s: neither a link nor a registration makes a second passkey',
  async (kind) => {
    const desk = await desks.on(kind)
    const { link } = await inviteBy(desk.admin)
    const dana = desk.browser()
    await open(dana, link)
    const { caller } = dana
    await caller.start()
    await caller.say('setup.started', { type: 'device.chosen', device: 'thisDevice' })
    const response = await caller.passkeyResponse()
    const made = await caller.provePasskey(response)

    const again = await caller.provePasskey(response)
    const replayed = await open(desk.browser(), link)
    const { body } = await dana.ask('GET', '/session')

    expect([made.status, again.status, replayed.status]).toEqual([200, 422, 409])
    expect(body).toMatchObject({ person: { name: 'Dana Whitfield' } })
  },
)

test.each(kinds)(
  'C-33 and C-61 Keycloak; %s: no restart, other way or new reason drops the question who it is',
  async (kind) => {
    const desk = await desks.on(kind)
    const dana = await enrolled(desk)
    const thief = await linked(desk, dana.person)
    const { caller } = thief
    const detours = ['restart.requested', 'otherWay.requested', 'back.requested', 'help.requested']

    for (const reason of [undefined, 'another', 'newPhone'] as const)
      for (const detour of [...detours, 'resume.requested'] as const) {
        await caller.start(reason)
        await caller.send({ type: 'setup.started' })
        await caller.send({ type: 'check.chosen', check: 'passcode' })
        await caller.send({ type: detour } as never)
        await caller.send({ type: 'device.chosen', device: 'thisDevice' })
        expect([reason, detour, caller.context().identity]).toEqual([reason, detour, 'needed'])
        expect(caller.context().device).toBeNull()
      }
    const first = await thief.ask('POST', '/enrollments', { reason: 'first' })
    expect(first.body).toMatchObject({ enrollment: { state: { context: { identity: 'needed' } } } })
  },
)

test.each(kinds)(
  'C-36 Hermes WebUI, MyAuthenticator; %s: without a link nobody becomes the first of an empty Usher',
  async (kind) => {
    const desk = await desks.on(kind)
    const stranger = desk.browser()

    const said = [
      await stranger.ask('POST', '/enrollments', {}),
      await stranger.ask('POST', '/enrollments/enr_00000000/proofs/passkey/options'),
      await stranger.ask('POST', '/invitations/redemptions', { token: '' }),
      await stranger.ask('POST', '/invitations/redemptions', { token: 'a'.repeat(52) }),
      await stranger.ask('POST', '/people', {}),
    ].map(({ status }) => status)

    expect(said).toEqual([401, 401, 404, 404, 401])
  },
)
