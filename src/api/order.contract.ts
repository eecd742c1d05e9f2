// Who was first: stale windows, facts that come while somebody goes back.

import { expect, test } from 'vitest'
import { chartVersion } from '#machines/enrollment/enrollment.machine.ts'
import { type Caller, go, messageId, passcodeOf, sit } from './caller.fixture.ts'
import { open, wait } from './contract.fixture.ts'
import type { Host } from './hosts.fixture.ts'

const eventsOf = (caller: Caller) => caller.view().events.map(({ event }) => event)

export const orderContract = (host: Host) => {
  test(`${host.name}: a stale window hears what it missed, and its message is taken again`, async () => {
    const world = await open(host)
    const [first, second] = [sit(world), sit(world)]
    await first.start()
    await second.start()
    await first.say('setup.started')
    const message = { id: messageId(), chart: chartVersion, intent: { type: 'help.requested' } }

    const stale = await second.post({ ...message, version: 0 })
    const taken = await second.post({ ...message, version: second.view().version })

    expect([stale.status, stale.body.failure?.code]).toEqual([409, 'stale-version'])
    expect(stale.body.enrollment?.events.map(({ event }) => event.type)).toEqual(['setup.started'])
    expect(stale.body.enrollment?.state.value).toBe('choosingDevice')
    expect([taken.status, second.state()]).toEqual([200, 'escalated'])
  })

  test(`${host.name}: what is not possible now moves nothing`, async () => {
    const caller = sit(await open(host))
    await caller.start()

    const { status, body } = await caller.send({ type: 'codes.saved' })

    expect([status, body.failure?.code, caller.view().version]).toEqual([
      422,
      'not-possible-now',
      0,
    ])
  })

  test(`${host.name}: a browser with another chart is told to reload, and loses nothing`, async () => {
    const caller = sit(await open(host), 'samuel.authenticator')
    const key = await go.toCode(caller)
    const { version } = caller.view()
    const old = { id: messageId(), version, chart: 0 }

    const answers = [
      await caller.post({ ...old, intent: { type: 'back.requested' } }),
      await caller.ask('POST', caller.path('/proofs/code'), {
        json: { ...old, code: passcodeOf(key) },
      }),
      await caller.ask('POST', caller.path('/proofs/passkey'), {
        json: { ...old, response: { id: 'a', rawId: 'a', type: 'public-key' } },
      }),
    ]
    const again = await caller.prove(passcodeOf(key), old.id)

    expect(answers.map(({ status, body }) => [status, body.failure?.code])).toEqual(
      answers.map(() => [409, 'reload-needed']),
    )
    expect(again.status).toBe(200)
  })

  test(`${host.name}: a phone that pairs while its owner presses Back carries them on`, async () => {
    const world = await open(host)
    const [person, phone] = [sit(world), sit(world)]
    await go.toQrCode(person)
    const code = await person.pairingCode()

    const [back, paired] = await Promise.all([
      person.send({ type: 'back.requested' }),
      phone.pair(code),
    ])
    await person.read()

    expect([back.status, paired.status]).toContain(200)
    expect(paired.status).toBe(200)
    expect(person.state()).toBe('choosingPreference')
  })

  test(`${host.name}: a phone that pairs after Back finds its owner wherever they are`, async () => {
    const person = sit(await open(host))
    await go.toQrCode(person)
    const code = await person.pairingCode()
    await person.say('back.requested', 'back.requested', 'restart.requested')

    await person.pair(code)
    await person.read()
    const welcomed = person.state()
    await person.say('setup.started')

    expect([welcomed, person.state()]).toEqual(['welcoming', 'choosingPreference'])
  })

  test(`${host.name}: a passcode that is checked while its owner presses Back carries them on`, async () => {
    const world = await open(host)
    const [person, window] = [
      sit(world, 'samuel.authenticator'),
      sit(world, 'samuel.authenticator'),
    ]
    const key = await go.toCode(person)
    await window.start()

    const [proved] = await Promise.all([
      person.prove(passcodeOf(key)),
      window.send({ type: 'back.requested' }),
    ])
    await person.read()

    expect(proved.status).toBe(200)
    expect(person.state()).toBe('savingCodes')
  })

  test(`${host.name}: a passkey that answers after Back was pressed is registered`, async () => {
    const person = sit(await open(host))
    await go.toPasskey(person)
    const response = await person.passkeyResponse()
    await person.say('back.requested')

    const { status } = await person.provePasskey(response)

    expect([status, person.context().linkedFactor]).toEqual([200, 'passkey'])
  })

  test(`${host.name}: an approval that comes after Back ends the rehearsal`, async () => {
    const person = sit(await open(host))
    const { token } = await go.toPush(person)
    const [request] = await person.requests(token)
    await person.say('back.requested', { type: 'check.chosen', check: 'passcode' })

    await person.answer(token, request?.id ?? '', {})
    await person.read()

    expect(person.state()).toBe('enrolled')
  })

  test(`${host.name}: Back and forward show the same code and issue nothing twice`, async () => {
    const person = sit(await open(host))
    await go.toQrCode(person)
    const code = await person.pairingCode()

    await person.say('back.requested', 'camera.seen')
    await person.start()

    expect(await person.pairingCode()).toBe(code)
    expect(eventsOf(person).filter(({ type }) => type === 'activation.issued')).toHaveLength(1)
  })

  test(`${host.name}: recovery codes come back after a reload until one is typed, then never`, async () => {
    const world = await open(host)
    const person = sit(world, 'samuel.authenticator')
    const { codes } = await go.toSavedCodes(person)
    await person.say('back.requested')
    await world.restart()
    await person.start()
    const reloaded = await person.recoveryCodes()

    await person.say('codes.saved')
    const closed = await person.ask('GET', person.path('/recovery-codes'))
    await person.prove(codes[0] ?? '')
    const proved = await person.ask('GET', person.path('/recovery-codes'))
    const rows = JSON.stringify(await world.rows())

    expect(reloaded).toEqual(codes)
    expect([closed.status, proved.status]).toEqual([404, 404])
    expect(rows).toContain('"sealedCodes":null')
  })

  test(`${host.name}: the activation is shown while its step is open, and at no other time`, async () => {
    const person = sit(await open(host), 'samuel.authenticator')
    await go.toQrCode(person)
    const status = async () => (await person.ask('GET', person.path('/activation'))).status

    const shown = await status()
    await person.say('back.requested')
    const left = await status()
    await person.say('camera.seen', 'scan.claimed')
    const typing = await status()
    await person.say('back.requested')
    wait(600)
    const over = await status()

    expect([shown, left, typing, over]).toEqual([200, 404, 404, 404])
  })

  test(`${host.name}: the log keeps its order over a restart`, async () => {
    const world = await open(host)
    const person = sit(world, 'samuel.authenticator')
    await go.toRehearsal(person)

    await world.restart()
    await person.read()

    const versions = person.view().events.map(({ version }) => version)
    expect(versions.length).toBeGreaterThan(10)
    expect(versions).toEqual(versions.map((_, n) => n + 1))
  })
}
