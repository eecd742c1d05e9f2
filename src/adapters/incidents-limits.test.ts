// Incidents in which more guesses were looked at than there should be, or a lock kept the wrong people out.

import { afterAll, expect, test } from 'vitest'
import { answerFor, inviteBy, newcomer } from '#api/live/live.fixture.ts'
import { kinds } from '#storage/databases.fixture.ts'
import {
  askedWho,
  atOnce,
  codeAt,
  type Desk,
  enrolled,
  linked,
  openDesks,
  proveAgain,
  saidOf,
  sender,
  wrongCode,
} from './incidents.fixture.ts'

const desks = openDesks()
afterAll(desks.end)

/** A code of the right shape that nobody was given. */
const turned = (code = '') => [...code].reverse().join('')

const isLookedAt = (said: string) => said === '422 code-wrong'

test.each(kinds)(
  'C-12 LatePoint; %s: of 200 guesses at once no more are looked at than of 200 in turn',
  async (kind) => {
    const desk = await desks.on(kind)
    const dana = await enrolled(desk)
    const send = sender(desk, dana.browser.jar)

    const answers = await atOnce(200, (n) =>
      send('POST', '/session/proofs', { code: wrongCode(dana.key, n) }),
    )

    expect(answers.map(saidOf).filter(isLookedAt)).toHaveLength(5)
    expect(saidOf(await proveAgain(dana.browser, codeAt(dana.key, 0)))).toBe('422 locked')
  },
)

test.each(kinds)(
  'C-17 Vikunja, C-19 openssl_encrypt; %s: guesses are counted over a server that is killed, and the lock is kept',
  async (kind) => {
    const desk = await desks.on(kind)
    const dana = await enrolled(desk)
    const said: string[] = []
    const guess = async (n: number) =>
      said.push(saidOf(await proveAgain(dana.browser, wrongCode(dana.key, n))))

    for (const n of [0, 1]) await guess(n)
    await desk.killAndStart()
    for (const n of [2, 3, 4]) await guess(n)
    await desk.killAndStart()
    await guess(5)

    expect(said).toEqual([...Array(5).fill('422 code-wrong'), '422 locked'])
  },
)

test.each(kinds)('C-18 listmonk; %s: coming in anew brings no new guesses', async (kind) => {
  const desk = await desks.on(kind)
  const dana = await enrolled(desk)

  const said: string[] = []
  for (let turn = 0; turn < 3; turn++) {
    const browser = await linked(desk, dana.person)
    for (let n = 0; n < 4; n++)
      said.push(saidOf(await proveAgain(browser, wrongCode(dana.key, turn * 4 + n))))
  }

  expect(said.filter(isLookedAt)).toHaveLength(5)
  expect(new Set(said.slice(5))).toEqual(new Set(['422 locked']))
})

/** Guesses by every route that looks at a code of somebody who has one already. */
const waysToGuess = async (desk: Desk, dana: Awaited<ReturnType<typeof enrolled>>) => {
  const elsewhere = await linked(desk, dana.person)
  await askedWho(elsewhere, 'passcode')
  const guess = (n: number) => wrongCode(dana.key, n)
  return [
    (n: number) => proveAgain(dana.browser, guess(n)),
    (n: number) => elsewhere.caller.prove(guess(n)),
    (n: number) => proveAgain(elsewhere, guess(n)),
  ]
}

test.each(kinds)(
  'C-20 Vaultwarden, C-22 sync-in, C-25 Login-with-OTP; %s: every route that looks at a code counts, and from one budget',
  async (kind) => {
    const desk = await desks.on(kind)
    const dana = await enrolled(desk)
    const ways = await waysToGuess(desk, dana)

    const said: string[] = []
    for (let n = 0; n < 9; n++) {
      const answer = await ways[n % ways.length]?.(n)
      if (answer) said.push(saidOf(answer))
    }

    expect(said.filter(isLookedAt)).toHaveLength(5)
    for (const each of said.slice(5)) expect(each).not.toBe('200 done')
  },
)

test.each(kinds)('C-25 Login-with-OTP; %s: a code runs out', async (kind) => {
  const desk = await desks.on(kind)
  const dana = await enrolled(desk)

  const late = await proveAgain(dana.browser, codeAt(dana.key, -4))
  const early = await proveAgain(dana.browser, codeAt(dana.key, 4))

  expect([late, early].map(saidOf)).toEqual(Array(2).fill('422 clock-skewed'))
})

test.each(kinds)(
  'C-21 Authelia; %s: one person, one budget, however their address is spelled',
  async (kind) => {
    const desk = await desks.on(kind)
    const { person } = await inviteBy(desk.admin)
    const { email } = person
    const wide = email.replace('dana', 'ｄａｎａ')

    for (const spelled of [email.toUpperCase(), ` ${email} `, wide]) {
      const twice = await desk.admin.ask('POST', '/people', newcomer({ email: spelled }))
      expect([spelled, saidOf(twice)]).toEqual([spelled, '422 email-known'])
    }
  },
)

test.each(kinds)(
  'C-24 ZITADEL; %s: recovery codes have their lock as passcodes have',
  async (kind) => {
    const desk = await desks.on(kind)
    const dana = await enrolled(desk)

    const said: string[] = []
    for (let n = 0; n < 6; n++)
      said.push(saidOf(await proveAgain(dana.browser, turned(dana.codes[n + 3]))))
    const right = await proveAgain(dana.browser, dana.codes[2])

    expect(said).toEqual([...Array(5).fill('422 recovery-code-wrong'), '422 locked'])
    expect(saidOf(right)).toBe('422 locked')
  },
)

test.each(kinds)(
  'C-26 Keycloak; %s: whoever guesses at somebody’s codes leaves their passkey open',
  async (kind) => {
    const desk = await desks.on(kind)
    const dana = await enrolled(desk)
    await askedWho(dana.browser, 'recoveryCode')
    const { caller } = dana.browser
    await caller.prove(dana.codes[2] ?? '')
    await caller.say({ type: 'device.chosen', device: 'thisDevice' })
    await caller.provePasskey(await caller.passkeyResponse())
    const thief = await linked(desk, dana.person)

    for (let n = 0; n < 6; n++) await proveAgain(thief, wrongCode(dana.key, n))
    for (let n = 3; n < 9; n++) await proveAgain(thief, turned(dana.codes[n]))
    const locked = [codeAt(dana.key, 0), dana.codes[9]]
    for (const code of locked) expect(saidOf(await proveAgain(thief, code))).toBe('422 locked')
    const back = desk.browser()
    const { status } = await back.ask('POST', '/session', await answerFor(back, dana.browser))

    expect(status).toBe(200)
  },
)
