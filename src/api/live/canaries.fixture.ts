// A whole life in the live world, and every byte of it that leaves the server or lies on its disk.

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { openLog } from '#adapters/log.ts'
import { openMetrics } from '#adapters/metrics.ts'
import { passcodeOf } from '#api/caller.fixture.ts'
import { noteOf } from '#api/noting.ts'
import type { Delivery } from '#api/parcels.ts'
import type { TableName } from '#api/ports.ts'
import { type MailMessage, mailWords } from '#content/mails.ts'
import { keyToSeed } from '#domain/seed.ts'
import { type Kind, openDatabases } from '#storage/databases.fixture.ts'
import { sqlTables } from '#storage/sql-tables.ts'
import { copyOut } from './copying.ts'
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
import type { LivePorts } from './live-ports.ts'
import { noticeLink } from './notices.ts'

/** `from` is the one route that may say it, to the one browser whose it is. */
export type Canary = {
  name: string
  secret: string
  from: RegExp
  owner: Browser | null
  /** Whose mail may say it. */
  mailedTo: string | null
}
export type Said = { browser: Browser | null; path: string; text: string }
export type Place = { place: string; bytes: Buffer }

const names = Object.keys(sqlTables) as TableName[]

/** Worlds over each kind of database, and how to end them all. */
export const openCanaries = () => {
  const databases = openDatabases()
  const endings: (() => Promise<void> | void)[] = []
  return {
    open: (kind: Kind) => openWorld(databases, kind, endings),
    async end() {
      for (const end of endings.splice(0)) await end()
      await databases.end()
    },
  }
}

type Databases = ReturnType<typeof openDatabases>

/** A world whose every answer, log line and number is kept. */
const openWorld = async (databases: Databases, kind: Kind, endings: (() => unknown)[]) => {
  const database = await databases.make(kind)
  const { folder } = database
  const storage = await database.open()
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
  endings.push(live.end)
  const places = async (): Promise<Place[]> => [
    { place: 'the log', bytes: Buffer.from(lines.join('')) },
    { place: 'the metrics', bytes: Buffer.from((await metrics.read()).text) },
    { place: 'the backup', bytes: Buffer.from(await backupOf(live.ports)) },
    ...(await mailsOf(live.ports)),
    ...readdirSync(folder).map((file) => ({
      place: file,
      bytes: readFileSync(join(folder, file)),
    })),
  ]
  return { live: { ...live, browser }, said, lines, log, metrics, places }
}

/** Every row, of whatever database: what `pg_dump` would say, and what the operator keeps. */
const backupOf = ({ storage, now }: LivePorts) =>
  storage.transaction((tx) => copyOut(tx, { names, schema: [], madeAt: now() }))

const parcelsOf = async (ports: LivePorts): Promise<Delivery[]> => {
  const parcels = await ports.storage.transaction((tx) => tx.outbox.list({}))
  return Promise.all(
    parcels.map(async ({ id, at, person, sealedMessage }) => {
      const message = JSON.parse(await ports.sealing.unseal(id, sealedMessage))
      return { id, at, person, message }
    }),
  )
}

/** Every mail that waits, in the words in which it will be sent. */
const mailsOf = async (ports: LivePorts): Promise<Place[]> => {
  const mails: Place[] = []
  for (const delivery of await parcelsOf(ports)) {
    const notMe = await noticeLink(ports, delivery)
    const { message } = delivery
    const setting = { recipient: 'Dana', organization: 'Usher', helpNumber: null, notMe }
    const { subject, text } = mailWords(message as MailMessage, { ...setting, language: 'en' })
    const to = 'to' in message ? message.to : 'the desk'
    mails.push({ place: `the mail to ${to}`, bytes: Buffer.from(`${subject}\n${text}`) })
  }
  return mails
}

export type World = Awaited<ReturnType<typeof openWorld>>

/** The newest link that waits in the outbox, as the mail of it would say it. */
const mailedLink = async ({ ports }: World['live']) =>
  (await parcelsOf(ports))
    .flatMap(({ message }) => (message.kind === 'invitation' ? [message.link] : []))
    .at(-1) ?? ''

/** Invited, enrolled, signed in; a lost phone, and another. Whatever was secret on the way. */
export const liveThrough = async ({ live }: World) => {
  const canaries: Canary[] = []
  const plant = (
    name: string,
    secret: string,
    { from = /^$/, owner = null, mailedTo = null }: Partial<Canary> = {},
  ) => canaries.push({ name, secret, from, owner, mailedTo })
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
  const { person } = body as { person: { id: string; email: string } }
  const link = await mailedLink(live)
  plant('invitation', tokenOf(link), { mailedTo: person.email })

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
  plant('newer invitation', tokenOf(newer), { mailedTo: person.email })
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
  await breakWith(live, admin, held)
}

/** What breaks may quote what it worked on: nobody is told, and the log neither. */
const breakWith = async ({ ports }: World['live'], admin: Browser, held: Held) => {
  const { transaction } = ports.storage
  ports.storage.transaction = async () => {
    throw new Error(`insert into factors values ('${held.key}', '${held.code}')`, {
      cause: new Error(`at ${held.link}`),
    })
  }
  await admin.ask('GET', '/people')
  ports.storage.transaction = transaction
}

/** Where a secret is that should not be there. Short digits are looked for where text is, as words. */
export const leaksOf = (canaries: Canary[], said: Said[], places: Place[]) =>
  canaries.flatMap(({ name, secret, from, owner, mailedTo }) => {
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
        .filter(({ place }) => place !== `the mail to ${mailedTo}`)
        .filter(({ bytes }) => has(bytes.toString('latin1')))
        .map(({ place }) => `${name}: ${place}`),
    ]
  })
