// Canaries: every secret of a whole enrolment, looked for in every answer, in the log and at rest.

import { expect, test } from 'vitest'
import { type Caller, go, passcodeOf, type Said, sit } from './caller.fixture.ts'
import { open, wait } from './contract.fixture.ts'
import type { Host } from './hosts.fixture.ts'

/** A secret, and the one route that may say it. */
type Canary = { name: string; secret: string; from: RegExp }

const duo = async (caller: Caller): Promise<Canary[]> => {
  await go.toQrCode(caller)
  const code = await caller.pairingCode()
  const { token, seed } = await caller.pairPhone()
  await caller.say({ type: 'preference.saved', preference: 'push' })
  await caller.say({ type: 'check.chosen', check: 'push' })
  const { body } = await caller.ask('GET', caller.path('/push'))
  const { digits } = body.push as { digits: string }
  const [request] = (await caller.requests(token)).filter(({ needsDigits }) => needsDigits)
  await caller.answer(token, request?.id ?? '', { digits })
  await caller.read()
  return [
    { name: 'pairing code', secret: code, from: /activation$/ },
    { name: 'token', secret: token, from: /pairings$/ },
    { name: 'seed', secret: seed, from: /pairings$/ },
    { name: 'digits', secret: digits, from: /push$/ },
    { name: 'number', secret: '6145550142', from: /^$/ },
  ]
}

const authenticator = async (caller: Caller): Promise<Canary[]> => {
  const { key, codes } = await go.toRehearsal(caller)
  await caller.say({ type: 'check.chosen', check: 'passcode' })
  wait(30)
  const passcode = passcodeOf(key)
  await caller.prove(passcode)
  return [
    { name: 'key', secret: key, from: /activation$/ },
    { name: 'passcode', secret: passcode, from: /^$/ },
    ...codes.map((secret) => ({ name: 'recovery code', secret, from: /recovery-codes$/ })),
  ]
}

const landline = async (caller: Caller): Promise<Canary[]> => {
  await go.toNumberCode(caller)
  const { digits } = await caller.letter('codeCall')
  await caller.prove(digits)
  return [
    { name: 'called digits', secret: digits, from: /practice\/post$/ },
    { name: 'number', secret: '6145550104', from: /^$/ },
  ]
}

const walks = { 'nadia.duo': duo, 'samuel.authenticator': authenticator, 'harold.duo': landline }

/** Where the practice world plays the outside: people with numbers, and their post. */
const outside = /^\/practice\//

const told = (said: Said[], { secret, from }: Canary) =>
  said
    .filter(({ path }) => !outside.test(path) || from.test(path))
    .filter(({ body, path }) => JSON.stringify(body).includes(secret) && !from.test(path))
    .map(({ method, path }) => `${method} ${path}`)

export const secretsContract = (host: Host) => {
  test.each(Object.entries(walks))(
    `${host.name}: no secret of %s is said but where it is shown, logged or kept in the open`,
    async (as, walk) => {
      const world = await open(host)
      const caller = sit(world, as)

      const canaries = await walk(caller)
      const rows = await world.rows()

      for (const canary of canaries) {
        expect([canary.name, told(caller.said, canary)]).toEqual([canary.name, []])
        const open = rows.filter(
          ({ table, value }) =>
            table !== 'post' &&
            !isOwnAnswer(canary, table) &&
            textOf(value).includes(canary.secret),
        )
        expect([canary.name, open.map(({ table }) => table)]).toEqual([canary.name, []])
      }
      expect(rows.length).toBeGreaterThan(10)
    },
  )

  test(`${host.name}: at the end the answers are gone, and the delivered digits with them`, async () => {
    const world = await open(host)
    const caller = sit(world, 'harold.duo')
    await landline(caller)
    await caller.say(
      { type: 'preference.saved', preference: 'call' },
      { type: 'check.chosen', check: 'call' },
    )
    const { id } = await caller.letter('checkCall')
    await caller.ask('POST', `/practice/calls/${id}/answer`)
    await caller.ask('POST', `/practice/calls/${id}/keys/1`)
    await caller.letter('factorMail')

    const tables = (await world.rows()).map(({ table }) => table)

    expect(tables).not.toContain('answers')
    expect(tables).not.toContain('numberCodes')
    expect(tables).not.toContain('outbox')
  })
}

/** The owner's number is an answer until the end, and a proved phone is a factor with a number. */
const isOwnAnswer = ({ name }: Canary, table: string) =>
  name === 'number' && ['answers', 'factors', 'people'].includes(table)

const textOf = (value: unknown) => JSON.stringify(value) ?? ''
