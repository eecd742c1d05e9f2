// Whoever has a factor proves it before anything is added to it, with whatever kind it is.

import { expect, test } from 'vitest'
import { type Caller, go, passcodeOf, sit } from './caller.fixture.ts'
import { open, wait } from './contract.fixture.ts'
import type { Host } from './hosts.fixture.ts'
import { journeys } from './journey.contract.ts'

type Proof = {
  as: string
  ways: string[]
  prove(caller: Caller): Promise<unknown>
}

const proofs: Record<string, Proof> = {
  'a passkey alone': {
    as: 'amy.duo',
    ways: ['passkey', 'recoveryCode'],
    async prove(caller) {
      await caller.say({ type: 'check.chosen', check: 'passkey' })
      await caller.provePasskey(await caller.passkeyResponse())
    },
  },
  'a landline alone': {
    as: 'harold.duo',
    ways: ['call'],
    async prove(caller) {
      const before = (await caller.letter('codeCall')).id
      await caller.say({ type: 'check.chosen', check: 'call' })
      const { digits } = await caller.letter('codeCall', before)
      await caller.prove(digits)
    },
  },
  'an authenticator app': {
    as: 'samuel.authenticator',
    ways: ['passcode', 'recoveryCode'],
    async prove(caller) {
      const { key } = JSON.parse(
        JSON.stringify(
          caller.said.find(({ path }) => path.endsWith('/activation'))?.body.activation,
        ),
      )
      await caller.say({ type: 'check.chosen', check: 'passcode' })
      wait(60)
      await caller.prove(passcodeOf(key))
    },
  },
}

export const identityContract = (host: Host) => {
  test.each(Object.entries(proofs))(
    `${host.name}: somebody with %s proves it before they add another`,
    async (_, { as, ways, prove }) => {
      const caller = sit(await open(host), as)
      await journeys[as]?.(caller)
      await caller.start('another')
      await caller.say('setup.started')
      const asked = caller.state()

      await prove(caller)

      expect(asked).toBe('confirmingItIsYou.choosingWay')
      expect(caller.context().identityWays).toEqual(ways)
      expect([caller.context().identity, caller.state()]).toEqual(['confirmed', 'choosingDevice'])
    },
  )

  test(`${host.name}: a passkey for one question is none for another`, async () => {
    const caller = sit(await open(host), 'amy.duo')
    await go.toPasskey(caller)
    const registered = await caller.passkeyResponse()
    await caller.provePasskey(registered)
    await caller.say('codes.saved')
    const { body } = await caller.ask('GET', caller.path('/recovery-codes'))
    expect(body.failure?.code).toBe('not-found')

    const again = await caller.provePasskey(registered)
    const asked = await caller.passkeyOptions()

    expect([again.status, asked.status]).toEqual([422, 422])
    expect(caller.state()).toBe('provingCodes.typing')
  })

  test(`${host.name}: a test sign-in is done with the new passkey, not with the old one`, async () => {
    const world = await open(host)
    const caller = sit(world, 'dana.duo')
    await go.toPasskey(caller)
    await caller.provePasskey(await caller.passkeyResponse())
    await caller.say({ type: 'check.chosen', check: 'passkey' })
    await caller.provePasskey(await caller.passkeyResponse())
    await caller.start('another')
    await caller.say('setup.started', { type: 'check.chosen', check: 'passkey' })
    await caller.provePasskey(await caller.passkeyResponse())
    // A second authenticator: this one's keys are not on it.
    const second = sit(world, 'dana.duo')
    await second.start()
    await second.say({ type: 'device.chosen', device: 'securityKey' })
    await second.provePasskey(await second.passkeyResponse())
    await second.say({ type: 'check.chosen', check: 'passkey' })
    await caller.start()

    const old = caller.passkeyResponse()
    await expect(old).rejects.toThrow('passkey-unsupported')
    await second.provePasskey(await second.passkeyResponse())

    expect(second.state()).toBe('enrolled')
  })

  test(`${host.name}: nothing is added while the old factor has not been proved`, async () => {
    const caller = sit(await open(host), 'amy.duo')
    await journeys['amy.duo']?.(caller)
    await caller.start('another')
    await caller.say('setup.started')

    const refused = [
      await caller.send({ type: 'device.chosen', device: 'thisDevice' }),
      await caller.passkeyOptions(),
      await caller.ask('GET', caller.path('/activation')),
      await caller.send({ type: 'check.chosen', check: 'push' }),
    ]
    await caller.say('restart.requested', 'setup.started')
    await caller.start('newPhone')

    expect(refused.map(({ status }) => status)).toEqual([422, 422, 404, 422])
    expect([caller.state(), caller.context().identity]).toEqual([
      'confirmingItIsYou.choosingWay',
      'needed',
    ])
  })

  test(`${host.name}: an old phone is good until the new one is proved, and then no more`, async () => {
    const caller = sit(await open(host), 'samuel.authenticator')
    const factors = async () =>
      (await caller.ask('GET', '/me/factors')).body.factors as { id: string }[]
    const { key, codes } = await go.toRehearsal(caller)
    await caller.say({ type: 'check.chosen', check: 'recoveryCode' })
    await caller.prove(codes[1] ?? '')
    const before = await factors()
    await caller.start('newPhone')
    await caller.say('setup.started', { type: 'check.chosen', check: 'recoveryCode' })
    await caller.prove(codes[2] ?? '')
    await caller.say({ type: 'platform.chosen', platform: 'android' })
    await caller.say('app.installed', 'camera.seen')
    const { key: newKey } = await caller.activation()
    await caller.say('scan.claimed')
    const between = await factors()

    await caller.prove(passcodeOf(newKey ?? ''))
    const after = await factors()
    wait(60)
    await caller.say({ type: 'check.chosen', check: 'passcode' })
    const old = await caller.prove(passcodeOf(key))
    await caller.prove(passcodeOf(newKey ?? ''))

    expect(between).toEqual(before)
    expect(after).toHaveLength(1)
    expect(after).not.toEqual(before)
    expect(old.body.failure?.code).toBe('code-wrong')
    expect(caller.state()).toBe('enrolled')
  })
}
