// Canaries: every secret of a whole life in the live world, looked for in every byte that leaves the
// server or lies on its disk.

import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { openLog } from '#adapters/log.ts'
import { openMetrics } from '#adapters/metrics.ts'
import { passcodeOf } from '#api/caller.fixture.ts'
import { noteOf } from '#api/noting.ts'
import type { DeliveryMessage } from '#api/records.ts'
import { keyToSeed } from '#domain/seed.ts'
import { openSqlite } from '#storage/sqlite.ts'
import { identifyBySession } from './identifying.ts'
import {
  type Browser,
  enrolAdministrator,
  enrolApp,
  enrolPasskey,
  newcomer,
  open,
  openLive,
  tokenOf,
} from './live.fixture.ts'

/** `from` is the one route that may say it, to the one browser whose it is. */
type Canary = { name: string; secret: string; from: RegExp; owner: Browser | null }
type Said = { browser: Browser | null; path: string; text: string }
type Place = { place: string; bytes: Buffer }

const endings: (() => Promise<void> | void)[] = []

afterEach(async () => {
  for (const end of endings.splice(0)) await end()
})

/** A world over SQLite whose every answer, log line and number is kept. */
const openWorld = async () => {
  const folder = mkdtempSync(join(tmpdir(), 'usher-canaries-'))
  const storage = await openSqlite(folder)
  const lines: string[] = []
  const said: Said[] = []
  const log = openLog('debug', { write: (line) => void lines.push(line) })
  const metrics = openMetrics(async () => 0)
  const live = await openLive((usual) => ({
    storage,
    identify: identifyBySession({ ...usual, storage }),
    canMail: true,
    onFault: log.fault,
  }))
  const answer = live.app.request.bind(live.app)
  const visits = { person: null, reference: null, ms: 1 }
  live.app.request = async (input, ...more) => {
    const request = input as Request
    const response = await answer(request, ...more)
    const visit = { ...visits, method: request.method, status: response.status }
    log.visit({ ...visit, ...noteOf(request) })
    metrics.visit({ ...visit, ...noteOf(request) }, false)
    const headers = [...response.headers].filter(([name]) => name !== 'set-cookie')
    const text = `${headers.join('\n')}\n${await response.clone().text()}`
    const cookie = request.headers.get('Cookie') ?? ''
    const sender = browsers.find(({ jar }) => [...jar.values()].some((v) => cookie.endsWith(v)))
    said.push({ browser: sender ?? null, path: new URL(request.url).pathname, text })
    return response
  }
  const browsers: Browser[] = []
  const browser = () => {
    const made = live.browser()
    browsers.push(made)
    return made
  }
  endings.push(async () => {
    await live.end()
    await storage.close()
    rmSync(folder, { recursive: true, force: true })
  })
  const places = async (): Promise<Place[]> => [
    { place: 'the log', bytes: Buffer.from(lines.join('')) },
    { place: 'the metrics', bytes: Buffer.from((await metrics.read()).text) },
    ...readdirSync(folder).map((file) => ({
      place: file,
      bytes: readFileSync(join(folder, file)),
    })),
  ]
  return { live: { ...live, browser }, said, lines, log, places }
}

type World = Awaited<ReturnType<typeof openWorld>>

/** The newest link that waits in the outbox, as the mail of it would say it. */
const mailedLink = async ({ ports }: World['live']) => {
  const parcels = await ports.storage.transaction((tx) => tx.outbox.list({}))
  const messages = await Promise.all(
    parcels.map(async ({ id, sealedMessage }) => {
      const text = await ports.sealing.unseal(id, sealedMessage)
      return JSON.parse(text) as DeliveryMessage
    }),
  )
  return messages.flatMap((message) => ('link' in message ? [message.link] : [])).at(-1) ?? ''
}

/** Invited, enrolled, signed in; a lost phone, and another. Whatever was secret on the way. */
const liveThrough = async ({ live }: World) => {
  const canaries: Canary[] = []
  const plant = (
    name: string,
    secret: string,
    { from = /^$/, owner = null }: Partial<Canary> = {},
  ) => canaries.push({ name, secret, from, owner })
  const cookieOf = (owner: Browser) => plant('session', [...owner.jar.values()][0] ?? '')
  const plantKey = (key: string, owner: Browser) => {
    plant('key', key, { from: /\/activation$/, owner })
    const seed = Buffer.from(keyToSeed(key) ?? [])
    for (const spelling of ['hex', 'base64', 'latin1'] as const)
      plant(`seed in ${spelling}`, seed.toString(spelling))
    plant('passcode', passcodeOf(key))
  }
  const admin = await enrolAdministrator(live)
  cookieOf(admin)
  const { body } = await admin.ask('POST', '/people', newcomer())
  const { person } = body as { person: { id: string } }
  const link = await mailedLink(live)
  plant('invitation', tokenOf(link))

  const dana = live.browser()
  await open(dana, link)
  cookieOf(dana)
  plantKey(await enrolApp(dana), dana)
  cookieOf(dana)
  const codes = await dana.caller.recoveryCodes()
  for (const code of codes) {
    plant('recovery code', code, { from: /\/recovery-codes$/, owner: dana })
    plant('recovery code without its dashes', code.replaceAll('-', ''))
  }
  await dana.caller.say('codes.saved')
  // A wrong one first, and one where a passcode belongs: what is refused is not repeated either.
  await dana.caller.prove(`${codes[0]}2`)
  await dana.caller.prove(codes[0] ?? '')
  await dana.caller.say({ type: 'check.chosen', check: 'recoveryCode' })
  await dana.caller.prove(codes[1] ?? '')
  cookieOf(dana)

  await admin.ask('POST', `/people/${person.id}/invitations`, {})
  const newer = await mailedLink(live)
  plant('newer invitation', tokenOf(newer))
  const again = live.browser()
  await open(again, newer)
  await again.caller.start('newPhone')
  await again.caller.say('setup.started', { type: 'check.chosen', check: 'recoveryCode' })
  await again.caller.prove(codes[2] ?? '')
  cookieOf(again)
  await again.caller.say({ type: 'platform.chosen', platform: 'iphone' })
  await again.caller.say('app.installed', 'camera.seen')
  const { key } = await again.caller.activation()
  await again.caller.say('scan.claimed')
  plantKey(key ?? '', again)
  await again.caller.prove(passcodeOf(key ?? ''))
  plant('pepper', Buffer.from(live.ports.pepper).toString('latin1'))

  await lookEverywhere(live, admin, {
    person: person.id,
    link,
    code: codes[4] ?? '',
    key: key ?? '',
  })
  return { canaries, admin }
}

type Held = { person: string; link: string; code: string; key: string }

/** Others look at what they may, and send what they should not have, where it does not belong. */
const lookEverywhere = async (live: World['live'], admin: Browser, held: Held) => {
  await admin.ask('POST', '/people', newcomer({ role: 'auditor' }))
  const auditor = await enrolPasskey(live, await mailedLink(live))
  const thief = live.browser()
  for (const browser of [admin, auditor, thief])
    for (const path of [
      ...['/people', '/people/export', '/enforcement', '/session', '/me', '/me/factors'],
      ...[`/enforcement/${held.person}`, `/enrollments/${tokenOf(held.link)}`, `/${held.code}`],
    ])
      await browser.ask('GET', path)
  await open(thief, held.link)
  await open(thief, `#${held.code}`)
  await thief.ask('POST', '/session', { id: held.key, response: { id: held.code } })
  await thief.ask('POST', '/phone/pairings', { code: held.key })
}

/** Where a secret is that should not be there. Short digits are looked for where text is, as words. */
const leaksOf = (canaries: Canary[], said: Said[], places: Place[]) =>
  canaries.flatMap(({ name, secret, from, owner }) => {
    const isDigits = /^\d{6}$/.test(secret)
    const asWord = new RegExp(isDigits ? `(?<![\\w.-])${secret}(?![\\w.-])` : /(?!)/)
    const has = (text: string) => (isDigits ? asWord.test(text) : text.includes(secret))
    return [
      ...said
        .filter(({ text }) => has(text))
        .filter(({ browser, path }) => !(from.test(path) && browser === owner))
        .map(({ path }) => `${name}: ${path}`),
      ...places
        .filter(({ place }) => !isDigits || place.startsWith('the '))
        .filter(({ bytes }) => has(bytes.toString('latin1')))
        .map(({ place }) => `${name}: ${place}`),
    ]
  })

// C-76: secrets in logs, at the level that says most.
test('no secret of a whole life is said to others, logged, counted or kept in the open', async () => {
  const world = await openWorld()

  const { canaries } = await liveThrough(world)
  const places = await world.places()

  expect(leaksOf(canaries, world.said, places)).toEqual([])
  // It was a whole life, and it was looked at.
  expect(canaries.filter(({ secret }) => secret.length < 6)).toEqual([])
  expect(canaries.length).toBeGreaterThan(30)
  expect(world.said.length).toBeGreaterThan(60)
  expect(world.lines.length).toBe(world.said.length)
  expect(places.map(({ place }) => place)).toContain('usher.db')
})

test('where its owner is shown a secret it is found: the search would see a leak', async () => {
  const world = await openWorld()

  const { canaries } = await liveThrough(world)
  const blind = canaries.map((canary) => ({ ...canary, from: /^$/ }))

  const found = new Set(leaksOf(blind, world.said, []).map((leak) => leak.split(':')[0]))
  expect(found).toEqual(new Set(['key', 'recovery code']))
})

test('one leak that is planted turns it red, wherever it is', async () => {
  const world = await openWorld()
  const { canaries, admin } = await liveThrough(world)
  const key = canaries.find(({ name }) => name === 'key')?.secret ?? ''
  const code = canaries.find(({ name }) => name === 'passcode')?.secret ?? ''

  await world.live.ports.storage.transaction(async (tx) => {
    await tx.people.change('per_firstadministrator', {}, { place: key })
  })
  await admin.ask('POST', '/people', newcomer({ name: code }))
  await admin.ask('GET', '/people')
  world.log.event('careless', key)

  const leaks = leaksOf(canaries, world.said, await world.places())
  expect(leaks).toContain('key: the log')
  expect(leaks).toContain('passcode: /api/people')
  expect(leaks.some((leak) => leak.startsWith('key: usher.db'))).toBe(true)
})
