// Taking a way to sign in away: who may, how recently they must have proved it, and what ends with it.

import { afterEach, expect, test } from 'vitest'
import { passcodeOf } from '#api/caller.fixture.ts'
import type { Delivery } from '#api/parcels.ts'
import { keyToSeed } from '#domain/seed.ts'
import { passcodeAt } from '#domain/totp.ts'
import {
  type Browser,
  enrolAdministrator,
  enrolApp,
  enrolPasskey,
  inviteBy,
  type Live,
  open,
  openLive,
} from './live.fixture.ts'

const opened: Live[] = []
const minutes = 60_000

const openWorld = async () => {
  const mails: Delivery[] = []
  const live = await openLive(undefined, async (delivery) => void mails.push(delivery))
  opened.push(live)
  return { live, mails, admin: await enrolAdministrator(live) }
}

afterEach(() => {
  for (const live of opened.splice(0)) live.end()
})

type Factors = { id: string; kind: string }[]
const factorsOf = async (browser: Browser) =>
  (await browser.ask('GET', '/me/factors')).body.factors as Factors

/** Somebody with an app and recovery codes, who has just signed in with one of those. */
const enrolled = async (live: Live, admin: Browser) => {
  const { link, person } = await inviteBy(admin)
  const dana = live.browser()
  await open(dana, link)
  const key = await enrolApp(dana)
  const codes = await dana.caller.recoveryCodes()
  await dana.caller.say('codes.saved')
  await dana.caller.prove(codes[0] ?? '')
  await dana.caller.say({ type: 'check.chosen', check: 'recoveryCode' })
  await dana.caller.prove(codes[1] ?? '')
  return { dana, key, codes, person }
}

/** A second way: a passkey, after saying with a recovery code who they are. */
const addPasskey = async ({ caller }: Browser, code: string) => {
  await caller.start('another')
  await caller.say('setup.started', { type: 'check.chosen', check: 'recoveryCode' })
  await caller.prove(code)
  await caller.say({ type: 'device.chosen', device: 'thisDevice' })
  await caller.provePasskey(await caller.passkeyResponse())
}

test('one of two ways is taken away: it opens nothing, everybody else is out, a mail says so', async () => {
  const { live, mails, admin } = await openWorld()
  const { dana, key, codes, person } = await enrolled(live, admin)
  await addPasskey(dana, codes[2] ?? '')
  const again = await admin.ask('POST', `/people/${person.id}/invitations`, {})
  const elsewhere = live.browser()
  await open(elsewhere, (again.body as { link: string }).link)
  const app = (await factorsOf(dana)).find(({ kind }) => kind === 'app')

  const { status } = await dana.ask('DELETE', `/me/factors/${app?.id}`)
  const refused = await dana.ask('POST', '/session/proofs', { code: passcodeOf(key) })
  const kept = await live.ports.storage.transaction((tx) => tx.factors.get(app?.id ?? ''))

  expect(status).toBe(200)
  expect(await factorsOf(dana)).toMatchObject([{ kind: 'passkey' }])
  expect(refused.status).toBe(422)
  expect((await elsewhere.ask('GET', '/session')).status).toBe(401)
  expect(kept).toMatchObject({ state: 'superseded' })
  await expect.poll(() => mails.map(({ message }) => message.kind)).toContain('factorRemoved')
})

test('a proof older than five minutes is asked for again, by code or recovery code', async () => {
  const { live, admin } = await openWorld()
  const { dana, key, codes } = await enrolled(live, admin)
  await addPasskey(dana, codes[2] ?? '')
  const passkey = (await factorsOf(dana)).find(({ kind }) => kind === 'passkey')
  const remove = () => dana.ask('DELETE', `/me/factors/${passkey?.id}`)

  live.clock.ahead = 6 * minutes
  const stale = await remove()
  const seed = keyToSeed(key) ?? new Uint8Array(20)
  const code = passcodeAt(seed, live.ports.now())
  const proved = await dana.ask('POST', '/session/proofs', { code })
  const replayed = await dana.ask('POST', '/session/proofs', { code })
  const fresh = await remove()

  expect([stale.status, stale.body]).toEqual([403, { failure: { code: 'identity-unproved' } }])
  expect([proved.status, fresh.status]).toEqual([200, 200])
  expect(replayed.body).toMatchObject({ failure: { code: 'code-replayed' } })
})

test('the only way in is not taken away, and staff keep a passkey', async () => {
  const { live, admin } = await openWorld()
  const { dana } = await enrolled(live, admin)
  const [app] = await factorsOf(dana)
  const [passkey] = await factorsOf(admin)

  const mine = await dana.ask('DELETE', `/me/factors/${app?.id}`)
  const staff = await admin.ask('DELETE', `/me/factors/${passkey?.id}`)

  for (const { status, body } of [mine, staff])
    expect([status, body]).toEqual([422, { failure: { code: 'factor-in-use' } }])
})

// C-28, C-29: by its id alone nobody reaches somebody else's.
test('somebody else’s factor looks like none, whoever asks', async () => {
  const { live, admin } = await openWorld()
  const { dana } = await enrolled(live, admin)
  const lead = await enrolPasskey(live, (await inviteBy(admin, { role: 'lead' })).link)
  const [app] = await factorsOf(dana)

  for (const browser of [admin, lead])
    expect((await browser.ask('DELETE', `/me/factors/${app?.id}`)).status).toBe(404)
  expect(await factorsOf(dana)).toHaveLength(1)
})

// C-20, C-22: the codes of this route are guesses like those of every other.
test('wrong codes spend the same attempts here as in the set-up, and a lock holds in both', async () => {
  const { live, admin } = await openWorld()
  const { dana, key, codes } = await enrolled(live, admin)
  await dana.caller.start('another')
  await dana.caller.say('setup.started', { type: 'check.chosen', check: 'passcode' })
  await dana.caller.prove('000000')
  await dana.caller.prove('000001')

  const answers = []
  for (const code of ['000002', '000003', '000004', passcodeOf(key)])
    answers.push((await dana.ask('POST', '/session/proofs', { code })).body.failure)
  const { attemptsLeft } = dana.caller.context()
  // A lock of passcodes keeps nobody from their recovery codes.
  const recovered = await dana.ask('POST', '/session/proofs', { code: codes[3] })

  expect(answers).toMatchObject([
    { code: 'code-wrong', attemptsLeft: 2 },
    { code: 'code-wrong', attemptsLeft: 1 },
    { code: 'code-wrong', attemptsLeft: 0 },
    { code: 'locked' },
  ])
  expect(attemptsLeft).toBe(3)
  expect(recovered.status).toBe(200)
})

// C-23: a limiter that was not there let everything through.
test('while no attempt can be counted, no code is looked at', async () => {
  const { live, admin } = await openWorld()
  const { dana, key, codes } = await enrolled(live, admin)
  const seed = keyToSeed(key) ?? new Uint8Array(20)
  live.clock.ahead = minutes
  const { storage } = live.ports
  const spend = storage.spendAttempt
  storage.spendAttempt = async () => {
    throw new Error('there is no disk')
  }
  live.ports.onFault = () => {}

  const answers = []
  for (const code of [passcodeAt(seed, live.ports.now()), codes[3]])
    answers.push((await dana.ask('POST', '/session/proofs', { code })).status)
  storage.spendAttempt = spend
  const after = await dana.ask('POST', '/session/proofs', { code: codes[3] })

  expect([...answers, after.status]).toEqual([500, 500, 200])
})

test('of 100 parallel uses of one recovery code one proves anything', async () => {
  const { live, admin } = await openWorld()
  const { dana, codes } = await enrolled(live, admin)
  const code = codes[4] ?? ''
  const cookie = [...dana.jar].map(([name, value]) => `${name}=${value}`).join('; ')
  const use = () =>
    live.app.request('https://usher.test/api/session/proofs', {
      method: 'POST',
      headers: {
        Cookie: cookie,
        'Content-Type': 'application/json',
        'Sec-Fetch-Site': 'same-origin',
      },
      body: JSON.stringify({ code }),
    })

  const answers = await Promise.all(Array.from({ length: 100 }, use))

  expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
})

// C-15: the old ones die in the same moment.
test('new recovery codes are told once, and none of the old is good any more', async () => {
  const { live, mails, admin } = await openWorld()
  const { dana, codes } = await enrolled(live, admin)

  const before = await dana.ask('GET', '/me/recovery-codes')
  const { status, body } = await dana.ask('POST', '/me/recovery-codes', {})
  const fresh = body.codes as string[]
  const old = await dana.ask('POST', '/session/proofs', { code: codes[5] })
  const used = await dana.ask('POST', '/session/proofs', { code: fresh[0] })
  const after = await dana.ask('GET', '/me/recovery-codes')
  const kept = JSON.stringify(
    await live.ports.storage.transaction((tx) => tx.recoverySets.list({})),
  )

  expect([before.body.left, status, fresh.length]).toEqual([9, 200, 10])
  expect([old.status, used.status, after.body.left]).toEqual([422, 200, 9])
  for (const code of fresh) expect(kept).not.toContain(code)
  await expect.poll(() => mails.map(({ message }) => message.kind)).toContain('recoveryCodesMade')
})

test('new recovery codes need a proof that is not old', async () => {
  const { live, admin } = await openWorld()
  const { dana } = await enrolled(live, admin)

  live.clock.ahead = 6 * minutes

  expect((await dana.ask('POST', '/me/recovery-codes', {})).status).toBe(403)
})
