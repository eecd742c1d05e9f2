// What somebody could tell from a refusal: its status, its words, its headers, and how much was done for it.
// Work is counted and not timed: as many statements, hashes and signatures say the same on every machine.

import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { passcodeOf } from '#api/caller.fixture.ts'
import type { Transaction } from '#api/ports.ts'
import { makeAuthenticator } from './authenticator.fixture.ts'
import {
  type Answered,
  type Browser,
  enrolAdministrator,
  enrolApp,
  inviteBy,
  type Live,
  open,
  openLive,
} from './live.fixture.ts'

const done = vi.hoisted(() => ({ list: [] as string[] }))

vi.mock('#domain/hash.ts', async (original) => {
  const hashes = await original<typeof import('#domain/hash.ts')>()
  const counted =
    <Args extends never[], T>(name: string, work: (...args: Args) => T) =>
    (...args: Args) => {
      done.list.push(name)
      return work(...args)
    }
  return {
    sha256Hex: counted('hash', hashes.sha256Hex),
    hmacSha256Hex: counted('keyed hash', hashes.hmacSha256Hex),
    isSameText: counted('comparison', hashes.isSameText),
  }
})

const opened: Live[] = []

beforeEach(() => {
  const { verify } = crypto.subtle
  vi.spyOn(crypto.subtle, 'verify').mockImplementation(function (this: SubtleCrypto, ...args) {
    done.list.push('signature')
    return verify.apply(crypto.subtle, args as Parameters<typeof verify>)
  })
})

afterEach(() => {
  vi.restoreAllMocks()
  for (const live of opened.splice(0)) live.end()
})

/** A world whose every statement is written down, by table and what it does. */
const openWorld = async () => {
  const live = await openLive(({ storage }) => ({
    storage: {
      ...storage,
      spendAttempt(spend) {
        done.list.push('attempt')
        return storage.spendAttempt(spend)
      },
      transaction: (work) =>
        storage.transaction((tx) => {
          done.list.push('transaction')
          return work(watched(tx))
        }),
    },
  }))
  opened.push(live)
  return { live, admin: await enrolAdministrator(live) }
}

const watched = (tx: Transaction): Transaction =>
  new Proxy(tx, {
    get(target, table: keyof Transaction & string) {
      const found = target[table]
      if (typeof found !== 'object') return found
      return new Proxy(found as object, {
        get(rows, verb: string) {
          const act = (rows as Record<string, (...args: unknown[]) => unknown>)[verb]
          return (...args: unknown[]) => {
            done.list.push(`${verb} ${table}`)
            return act?.apply(rows, args)
          }
        },
      })
    },
  })

/** The answer to this, and what was done for it. */
const workOf = async (ask: () => Promise<Answered>) => {
  done.list = []
  const { status, response } = await ask()
  const headers = [...response.headers].sort().join('; ')
  return { status, text: await response.clone().text(), headers, done: done.list.join(', ') }
}

const enrolled = async (live: Live, admin: Browser) => {
  const { link, person } = await inviteBy(admin)
  const browser = live.browser()
  await open(browser, link)
  const key = await enrolApp(browser)
  const codes = await browser.caller.recoveryCodes()
  await browser.caller.say('codes.saved')
  await browser.caller.prove(codes[0] ?? '')
  await browser.caller.say({ type: 'check.chosen', check: 'recoveryCode' })
  await browser.caller.prove(codes[1] ?? '')
  return { browser, person, key, codes }
}

test('a passkey that nobody has is as much work to refuse as one that somebody has', async () => {
  const { live, admin } = await openWorld()
  const [kept] = admin.caller.shelf.all()
  const stranger = await makeAuthenticator()
  const refused = async (id: string) => {
    const browser = live.browser()
    const { body } = await browser.ask('POST', '/session/challenge', {})
    const { challenge } = body.challenge as { challenge: string }
    const handle = { userHandle: kept?.userHandle ?? '' }
    const response = {
      ...(await stranger.use(challenge, { ...handle, count: 900 })),
      id,
      rawId: id,
    }
    return workOf(() => browser.ask('POST', '/session', { id: body.id, response }))
  }

  const known = await refused(kept?.id ?? '')
  const unknown = await refused(stranger.id)

  expect(unknown).toEqual(known)
  expect(known.status).toBe(401)
  expect(known.done).toContain('signature')
})

test('a code that was right once is as much work to refuse as a wrong one', async () => {
  const { live, admin } = await openWorld()
  const { browser, key, codes } = await enrolled(live, admin)
  const prove = (code: string) => workOf(() => browser.ask('POST', '/session/proofs', { code }))
  const wrongCode = [...(codes[5] ?? '')].reverse().join('')
  const wrongDigits = String((Number(passcodeOf(key)) + 1000) % 1_000_000).padStart(6, '0')

  const work = [
    await prove(wrongCode),
    await prove(codes[1] ?? ''),
    await prove(wrongDigits),
    await prove(passcodeOf(key)),
  ].map(({ done }) => done)

  expect(work[1]).toBe(work[0])
  expect(work[3]).toBe(work[2])
  expect(work[0]).toContain('attempt')
})

test('what is somebody else’s is answered like what is not there, with as much work', async () => {
  const { live, admin } = await openWorld()
  const dana = await enrolled(live, admin)
  const eve = await enrolled(live, admin)
  const { id } = dana.browser.caller.view()
  const [factor] = await live.ports.storage.transaction((tx) =>
    tx.factors.list({ person: dana.person.id }),
  )
  const message = { id: 'msg_0123456789', version: 3, chart: 3, code: '123456' }
  const routes = [
    ['GET', '/enrollments/:'],
    ['GET', '/enrollments/:/activation'],
    ['GET', '/enrollments/:/recovery-codes'],
    ['GET', '/enrollments/:/push'],
    ['GET', '/enrollments/:/pairing'],
    ['POST', '/enrollments/:/pairing', { factorId: factor?.id, isMine: true }],
    ['POST', '/enrollments/:/proofs/code', message],
    ['POST', '/enrollments/:/proofs/passkey/options'],
    ['DELETE', '/me/factors/:'],
    ['GET', '/session/pushes/:'],
    ['POST', '/session/pushes/:/proof', {}],
  ] as const

  for (const [method, path, json] of routes) {
    const isFactor = path.startsWith('/me')
    const [theirs, nobodys] = isFactor ? [factor?.id, 'fac_00000000'] : [id, 'enr_00000000']
    const ask = (about = '') =>
      workOf(() => eve.browser.ask(method, path.replace(':', about), json))
    const [theirsSaid, nobodysSaid] = [await ask(theirs), await ask(nobodys)]
    expect([path, theirsSaid]).toEqual([path, nobodysSaid])
    expect([path, theirsSaid.status]).toEqual([path, 404])
  }
})
