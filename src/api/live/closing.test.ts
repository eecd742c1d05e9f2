// A hundred failures in a row close one kind of code, and who can open it again (NIST SP 800-63B-4 §3.2.2).

import { afterEach, expect, test } from 'vitest'
import { keyToSeed } from '#domain/seed.ts'
import { passcodeAt } from '#domain/totp.ts'
import {
  enrolAdministrator,
  enrolApp,
  inviteBy,
  type Live,
  open,
  openLive,
} from './live.fixture.ts'

const opened: Live[] = []

afterEach(() => {
  for (const live of opened.splice(0)) live.end()
})

const minutes = 60_000

/** Somebody with an app and codes, at whose passcodes somebody has guessed 98 times over some weeks. */
const guessedAt = async () => {
  const live = await openLive()
  opened.push(live)
  const admin = await enrolAdministrator(live)
  const { link, person } = await inviteBy(admin)
  const browser = live.browser()
  await open(browser, link)
  const key = await enrolApp(browser)
  const codes = await browser.caller.recoveryCodes()
  await browser.caller.say('codes.saved')
  await browser.caller.prove(codes[0] ?? '')
  await browser.caller.say({ type: 'check.chosen', check: 'recoveryCode' })
  await browser.caller.prove(codes[1] ?? '')
  const { storage } = live.ports
  await storage.transaction((tx) =>
    tx.attempts.change(`${person.id}:passcode`, {}, { failed: 98, spent: 3 }),
  )
  const prove = async (code: string) => {
    const { status, body } = await browser.ask('POST', '/session/proofs', { code })
    return `${status} ${(body.failure as { code: string } | undefined)?.code ?? 'done'}`
  }
  const right = () => passcodeAt(keyToSeed(key) ?? new Uint8Array(20), live.ports.now())
  const wrong = () => String((Number(right()) + 1000) % 1_000_000).padStart(6, '0')
  return { live, admin, person, browser, codes, prove, right, wrong }
}

test('after a hundred the right code is not looked at either, however long somebody waits', async () => {
  const { live, prove, right, wrong } = await guessedAt()
  live.clock.ahead = minutes

  const said = [await prove(wrong()), await prove(wrong())]
  live.clock.ahead += 11 * minutes
  said.push(await prove(right()))

  expect(said).toEqual(['422 code-wrong', '422 code-wrong', '422 closed'])
})

test('a success before that is a new beginning', async () => {
  const { live, person, prove, right } = await guessedAt()
  live.clock.ahead = minutes

  expect(await prove(right())).toBe('200 done')
  const kept = await live.ports.storage.transaction((tx) =>
    tx.attempts.get(`${person.id}:passcode`),
  )
  expect(kept).toMatchObject({ failed: 0, spent: 0 })
})

test('another way to prove it opens it again, and so does the desk; a new link by itself does not', async () => {
  const { live, admin, person, browser, codes, prove, right, wrong } = await guessedAt()
  live.clock.ahead = minutes
  await prove(wrong())
  await prove(wrong())
  live.clock.ahead += 11 * minutes

  const byCode = [await prove(right()), await prove(codes[2] ?? ''), await prove(right())]
  await live.ports.storage.transaction((tx) =>
    tx.attempts.change(`${person.id}:passcode`, {}, { failed: 100 }),
  )
  live.clock.ahead += minutes
  const closed = await prove(right())
  const { body } = await admin.ask('POST', `/people/${person.id}/invitations`, {})
  await open(browser, body.link)
  const afterwards = await prove(right())

  expect(byCode).toEqual(['422 closed', '200 done', '200 done'])
  expect([closed, afterwards]).toEqual(['422 closed', '200 done'])
})
