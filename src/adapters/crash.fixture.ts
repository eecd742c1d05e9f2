// A world in which the server is killed in the middle of things, and people who go on afterwards and
// say what they were told: of that nothing may be gone, and nothing of it may be good a second time.

import { expect, vi } from 'vitest'
import { passcodeOf } from '#api/caller.fixture.ts'
import {
  type Answered,
  answerFor,
  type Browser,
  enrolPasskey,
  newcomer,
  open,
} from '#api/live/live.fixture.ts'
import type { TestDatabase } from '#storage/databases.fixture.ts'
import { type Dice, drawCrash } from './crash-points.fixture.ts'
import type { Mailbox } from './mailbox.fixture.ts'
import {
  browserAmong,
  newKey,
  patient,
  type Running,
  startServer,
} from './running-server.fixture.ts'

const entry = 'src/adapters/crashing-server.fixture.ts'

/** What a connection says that was cut; whatever else goes wrong is wrong. */
const isCut = (error: unknown) =>
  error instanceof TypeError && /fetch failed|terminated/.test(error.message)

const untilCut = (work: Promise<unknown>) =>
  work.then(
    () => false,
    (error) => {
      if (isCut(error)) return true
      throw error
    },
  )

type World = { database: TestDatabase; mailbox: Mailbox; home: string; dice: Dice }

export const openCrashWorld = async ({ database, mailbox, home, dice }: World) => {
  const settings = {
    ...{ ...database.settings, USHER_KEY: newKey() },
    ...{ SMTP_URL: mailbox.url, MAIL_FROM: 'usher@usher.test' },
  }
  let crash = drawCrash(dice)
  const start = () => startServer({ home, settings: { ...settings, CRASH_AT: crash.at }, entry })
  let server: Running = await start()
  const browse = () => browserAmong(() => [server])
  const staff = await enrolPasskey({ browser: browse }, server.link)
  const told = { events: 0, replays: 0, invitedAgain: 0, atPoint: 0 }
  const invitedByMail: string[] = []

  const invite = async () => {
    const someone = newcomer()
    const { status, body } = await staff.ask('POST', '/people', someone)
    if (status !== 200) throw new Error(`Not invited: ${status} ${JSON.stringify(body)}`)
    invitedByMail.push(someone.email)
    return { email: someone.email, id: (body.person as { id: string }).id }
  }
  const signIn = async () => {
    const { status } = await staff.ask('POST', '/session', await answerFor(staff, staff))
    if (status !== 200) throw new Error(`Not signed in: ${status}`)
  }
  const linkOf = async () => {
    const person = await invite()
    return { person, link: await mailbox.linkFor(person.email) }
  }

  /** In their own set-up again; false where it is over and a new link leads to no finished one. */
  const isBack = async ({ caller, ...browser }: Browser, { id, email }: Person) => {
    const { status } = await caller.start()
    if (status !== 401) return status === 200
    // The answer that carried the new cookie was lost with the server: another link is sent.
    expect((await staff.ask('POST', `/people/${id}/invitations`, {})).status).toBe(200)
    await vi.waitFor(
      async () =>
        expect((await open({ caller, ...browser }, await mailbox.linkFor(email))).status).toBe(200),
      patient,
    )
    told.invitedAgain++
    return (await caller.start()).status === 200
  }

  /** People do what they do, the server dies somewhere in it, and comes back. */
  const round = async () => {
    await signIn()
    const [dana, eve] = [await linkOf(), await linkOf()]
    const guesser = await toGuessing(browse(), eve.link)
    const browser = browse()
    const memo: Memo = { key: '', codes: [], passcode: null }
    const answer = await answerFor(browse(), staff)
    let [opened, signedIn]: (Answered | null)[] = [null, null]

    server.signal('SIGUSR2')
    await browse().ask('GET', '/health')
    const timer = setTimeout(() => void server.kill(), crash.afterMs ?? 20_000)
    const cuts = await Promise.all([
      untilCut(
        (async () => {
          opened = await open(browser, dana.link)
          await browser.caller.start()
          await goOn(browser, memo)
        })(),
      ),
      untilCut(guess(guesser)),
      untilCut(
        (async () => {
          signedIn = await browse().ask('POST', '/session', answer)
          for (let n = 0; n < 3; n++) await invite()
        })(),
      ),
    ])
    clearTimeout(timer)
    if (cuts.includes(true)) told.atPoint++
    await server.kill()

    crash = drawCrash(dice)
    server = await start()
    if (signedIn) {
      expect((await browse().ask('POST', '/session', answer)).status).toBe(401)
      told.replays++
    }
    await signIn()
    if (opened) {
      expect((await open(browse(), dana.link)).status).toBe(409)
      told.replays++
    } else await open(browser, dana.link)
    told.events += await nothingIsGone(database, browser)
    if (await isBack(browser, dana.person)) await goOn(browser, memo)
    told.replays += await nothingWorksTwice(browser, memo)
    await stillSpent(guesser)
  }

  return {
    round,
    told,
    settings,
    /** Every mail whose invitation was acknowledged has come. */
    allDelivered: () => Promise.all(invitedByMail.map((email) => mailbox.linkFor(email))),
    stop: () => server.stop(),
    kill: () => server.kill(),
  }
}

type Person = { id: string; email: string }
type Memo = { key: string; codes: string[]; passcode: string | null }

const toGuessing = async (browser: Browser, link: string) => {
  await open(browser, link)
  const { caller } = browser
  await caller.start()
  while (!caller.state().startsWith('enteringCode'))
    await next(browser, { key: '', codes: [], passcode: null })
  return browser
}

/** From wherever the set-up is to its end. */
const goOn = async (browser: Browser, memo: Memo) => {
  while (browser.caller.state() !== 'enrolled') await next(browser, memo)
}

const next = async ({ caller }: Browser, memo: Memo): Promise<unknown> => {
  const state = caller.state()
  if (state === 'welcoming') return caller.say('setup.started')
  if (state === 'choosingDevice') return caller.say({ type: 'device.chosen', device: 'mobile' })
  if (state === 'choosingPlatform')
    return caller.say({ type: 'platform.chosen', platform: 'android' })
  if (state === 'installingApp') return caller.say('app.installed')
  if (state === 'addingAccount') return caller.say('camera.seen')
  if (state.startsWith('linkingApp')) {
    memo.key = (await caller.activation()).key ?? ''
    return caller.say('scan.claimed')
  }
  if (state.startsWith('enteringCode')) {
    memo.passcode = passcodeOf(memo.key)
    return caller.prove(memo.passcode)
  }
  if (state === 'savingCodes') {
    memo.codes = await caller.recoveryCodes()
    return caller.say('codes.saved')
  }
  if (state.startsWith('provingCodes')) return caller.prove(memo.codes[0] ?? '')
  if (state.includes('enteringRecoveryCode')) return caller.prove(memo.codes[1] ?? '')
  if (state.startsWith('rehearsing'))
    return caller.say({ type: 'check.chosen', check: 'recoveryCode' })
  throw new Error(`Nobody goes on from ${state}`)
}

/** Whatever was answered for is in the log, at its place; how many events that were. */
const nothingIsGone = async (database: TestDatabase, { caller }: Browser): Promise<number> => {
  const acknowledged = caller.said.flatMap(({ body: { enrollment } }) =>
    (enrollment?.events ?? []).map((logged) => ({ enrollment: enrollment?.id ?? '', ...logged })),
  )
  const [first] = acknowledged
  if (!first) return 0
  const storage = await database.look()
  const { enrollment } = first
  const logged = await storage.transaction((tx) => tx.events.list({ enrollment }))
  await storage.close()
  expect(logged.map(({ version }) => version)).toEqual(logged.map((_, n) => n + 1))
  for (const each of acknowledged) expect(logged[each.version - 1]).toMatchObject(each)
  return acknowledged.length
}

const nothingWorksTwice = async (browser: Browser, { passcode, codes }: Memo): Promise<number> => {
  const { caller } = browser
  await caller.start('another')
  await caller.say('setup.started', { type: 'check.chosen', check: 'passcode' })
  const typed = await caller.prove(passcode ?? '')
  expect(typed.body.failure?.code).toBe('code-replayed')
  await caller.say('otherWay.requested', { type: 'check.chosen', check: 'recoveryCode' })
  const used = await caller.prove(codes[1] ?? '')
  expect(used.body.failure?.code).toBe('recovery-code-used')
  return 2
}

const wrong = '000000'

const guess = async ({ caller }: Browser) => {
  for (;;) {
    const { body } = await caller.prove(wrong)
    if (body.failure?.attemptsLeft === undefined) return
  }
}

const stillSpent = async (browser: Browser) => {
  const { caller } = browser
  const answers = () => caller.said.filter(({ path }) => path.endsWith('/proofs/code'))
  const lefts = () => answers().flatMap(({ body }) => body.failure?.attemptsLeft ?? [])
  await caller.read()
  await guess(browser)
  const counted = lefts()
  expect(counted.length).toBeLessThanOrEqual(5)
  expect(counted).toEqual([...new Set(counted)].sort((a, b) => b - a))
}
