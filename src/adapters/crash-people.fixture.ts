// People who go on after a crash and say what they were told: of that nothing may be gone, and nothing
// that was used may be good a second time.

import { expect } from 'vitest'
import { type Answer, passcodeOf } from '#api/caller.fixture.ts'
import type { Browser } from '#api/live/live.fixture.ts'
import type { TestDatabase } from '#storage/databases.fixture.ts'

export type Guest = { id: string; email: string }
/** `rehearsing` is the recovery code that they keep for the test sign-in. */
export type Memo = { key: string; codes: string[]; passcode: string | null; rehearsing: number }
export const newMemo = (): Memo => ({ key: '', codes: [], passcode: null, rehearsing: 1 })

/** As far as the first code. */
export const toGuessing = async (browser: Browser) => {
  const { caller } = browser
  await caller.start()
  while (!caller.state().startsWith('enteringCode')) await next(browser, newMemo())
  return browser
}

/** Who they are, before anything is added to what they have. */
export const isAsked = ({ caller }: Browser) => caller.state().startsWith('confirmingItIsYou')

/** From wherever the set-up is to its end, or to where somebody is asked who they are. */
export const goOn = async (browser: Browser, memo: Memo) => {
  while (browser.caller.state() !== 'enrolled' && !isAsked(browser)) await next(browser, memo)
}

/** Whoever is still asked for a code has not used it: it is spent with what comes of it, or not at all. */
const isTaken = async (answering: Promise<Answer>) => {
  const { status, body } = await answering
  expect(['code-replayed', 'recovery-code-used']).not.toContain(body.failure?.code)
  return status === 200
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
    const before = memo.passcode
    if (before && (await isTaken(caller.prove(before)))) return
    memo.passcode = passcodeOf(memo.key)
    return isTaken(caller.prove(memo.passcode))
  }
  if (state === 'savingCodes') {
    memo.codes = await caller.recoveryCodes()
    return caller.say('codes.saved')
  }
  if (state.startsWith('provingCodes')) return isTaken(caller.prove(memo.codes[0] ?? ''))
  if (state.includes('enteringRecoveryCode'))
    return isTaken(caller.prove(memo.codes[memo.rehearsing] ?? ''))
  if (state.startsWith('rehearsing'))
    return caller.say({ type: 'check.chosen', check: 'recoveryCode' })
  throw new Error(`Nobody goes on from ${state}`)
}

/** Whatever was answered for is in the log, at its place; how many events that were. */
export const nothingIsGone = async (
  database: TestDatabase,
  { caller }: Browser,
): Promise<number> => {
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

/** Asked who they are, the code that linked the app says nothing any more. */
export const codeIsSpent = async ({ caller }: Browser, { passcode }: Memo) => {
  await caller.say({ type: 'check.chosen', check: 'passcode' })
  const typed = await caller.prove(passcode ?? '')
  expect(typed.body.failure?.code).toBe('code-replayed')
}

export const nothingWorksTwice = async (browser: Browser, memo: Memo) => {
  const { caller } = browser
  await caller.start('another')
  await caller.say('setup.started')
  await codeIsSpent(browser, memo)
  await caller.say('otherWay.requested', { type: 'check.chosen', check: 'recoveryCode' })
  const used = await caller.prove(memo.codes[1] ?? '')
  expect(used.body.failure?.code).toBe('recovery-code-used')
}

const wrong = '000000'

export const guess = async ({ caller }: Browser) => {
  for (;;) {
    const { body } = await caller.prove(wrong)
    if (body.failure?.attemptsLeft === undefined) return
  }
}

export const stillSpent = async (browser: Browser) => {
  const { caller } = browser
  const answers = () => caller.said.filter(({ path }) => path.endsWith('/proofs/code'))
  const lefts = () => answers().flatMap(({ body }) => body.failure?.attemptsLeft ?? [])
  await caller.read()
  await guess(browser)
  const counted = lefts()
  expect(counted.length).toBeLessThanOrEqual(5)
  expect(counted).toEqual([...new Set(counted)].sort((a, b) => b - a))
}
