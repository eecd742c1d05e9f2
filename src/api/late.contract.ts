// What comes too late: answers to what was replaced, and to what ran out.

import { expect, test } from 'vitest'
import { type Caller, go, sit } from './caller.fixture.ts'
import { open, wait } from './contract.fixture.ts'
import type { Host } from './hosts.fixture.ts'

const eventsOf = (caller: Caller) => caller.view().events.map(({ event }) => event)

/** Facts that were logged without moving anything. */
const ignored = async (caller: Caller) => {
  await caller.read()
  return eventsOf(caller).filter((event) => 'current' in event && !event.current)
}

export const lateContract = (host: Host) => {
  test(`${host.name}: a code that was replaced pairs nothing, and the log hears of it once`, async () => {
    const person = sit(await open(host), 'mei.duo')
    await go.toQrCode(person)
    const old = await person.pairingCode()
    wait(20)
    await person.start()
    await person.say('activation.renewed')

    const answers = [await person.pair(old), await person.pair(old)]

    expect(answers.map(({ status, body }) => [status, body.failure?.code])).toEqual(
      answers.map(() => [410, 'activation-expired']),
    )
    expect(await ignored(person)).toEqual([{ type: 'device.activated', current: false }])
    expect(person.state()).toBe('linkingApp.showingCode')
    expect((await person.pair(await person.pairingCode())).status).toBe(200)
  })

  test(`${host.name}: a code that was never scanned adds nothing to what was linked instead`, async () => {
    const person = sit(await open(host))
    await go.toQrCode(person)
    const code = await person.pairingCode()
    await person.say('restart.requested', 'setup.started', {
      type: 'device.chosen',
      device: 'thisDevice',
    })
    await person.provePasskey(await person.passkeyResponse())

    const { status, body } = await person.pair(code)
    const { body: mine } = await person.ask('GET', '/me/factors')

    expect([status, body.failure?.code]).toEqual([410, 'activation-expired'])
    expect(mine.factors).toMatchObject([{ kind: 'passkey' }])
  })

  test(`${host.name}: a code that ran out pairs nothing, though nobody has looked at the clock`, async () => {
    const person = sit(await open(host), 'mei.duo')
    await go.toQrCode(person)
    const code = await person.pairingCode()
    wait(15)

    const { status, body } = await person.pair(code)
    await person.read()

    expect([status, body.failure?.code]).toEqual([410, 'activation-expired'])
    expect(person.state()).toBe('linkingApp.expired')
  })

  test(`${host.name}: an answer to a request that was replaced moves nothing`, async () => {
    const person = sit(await open(host))
    const { token } = await go.toPush(person)
    const [old] = await person.requests(token)
    await person.say('push.resent')

    const late = await person.answer(token, old?.id ?? '', {})
    const again = await person.answer(token, old?.id ?? '', { verdict: 'deny' })

    expect([late.status, again.status]).toEqual([410, 410])
    expect(late.body.failure?.code).toBe('push-over')
    expect(await ignored(person)).toEqual([
      { type: 'push.approved', purpose: 'check', current: false },
    ])
    expect(person.state()).toBe('rehearsing.awaitingPush')
  })

  test(`${host.name}: who says on the phone that it was not them, has told the desk`, async () => {
    const person = sit(await open(host))
    const { token } = await go.toPush(person)
    const [push] = await person.requests(token)

    await person.answer(token, push?.id ?? '', { verdict: 'fraud' })

    expect(await person.letter('fraudMail')).toBeTruthy()
  })

  test(`${host.name}: a request runs out after a minute, though nobody has looked at the clock`, async () => {
    const person = sit(await open(host))
    const { token } = await go.toPush(person)
    const [request] = await person.requests(token)
    wait(60)

    const { status } = await person.answer(token, request?.id ?? '', {})
    await person.read()

    expect(status).toBe(410)
    expect(await person.requests(token)).toEqual([])
    expect(eventsOf(person).slice(-2)).toEqual([
      { type: 'push.timedOut', purpose: 'check', current: true },
      { type: 'push.approved', purpose: 'check', current: false },
    ])
    expect(person.context().push).toBe('timedOut')
  })

  test(`${host.name}: three wrong sets of digits end a request, and its owner is told`, async () => {
    const person = sit(await open(host), 'nadia.duo')
    const { token } = await go.toPush(person)
    const [request] = (await person.requests(token)).filter(({ needsDigits }) => needsDigits)
    const { body } = await person.ask('GET', person.path('/push'))
    const { digits } = body.push as { digits: string }
    const wrong = digits === '000000' ? '000001' : '000000'

    const missing = await person.answer(token, request?.id ?? '', {})
    const answers = []
    for (let n = 0; n < 3; n++)
      answers.push(await person.answer(token, request?.id ?? '', { digits: wrong }))
    const late = await person.answer(token, request?.id ?? '', { digits })
    await person.read()

    expect([missing.status, missing.body.failure?.code]).toEqual([422, 'digits-missing'])
    expect(answers.map(({ body }) => body.failure?.attemptsLeft)).toEqual([2, 1, 0])
    expect(late.status).toBe(410)
    expect(person.context().push).toBe('timedOut')
  })

  test(`${host.name}: a call that ran out hears no key`, async () => {
    const person = sit(await open(host), 'harold.duo')
    await go.toNumberCode(person)
    await person.prove((await person.letter('codeCall')).digits)
    await person.say(
      { type: 'preference.saved', preference: 'call' },
      { type: 'check.chosen', check: 'call' },
    )
    const { id } = await person.letter('checkCall')
    await person.ask('POST', `/practice/calls/${id}/answer`)
    wait(60)

    await person.ask('POST', `/practice/calls/${id}/keys/1`)
    await person.read()

    expect(person.state()).toBe('rehearsing.awaitingCall')
    expect(person.context().failure).toBe('call-unanswered')
  })

  test(`${host.name}: digits and challenges run out by the clock`, async () => {
    const world = await open(host)
    const [harold, dana] = [sit(world, 'harold.duo'), sit(world)]
    await go.toNumberCode(harold)
    const { digits } = await harold.letter('codeCall')
    await go.toPasskey(dana)
    const response = await dana.passkeyResponse()
    wait(600)

    const answers = [await harold.prove(digits), await dana.provePasskey(response)]

    expect(answers.map(({ body }) => body.failure?.code)).toEqual([
      'number-code-wrong',
      'passkey-refused',
    ])
  })
}
