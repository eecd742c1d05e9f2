// Incidents in which what a browser said of a way to sign in was believed.

import { afterAll, expect, test } from 'vitest'
import { origin } from '#api/hosts.fixture.ts'
import { enrolPasskey, inviteBy, open } from '#api/live/live.fixture.ts'
import { createSoftwareAuthenticator } from '#client/software-authenticator.ts'
import { kinds } from '#storage/databases.fixture.ts'
import { codeAt, enrolled, openDesks, proveAgain, saidOf } from './incidents.fixture.ts'

const desks = openDesks()
afterAll(desks.end)

test.each(kinds)(
  'C-37 OpenReception, C-57 authentik; %s: whose passkey it becomes is never the sender’s to say',
  async (kind) => {
    const desk = await desks.on(kind)
    const eve = desk.browser()
    const victim = await enrolled(desk)
    await open(eve, (await inviteBy(desk.admin)).link)
    const { caller } = eve
    const { id: person } = victim.person

    const started = await eve.ask('POST', '/enrollments', { person })
    await caller.start()
    await caller.say('setup.started', { type: 'device.chosen', device: 'thisDevice' })
    const response = await caller.passkeyResponse()
    const { version, chart } = caller.view()
    const envelope = { id: 'msg_whosepasskey', version, chart, response }
    const named = await eve.ask('POST', caller.path('/proofs/passkey'), { ...envelope, person })
    const disguised = { ...response, user: person, response: { ...response.response, person } }
    await eve.ask('POST', caller.path('/proofs/passkey'), { ...envelope, response: disguised })
    const { body } = await victim.browser.ask('GET', '/me/factors')

    expect([started.status, named.status]).toEqual([400, 400])
    expect(body.factors).toMatchObject([{ kind: 'app' }])
  },
)

test.each(kinds)(
  'C-39 Devolutions; %s: once a new phone is set up, the old one opens nothing',
  async (kind) => {
    const desk = await desks.on(kind)
    const dana = await enrolled(desk)
    const { caller } = dana.browser
    await caller.start('newPhone')
    await caller.say('setup.started', { type: 'check.chosen', check: 'recoveryCode' })
    await caller.prove(dana.codes[2] ?? '')
    await caller.say({ type: 'platform.chosen', platform: 'android' }, 'app.installed')
    await caller.say('camera.seen')
    const { key } = await caller.activation()
    await caller.say('scan.claimed')
    const before = await proveAgain(dana.browser, codeAt(dana.key, -1))

    await caller.prove(codeAt(key ?? '', -1))
    await caller.say({ type: 'check.chosen', check: 'passcode' })
    await caller.prove(codeAt(key ?? '', 0))
    const after = await proveAgain(dana.browser, codeAt(dana.key, 0))

    expect([before, after].map(saidOf)).toEqual(['200 done', '422 code-wrong'])
    expect(caller.state()).toBe('enrolled')
  },
)

test.each(kinds)(
  'C-40 Capgo; %s: what a browser claims to have been told moves nothing',
  async (kind) => {
    const desk = await desks.on(kind)
    const { link } = await inviteBy(desk.admin)
    const dana = desk.browser()
    await open(dana, link)
    const { caller } = dana
    await caller.start()
    await caller.say('setup.started', { type: 'device.chosen', device: 'thisDevice' })
    const facts = [
      { type: 'code.accepted', purpose: 'link', current: true },
      { type: 'passkey.registered', current: true },
      { type: 'passkey.used', purpose: 'identity', current: true },
      { type: 'codes.proved', current: true },
      { type: 'device.activated' },
      { type: 'code.submitted' },
    ]

    for (const fact of facts) expect((await caller.send(fact as never)).status).toBe(400)
    await caller.read()
    const { body } = await dana.ask('GET', '/session')

    expect([caller.state(), caller.context().linkedFactor]).toEqual(['registeringPasskey', null])
    expect(body).toMatchObject({ isProved: false, hasFactor: false })
  },
)

test.each(kinds)(
  'C-41 Keycloak; %s: what a passkey must be is checked here, not in the browser',
  async (kind) => {
    const desk = await desks.on(kind)
    const { link } = await inviteBy(desk.admin, { role: 'agent' })
    const agent = desk.browser()
    await open(agent, link)
    const { caller } = agent
    await caller.start()
    await caller.say('setup.started', { type: 'device.chosen', device: 'thisDevice' })
    const offer = { origin, confirm: async () => true, shelf: caller.shelf }
    const refusedFrom = async (authenticator: ReturnType<typeof createSoftwareAuthenticator>) => {
      const { body } = await caller.passkeyOptions()
      const given = await authenticator.register(body.options as never)
      if (!given.ok) throw new Error(given.failure)
      return caller.provePasskey(given.response)
    }

    const unverified = await refusedFrom(createSoftwareAuthenticator({ ...offer, hasPin: false }))
    const elsewhere = createSoftwareAuthenticator({ ...offer, origin: `https://x.usher.test` })
    const foreign = await refusedFrom(elsewhere)
    const phone = await caller.send({ type: 'device.chosen', device: 'mobile' })

    expect([unverified, foreign].map(saidOf)).toEqual(Array(2).fill('422 passkey-refused'))
    expect(phone.status).toBe(422)
  },
)

test.each(kinds)(
  'C-42 ZITADEL; %s: what is not offered is not there either, whoever calls it by its address',
  async (kind) => {
    const desk = await desks.on(kind)
    const agent = await enrolPasskey(desk, (await inviteBy(desk.admin, { role: 'agent' })).link)
    const { link } = await inviteBy(desk.admin)
    const dana = desk.browser()
    await open(dana, link)
    const { caller } = dana
    await caller.start()
    await caller.say('setup.started')

    const landline = await caller.send({ type: 'device.chosen', device: 'landline' })
    const practice = await dana.ask('GET', '/practice/post')
    const enforcing = await agent.ask('PUT', '/enforcement', {
      rule: { scope: 'nobody', group: null, from: null },
    })

    expect([landline.status, practice.status, enforcing.status]).toEqual([422, 404, 403])
  },
)
