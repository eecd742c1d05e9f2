// What counts once counts once, however many ask for it in the same moment.

import { expect, test } from 'vitest'
import { chartVersion } from '#machines/enrollment/enrollment.machine.ts'
import { type Answer, type Caller, go, passcodeOf, sit } from './caller.fixture.ts'
import { open, wait } from './contract.fixture.ts'
import type { Host } from './hosts.fixture.ts'

type OneTime = { as: string; reach(caller: Caller): Promise<() => Promise<Answer>> }

const things: Record<string, OneTime> = {
  'an activation': {
    as: 'dana.duo',
    async reach(caller) {
      await go.toQrCode(caller)
      const code = await caller.pairingCode()
      return () => caller.pair(code)
    },
  },
  'a passcode that links': {
    as: 'samuel.authenticator',
    async reach(caller) {
      const code = passcodeOf(await go.toCode(caller))
      return () => caller.prove(code)
    },
  },
  'a passcode that signs in': {
    as: 'samuel.authenticator',
    async reach(caller) {
      const { key } = await go.toRehearsal(caller)
      await caller.say({ type: 'check.chosen', check: 'passcode' })
      wait(30)
      return () => caller.prove(passcodeOf(key))
    },
  },
  'an approval': {
    as: 'dana.duo',
    async reach(caller) {
      const { token } = await go.toPush(caller)
      const [request] = await caller.requests(token)
      return () => caller.answer(token, request?.id ?? '', {})
    },
  },
  'the digits of a call': {
    as: 'harold.duo',
    async reach(caller) {
      await go.toNumberCode(caller)
      const { digits } = await caller.letter('codeCall')
      return () => caller.prove(digits)
    },
  },
  'a recovery code': {
    as: 'samuel.authenticator',
    async reach(caller) {
      const { codes } = await go.toRehearsal(caller)
      await caller.say({ type: 'check.chosen', check: 'recoveryCode' })
      return () => caller.prove(codes[3] ?? '')
    },
  },
  'a code that was saved': {
    as: 'samuel.authenticator',
    async reach(caller) {
      const { codes } = await go.toSavedCodes(caller)
      return () => caller.prove(codes[3] ?? '')
    },
  },
  'a new passkey': {
    as: 'dana.duo',
    async reach(caller) {
      await go.toPasskey(caller)
      const response = await caller.passkeyResponse()
      return () => caller.provePasskey(response)
    },
  },
  'a signature of a passkey': {
    as: 'dana.duo',
    async reach(caller) {
      await go.toPasskey(caller)
      await caller.provePasskey(await caller.passkeyResponse())
      await caller.say({ type: 'check.chosen', check: 'passkey' })
      const response = await caller.passkeyResponse()
      return () => caller.provePasskey(response)
    },
  },
}

export const onceContract = (host: Host) => {
  test.each(Object.entries(things))(
    `${host.name}: 100 parallel uses of %s are one success`,
    async (_, { as, reach }) => {
      const caller = sit(await open(host), as)
      const use = await reach(caller)
      const step = caller.state()

      const answers = await Promise.all(Array.from({ length: 100 }, use))

      expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
      expect(answers.every(({ status }) => status < 500)).toBe(true)
      await caller.read()
      // Whoever was right once is let through, whatever the other tries did to the lock.
      expect(caller.state()).not.toBe('locked')
      expect(caller.state()).not.toBe(step)
      expect((await use()).status).toBeGreaterThanOrEqual(400)
    },
  )

  test(`${host.name}: a message that comes 100 times has one effect and one answer`, async () => {
    const caller = sit(await open(host))
    await caller.start()
    const message = {
      id: 'msg_0123456789',
      version: 0,
      chart: chartVersion,
      intent: { type: 'setup.started' },
    }

    const answers = await Promise.all(Array.from({ length: 100 }, () => caller.post(message)))

    expect(answers.every(({ status }) => status === 200)).toBe(true)
    expect(caller.view().version).toBe(1)
  })

  test(`${host.name}: a message that was taken is not taken again with a newer version`, async () => {
    const caller = sit(await open(host))
    await caller.start()
    await caller.say('setup.started')
    await caller.send({ type: 'device.chosen', device: 'mobile' })
    const message = { id: 'msg_0123456789', chart: chartVersion }
    const back = { ...message, intent: { type: 'back.requested' } }
    await caller.post({ ...back, version: caller.view().version })
    const { version } = caller.view()

    const again = await caller.post({ ...back, version })
    const another = await caller.post({ ...message, version, intent: { type: 'setup.started' } })

    // Back would be possible once more.
    expect([again.status, caller.view().version]).toEqual([200, version])
    expect([another.status, another.body.failure?.code]).toEqual([422, 'bad-request'])
  })

  test(`${host.name}: a proof that is sent again after a lost answer is answered as before`, async () => {
    const caller = sit(await open(host), 'samuel.authenticator')
    const key = await go.toCode(caller)
    const [wrong, right] = ['msg_000000000wrong', 'msg_000000000right']

    const refused = [await caller.prove('000000', wrong), await caller.prove('000000', wrong)]
    const accepted = await Promise.all([
      caller.prove(passcodeOf(key), right),
      caller.prove(passcodeOf(key), right),
    ])
    const again = await caller.prove(passcodeOf(key), right)

    expect(refused.map(({ status, body }) => [status, body.failure])).toEqual([
      [422, { code: 'code-wrong', attemptsLeft: 4 }],
      [422, { code: 'code-wrong', attemptsLeft: 4 }],
    ])
    expect([...accepted, again].map(({ status }) => status)).toEqual([200, 200, 200])
    expect(caller.context().linkedFactor).toBe('app')
  })
}
