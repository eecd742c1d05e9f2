// Guessing: five tries per account and kind, whatever the hurry, and a lock that only closes what can
// be guessed.

import { expect, test } from 'vitest'
import { type Caller, go, passcodeOf, sit } from './caller.fixture.ts'
import { open, wait } from './contract.fixture.ts'
import type { Host } from './hosts.fixture.ts'

const limit = 5
const tenMinutes = 600

type Guess = { as: string; reach(caller: Caller): Promise<unknown>; wrong(n: number): string }

/** Six digits that are far from right: no test depends on luck. */
const digits = (n: number) => String(100_000 + n * 1789).slice(-6)

const symbols = '23456789CDFHJKMNPQRTVWXY'

const recoveryCode = (n: number) => {
  const letter = (place: number) => symbols[(n * 7 + place * 5) % symbols.length] ?? ''
  return Array.from({ length: 20 }, (_, place) => letter(place)).join('')
}

const kinds: Record<string, Guess> = {
  'passcode of a new app': { as: 'samuel.authenticator', reach: go.toCode, wrong: digits },
  'passcode of a sign-in': {
    as: 'samuel.authenticator',
    async reach(caller) {
      await go.toRehearsal(caller)
      await caller.say({ type: 'check.chosen', check: 'passcode' })
    },
    wrong: digits,
  },
  'called digits': { as: 'harold.duo', reach: go.toNumberCode, wrong: digits },
  'recovery code': {
    as: 'samuel.authenticator',
    async reach(caller) {
      await go.toRehearsal(caller)
      await caller.say({ type: 'check.chosen', check: 'recoveryCode' })
    },
    wrong: recoveryCode,
  },
  'recovery code to type back': {
    as: 'samuel.authenticator',
    reach: go.toSavedCodes,
    wrong: recoveryCode,
  },
}

const evaluated = ['code-wrong', 'clock-skewed', 'number-code-wrong', 'recovery-code-wrong']

export const guessesContract = (host: Host) => {
  test.each(Object.entries(kinds))(
    `${host.name}: of 500 parallel guesses at a %s five are looked at`,
    async (_, { as, reach, wrong }) => {
      const caller = sit(await open(host), as)
      await reach(caller)

      const answers = await Promise.all(
        Array.from({ length: 500 }, (_, n) => caller.prove(wrong(n))),
      )

      const codes = answers.map(({ body }) => body.failure?.code ?? 'none')
      expect(codes.filter((code) => evaluated.includes(code))).toHaveLength(limit)
      // Whoever comes after the lock is in the log is told that no code is asked for any more.
      const others = new Set(codes.filter((code) => !evaluated.includes(code)))
      others.delete('not-possible-now')
      expect([...others]).toEqual(['locked'])
      await caller.read()
      expect(caller.state()).toBe('locked')
      const said = caller.view().events.map(({ event }) => event.type)
      expect(said.filter((type) => type === 'attempts.exhausted')).toHaveLength(1)
    },
  )

  test(`${host.name}: the lock survives a restart, and the right code does not open it`, async () => {
    const world = await open(host)
    const caller = sit(world, 'samuel.authenticator')
    const key = await go.toCode(caller)
    for (let n = 0; n < limit; n++) await caller.prove(digits(n))

    await world.restart()
    await caller.start()
    const locked = await caller.prove(passcodeOf(key))

    expect(caller.state()).toBe('locked')
    expect(locked.status).toBe(422)
    expect(caller.context().lockMinutes).toBe(10)
  })

  test(`${host.name}: the last try before a restart is still the last after it`, async () => {
    const world = await open(host)
    const caller = sit(world, 'samuel.authenticator')
    await go.toCode(caller)
    for (let n = 0; n < limit - 1; n++) await caller.prove(digits(n))

    await world.restart()
    const { body } = await caller.prove(digits(9))

    expect(body.failure?.attemptsLeft).toBe(0)
    expect(caller.state()).toBe('locked')
  })

  test(`${host.name}: after ten minutes the same step is open again`, async () => {
    const caller = sit(await open(host), 'samuel.authenticator')
    const { key } = await go.toRehearsal(caller)
    await caller.say({ type: 'check.chosen', check: 'passcode' })
    for (let n = 0; n < limit; n++) await caller.prove(digits(n))

    wait(tenMinutes)
    await caller.start()
    await caller.say({ type: 'check.chosen', check: 'passcode' })
    const { status } = await caller.prove(passcodeOf(key))

    expect(status).toBe(200)
    expect(caller.state()).toBe('enrolled')
  })

  test(`${host.name}: a second enrollment, spaces and other digits share the budget`, async () => {
    const caller = sit(await open(host), 'samuel.authenticator')
    await go.toCode(caller)
    const spellings = ['111 111', ' 111111', '１１１１１１', '١١١١١١']

    const answers = []
    for (const typed of spellings) answers.push(await caller.prove(typed))
    await caller.say('back.requested', 'restart.requested')
    await go.toCode(caller)
    const last = await caller.prove('111111')

    const left = [...answers, last].map(({ body }) => body.failure?.attemptsLeft)
    expect(left).toEqual([4, 3, 2, 1, 0])
  })

  test(`${host.name}: a slip of the finger costs no attempt`, async () => {
    const caller = sit(await open(host), 'samuel.authenticator')
    const key = await go.toCode(caller)

    for (const typed of ['', '12345', '1234567', '+123456', '7KQM-4XRT-W9HD-63PN-F4TC'])
      await caller.prove(typed)
    const { body } = await caller.prove('000000')
    const { status } = await caller.prove(passcodeOf(key))

    expect(body.failure?.attemptsLeft).toBe(4)
    expect(status).toBe(200)
  })

  test(`${host.name}: success gives the attempts back, a refusal never does`, async () => {
    const caller = sit(await open(host), 'samuel.authenticator')
    const key = await go.toCode(caller)
    for (let n = 0; n < limit - 1; n++) await caller.prove(digits(n))
    await caller.prove(passcodeOf(key))
    const codes = await caller.recoveryCodes()
    await caller.say('codes.saved')
    await caller.prove(codes[0] ?? '')
    await caller.say({ type: 'check.chosen', check: 'passcode' })

    // The code of the link, once more: refused, and the attempt is gone.
    const replayed = await caller.prove(passcodeOf(key))
    const wrong = await caller.prove(digits(1))

    expect(replayed.body.failure).toEqual({ code: 'code-replayed', attemptsLeft: 4 })
    expect(wrong.body.failure?.attemptsLeft).toBe(3)
  })

  test(`${host.name}: passcodes that are locked leave a push and a passkey open`, async () => {
    const world = await open(host)
    const [dana, amy] = [sit(world), sit(world, 'amy.duo')]
    const { token } = await go.toPush(dana)
    await dana.say({ type: 'check.chosen', check: 'passcode' })
    for (let n = 0; n < limit; n++) await dana.prove(digits(n))
    await go.toPasskey(amy)
    await amy.provePasskey(await amy.passkeyResponse())
    await amy.say('codes.saved')
    for (let n = 0; n < limit; n++) await amy.prove(recoveryCode(n))

    expect([dana.state(), amy.state()]).toEqual(['locked', 'locked'])
    await dana.say('otherWay.requested', { type: 'check.chosen', check: 'push' })
    const [request] = await dana.requests(token)
    const approved = await dana.answer(token, request?.id ?? '', {})
    const offered = await amy.ask('POST', amy.path('/proofs/passkey/options'))
    await dana.read()

    expect(approved.status).toBe(200)
    expect(dana.state()).toBe('enrolled')
    // Her codes must be typed back first; nothing about the lock stands before the key.
    expect(offered.body.failure?.code).toBe('not-possible-now')
  })
}
