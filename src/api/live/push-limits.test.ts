// Push bombing, over each kind of database: how often a phone rings, and what a report does.

import { afterAll, expect, test } from 'vitest'
import type { RosterEntry } from '#api/live-views.ts'
import { type BackendName, backends, openBackends } from './backends.fixture.ts'
import { enrolAdministrator, inviteBy, open } from './live.fixture.ts'
import { askAgain, askForPush, digitsOf, pairPhone } from './phone.fixture.ts'

const worlds = openBackends()

afterAll(() => worlds.end(), 60_000)

const minute = 60_000
const back = { type: 'back.requested' } as const

const paired = async (backend: BackendName) => {
  const live = await worlds.open(backend)
  const admin = await enrolAdministrator(live)
  const { link, person } = await inviteBy(admin)
  const dana = live.browser()
  await open(dana, link)
  const pushes = () => live.ports.storage.transaction((tx) => tx.pushes.list({ person: person.id }))
  return { live, admin, dana, person, pushes, ...(await pairPhone(live, dana)) }
}

test.for(backends)(
  'four requests in a quarter of an hour ring three times: %s',
  async (backend) => {
    const { live, dana, phone, pushes } = await paired(backend)

    await askForPush(dana)
    for (let times = 0; times < 3; times++) await askAgain(dana)
    const rung = await pushes()
    const { failure } = dana.caller.context()
    const waiting = await phone.requests()
    await dana.caller.say(back, { type: 'check.chosen', check: 'recoveryCode' })
    const wayOn = dana.caller.state()
    await dana.caller.say(back)
    live.clock.ahead += 15 * minute
    await askForPush(dana)

    expect(rung).toHaveLength(3)
    expect(failure).toBe('push-limited')
    // The last that was sent may still be answered.
    expect(waiting).toHaveLength(1)
    expect(wayOn).toBe('rehearsing.enteringRecoveryCode.typing')
    expect(await pushes()).toHaveLength(4)
  },
)

test.for(backends)(
  'a thousand at once ring three times: %s',
  { timeout: 120_000 },
  async (backend) => {
    const { dana, pushes, codes, person, live } = await paired(backend)
    await dana.caller.say({ type: 'check.chosen', check: 'recoveryCode' })
    await dana.caller.prove(codes[1] ?? '')
    const asks = Array.from({ length: 1000 }, () => dana.ask('POST', '/session/pushes', {}))

    const answers = await Promise.all(asks)

    expect(answers.filter(({ status }) => status === 200)).toHaveLength(3)
    expect(await pushes()).toHaveLength(3)
    const waiting = await live.ports.storage.transaction((tx) =>
      tx.pushes.list({ person: person.id, state: 'waiting' }),
    )
    expect(waiting).toHaveLength(1)
  },
)

test('no more than five a day since the last that was approved', async () => {
  const { live, dana, pushes } = await paired('memory')
  const askLater = async () => {
    live.clock.ahead += 16 * minute
    await askAgain(dana)
  }

  await askForPush(dana)
  for (let times = 0; times < 6; times++) await askLater()
  const limited = await pushes()
  const { failure } = dana.caller.context()

  expect(limited).toHaveLength(5)
  expect(failure).toBe('push-limited')
})

test.for(backends)('a report stops the requests for a day, and is known: %s', async (backend) => {
  const { live, dana, phone, person, pushes } = await paired(backend)
  await askForPush(dana)
  const [request] = await phone.requests()

  const answer = await phone.answer(request?.id ?? '', { verdict: 'fraud' })
  await dana.caller.read()
  const denied = dana.caller.context().push
  await askAgain(dana)
  const { storage } = live.ports
  const audit = await storage.transaction((tx) => tx.audit.list({}))
  const mails = await live.sendAll()

  expect(answer.status).toBe(200)
  expect(denied).toBe('denied')
  expect(dana.caller.context().failure).toBe('push-stopped')
  expect(await pushes()).toHaveLength(1)
  expect(audit).toContainEqual(
    expect.objectContaining({ action: 'push.reported', actor: person.id }),
  )
  expect(mails.map(({ message }) => message.kind)).toContain('fraudReported')
})

test.for(backends)(
  'an approved request proves once who sits at this browser: %s',
  async (backend) => {
    const { live, admin, dana, phone, person, codes } = await paired(backend)
    await dana.caller.say({ type: 'check.chosen', check: 'recoveryCode' })
    await dana.caller.prove(codes[1] ?? '')
    const again = await admin.ask('POST', `/people/${person.id}/invitations`, {})
    const thief = live.browser()
    await open(thief, again.body.link)
    const { body } = await dana.ask('POST', '/session/pushes', {})
    const asked = body as { id: string; digits: string }
    const proof = `/session/pushes/${asked.id}/proof`

    const early = await dana.ask('POST', proof, {})
    const [request] = await phone.requests()
    const wrong = await phone.answer(asked.id, { verdict: 'approve', digits: null })
    await phone.answer(asked.id, { verdict: 'approve', digits: asked.digits })
    const state = await dana.ask('GET', `/session/pushes/${asked.id}`)
    const foreign = [
      // Signed in as themselves, and by a link as her: it was asked for in neither browser.
      await admin.ask('POST', proof, {}),
      await thief.ask('POST', proof, {}),
      await thief.ask('GET', `/session/pushes/${asked.id}`),
      await live.browser().ask('POST', proof, {}),
    ]
    const proved = await dana.ask('POST', proof, {})
    const twice = await dana.ask('POST', proof, {})
    const sessions = await live.ports.storage.transaction((tx) =>
      tx.sessions.list({ person: person.id }),
    )

    expect(foreign.map(({ status }) => status)).toEqual([404, 404, 404, 401])
    expect(request).toMatchObject({ purpose: 'identity', id: asked.id })
    expect([early.status, wrong.status]).toEqual([410, 422])
    expect(state.body).toEqual({ state: 'approved' })
    expect([proved.status, twice.status]).toEqual([200, 410])
    expect(sessions.map(({ provedBy }) => provedBy)).toEqual([null, 'push'])
  },
)

test.for(backends)('a phone that is taken away sees and answers nothing: %s', async (backend) => {
  const { dana, phone, codes, pushes } = await paired(backend)
  await dana.caller.say({ type: 'check.chosen', check: 'recoveryCode' })
  await dana.caller.prove(codes[1] ?? '')
  await dana.caller.start('another')
  await dana.caller.say('setup.started', { type: 'check.chosen', check: 'push' })
  const digits = await digitsOf(dana)
  const [request] = await phone.requests()
  await phone.answer(request?.id ?? '', { verdict: 'approve', digits })
  await dana.caller.read()
  const confirmed = dana.caller.state()
  await dana.caller.say({ type: 'device.chosen', device: 'thisDevice' })
  await dana.caller.provePasskey(await dana.caller.passkeyResponse())
  const { body } = await dana.ask('POST', '/session/pushes', {})

  const removed = await dana.ask('DELETE', `/me/factors/${phone.factor()}`)
  const answer = await phone.answer(String(body.id), {
    verdict: 'approve',
    digits: String(body.digits),
  })
  const proof = await dana.ask('POST', `/session/pushes/${body.id}/proof`, {})
  const { body: seen } = await phone.call('GET', '/phones/requests')

  expect(confirmed).toBe('choosingDevice')
  expect((await pushes()).map(({ state }) => state)).not.toContain('waiting')
  expect(removed.status).toBe(200)
  expect(answer.status).toBe(401)
  expect(proof.status).toBe(410)
  expect(seen).toMatchObject({ phones: [{ state: 'removed', requests: [] }] })
})

test.for(backends)(
  'a suspended phone is told so, is asked nothing and approves nothing: %s',
  async (backend) => {
    const { live, dana, phone, pushes } = await paired(backend)
    await askForPush(dana)
    const [request] = await phone.requests()
    const digits = await digitsOf(dana)
    await live.ports.storage.transaction((tx) =>
      tx.factors.change(phone.factor(), {}, { state: 'suspended' }),
    )

    const { body: seen } = await phone.call('GET', '/phones/requests')
    const answer = await phone.answer(request?.id ?? '', { verdict: 'approve', digits })
    const asked = await dana.ask('POST', '/session/pushes', {})

    expect(seen).toMatchObject({ phones: [{ state: 'suspended', requests: [] }] })
    expect(answer.status).toBe(401)
    expect(asked.status).not.toBe(200)
    expect(await pushes()).toHaveLength(1)
  },
)

test.for(backends)('the desk sees for a week who has reported a request: %s', async (backend) => {
  const { live, dana, phone, admin, person } = await paired(backend)
  await askForPush(dana)
  const [request] = await phone.requests()
  const seen = async () => {
    const { body } = await admin.ask('GET', '/people')
    return (body.people as RosterEntry[]).find(({ id }) => id === person.id)?.reportedAt
  }

  const before = await seen()
  await phone.answer(request?.id ?? '', { verdict: 'fraud', digits: null })
  const after = await seen()
  await live.ports.storage.transaction(async (tx) => {
    const [push] = await tx.pushes.list({ person: person.id })
    const longAgo = live.ports.now() - 7 * 24 * 60 * minute - 1
    if (push) await tx.pushes.change(push.id, {}, { sentAt: longAgo })
  })

  expect([before, after]).toEqual([null, expect.any(Number)])
  expect(await seen()).toBeNull()
})
