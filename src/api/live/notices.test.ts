// "This was not me", over each kind of storage: what the link takes away, what it leaves, and who gives it back.

import { afterAll, expect, test } from 'vitest'
import { passcodeOf } from '#api/caller.fixture.ts'
import type { NoticeKind } from '#domain/notice.ts'
import { type BackendName, backends, type Mailed, openBackends } from './backends.fixture.ts'
import {
  answerFor,
  type Browser,
  enrolAdministrator,
  enrolApp,
  enrolPasskey,
  inviteBy,
  open,
  tokenOf,
} from './live.fixture.ts'

const worlds = openBackends()
afterAll(worlds.end)

const day = 24 * 3_600_000

/** An administrator, and Dana with an app and recovery codes, signed in. */
const openWorld = async (name: BackendName) => {
  const live = await worlds.open(name)
  const admin = await enrolAdministrator(live)
  const { link, person } = await inviteBy(admin)
  const dana = live.browser()
  await open(dana, link)
  const key = await enrolApp(dana)
  const codes = await dana.caller.recoveryCodes()
  await dana.caller.say('codes.saved')
  await dana.caller.prove(codes[0] ?? '')
  await dana.caller.say({ type: 'check.chosen', check: 'recoveryCode' })
  await dana.caller.prove(codes[1] ?? '')
  const press = (token: string) => live.browser().ask('POST', '/notices/objections', { token })
  return { ...live, live, admin, dana, key, codes, person, press }
}

type World = Awaited<ReturnType<typeof openWorld>>

const addPasskey = async ({ caller }: Browser, code: string) => {
  await caller.start('another')
  await caller.say('setup.started', { type: 'check.chosen', check: 'recoveryCode' })
  await caller.prove(code)
  await caller.say({ type: 'device.chosen', device: 'thisDevice' })
  await caller.provePasskey(await caller.passkeyResponse())
}

/** The token in the newest mail of that kind to this person. */
const tokenIn = async (world: World, kind: NoticeKind, person = world.person.id) => {
  const mails = await world.sendAll()
  const found = mails.filter((mail: Mailed) => mail.message.kind === kind && mail.person === person)
  return tokenOf(found.at(-1)?.notMe)
}

const statesOf = async ({ ports, person }: World) => {
  const factors = await ports.storage.transaction((tx) => tx.factors.list({ person: person.id }))
  return Object.fromEntries(factors.map(({ kind, state }) => [kind, state]))
}

const entryOf = async ({ admin, person }: World) => {
  const { body } = await admin.ask('GET', '/people')
  return (body.people as { id: string; status: string; disowned: object[] }[]).find(
    ({ id }) => id === person.id,
  )
}

const signIn = async (world: World, owner: Browser) => {
  const browser = world.browser()
  const { status } = await browser.ask('POST', '/session', await answerFor(browser, owner))
  return { browser, status }
}

test.each(backends)(
  '%s: a passkey that was added is suspended, and proves nothing',
  async (name) => {
    const world = await openWorld(name)
    const { dana, codes, admin, person, press } = world
    await addPasskey(dana, codes[2] ?? '')
    const before = await signIn(world, dana)
    const token = await tokenIn(world, 'factorAdded')

    const { status, body } = await press(token)

    expect([before.status, status]).toEqual([200, 200])
    expect(body).toMatchObject({ about: 'factorAdded', factor: 'passkey', state: 'done' })
    expect(await statesOf(world)).toEqual({ app: 'active', passkey: 'suspended' })
    for (const browser of [dana, before.browser])
      expect((await browser.ask('GET', '/session')).status).toBe(401)
    expect((await signIn(world, dana)).status).toBe(401)
    expect(await entryOf(world)).toMatchObject({
      status: 'suspended',
      disowned: [{ about: 'factorAdded' }],
    })
    const again = await admin.ask('POST', `/people/${person.id}/invitations`, {})
    expect([again.status, again.body]).toEqual([422, { failure: { code: 'not-possible-now' } }])
    const kinds = (await world.sendAll()).map(({ message }) => message.kind)
    expect(kinds.at(-1)).toBe('changeDisowned')
  },
)

test.each(backends)(
  '%s: without any other factor the account is closed until the desk decides',
  async (name) => {
    const world = await openWorld(name)
    const { live, dana, key, codes, admin, person, press } = world
    const waiting = await inviteBy(admin)
    const rule = { scope: 'all', group: null, from: null }
    await admin.ask('PUT', '/enforcement', { rule })
    const decision = async () => (await admin.ask('GET', `/enforcement/${person.id}`)).body.decision
    const before = await decision()

    await press(await tokenIn(world, 'factorAdded'))
    const after = await decision()
    const proofs = await Promise.all(
      [passcodeOf(key), codes[3]].map((code) => dana.ask('POST', '/session/proofs', { code })),
    )
    const { status } = await admin.ask('POST', `/people/${person.id}/verdicts`, { wasThem: false })
    const { body } = await admin.ask('POST', `/people/${person.id}/invitations`, {})
    const fresh = live.browser()
    await open(fresh, body.link)
    await enrolApp(fresh)

    expect([before, after]).toEqual(['allow', 'enrollNow'])
    expect(proofs.map((proof) => proof.status)).toEqual([401, 401])
    expect(status).toBe(200)
    // Begun anew, and not where somebody else had come to.
    expect(fresh.caller.state()).toBe('savingCodes')
    expect((await entryOf(world))?.status).toBe('started')
    expect((await open(live.browser(), waiting.link)).status).toBe(200)
  },
)

test.each(backends)(
  '%s: the link works once, reading it uses nothing up, and parallel presses are one',
  async (name) => {
    const world = await openWorld(name)
    const { admin, person, press, browser, ports } = world
    const token = await tokenIn(world, 'factorAdded')
    const read = async () =>
      (await browser().ask('POST', '/notices/readings', { token })).body.state
    const seen = [await read(), await read()]

    const answers = await Promise.all(Array.from({ length: 10 }, () => press(token)))
    const disowned = () =>
      ports.storage.transaction((tx) => tx.audit.list({ action: 'change.disowned' }))
    await admin.ask('POST', `/people/${person.id}/verdicts`, { wasThem: true })
    const late = await press(token)

    expect(seen).toEqual(['open', 'open'])
    expect(answers.map(({ body }) => body.state).filter((state) => state === 'done')).toHaveLength(
      1,
    )
    expect(await disowned()).toHaveLength(1)
    expect([late.body.state, await read()]).toEqual(['used', 'used'])
    expect(await statesOf(world)).toEqual({ app: 'active' })
  },
)

test.each(backends)(
  '%s: after seven days the link does nothing; a wrong one is unknown',
  async (name) => {
    const world = await openWorld(name)
    const { press, clock } = world
    const token = await tokenIn(world, 'factorAdded')

    clock.ahead = 7 * day
    const late = await press(token)
    const wrong = await press(`${token}0`)

    expect([late.status, late.body.state]).toEqual([200, 'expired'])
    expect([wrong.status, wrong.body]).toEqual([404, { failure: { code: 'not-found' } }])
    expect(await statesOf(world)).toEqual({ app: 'active' })
  },
)

test.each(backends)(
  '%s: a passkey that is older than the change is never locked out',
  async (name) => {
    const world = await openWorld(name)
    const { dana, codes, press, ports } = world
    await addPasskey(dana, codes[2] ?? '')
    await dana.caller.say({ type: 'check.chosen', check: 'passkey' })
    await dana.caller.provePasskey(await dana.caller.passkeyResponse())
    const { body } = await dana.ask('GET', '/me/factors')
    const app = (body.factors as { id: string; kind: string }[]).find(({ kind }) => kind === 'app')
    await dana.ask('POST', '/me/recovery-codes', {})
    await dana.ask('DELETE', `/me/factors/${app?.id}`)
    const tokens = [
      await tokenIn(world, 'recoveryCodeUsed'),
      await tokenIn(world, 'recoveryCodesMade'),
      await tokenIn(world, 'factorRemoved'),
    ]

    for (const token of tokens) await press(token)
    const live = await ports.storage.transaction((tx) =>
      tx.recoverySets.list({ person: world.person.id, state: 'live' }),
    )
    const { status, browser } = await signIn(world, dana)

    expect(new Set(tokens).size).toBe(3)
    expect(await statesOf(world)).toEqual({ app: 'superseded', passkey: 'active' })
    expect(live).toEqual([])
    expect([status, (await browser.ask('GET', '/me/factors')).status]).toEqual([200, 200])
  },
)

test.each(backends)(
  '%s: the desk puts back what a stranger removed, or what was theirs after all',
  async (name) => {
    const world = await openWorld(name)
    const { dana, codes, press, admin, person } = world
    await addPasskey(dana, codes[2] ?? '')
    const { body } = await dana.ask('GET', '/me/factors')
    const app = (body.factors as { id: string; kind: string }[]).find(({ kind }) => kind === 'app')
    await dana.ask('DELETE', `/me/factors/${app?.id}`)
    const decide = (wasThem: boolean) =>
      admin.ask('POST', `/people/${person.id}/verdicts`, { wasThem })

    await press(await tokenIn(world, 'factorAdded'))
    await decide(true)
    const lifted = await statesOf(world)
    const nothing = await decide(true)
    await press(await tokenIn(world, 'factorRemoved'))
    await decide(false)

    expect(lifted).toEqual({ app: 'superseded', passkey: 'active' })
    expect(nothing.status).toBe(422)
    expect(await statesOf(world)).toEqual({ app: 'active', passkey: 'active' })
    expect((await signIn(world, dana)).status).toBe(200)
  },
)

test('about staff an administrator decides, and nobody about themselves', async () => {
  const world = await openWorld('memory')
  const { live, admin } = world
  const first = await inviteBy(admin, { role: 'lead' })
  const second = await inviteBy(admin, { role: 'lead' })
  const lead = await enrolPasskey(live, first.link)
  await enrolPasskey(live, second.link)
  await world.press(await tokenIn(world, 'factorAdded', second.person.id))
  const { body } = await admin.ask('GET', '/session')
  const me = (body.person as { id: string }).id
  const verdict = (by: Browser, id: string) =>
    by.ask('POST', `/people/${id}/verdicts`, { wasThem: true })

  expect((await verdict(lead, second.person.id)).status).toBe(403)
  expect((await verdict(admin, me)).status).toBe(403)
  expect((await verdict(admin, second.person.id)).status).toBe(200)
})

test('no token is at rest, and one mail that is sent again has the same link', async () => {
  const world = await openWorld('memory')
  const { ports } = world
  const { noticeLink } = await import('./notices.ts')
  const mails = await world.sendAll()
  const [mail] = mails.filter(({ message }) => message.kind === 'factorAdded')
  if (!mail) throw new Error('No mail')

  const again = await noticeLink(ports, mail)
  const rows = await ports.storage.transaction((tx) => tx.notices.list({}))

  expect(again?.link).toBe(mail.notMe)
  expect(tokenOf(mail.notMe).length * 4).toBe(256)
  expect(JSON.stringify(rows)).not.toContain(tokenOf(mail.notMe))
})
