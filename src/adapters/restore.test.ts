// A backup and a restore from the console, and what must not come back with it.

import { appendFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { passcodeOf } from '#api/caller.fixture.ts'
import {
  answerFor,
  type Browser,
  enrolApp,
  enrolPasskey,
  inviteBy,
  open,
} from '#api/live/live.fixture.ts'
import { keyToSeed } from '#domain/seed.ts'
import { passcodeAt, secondsLeft } from '#domain/totp.ts'
import { type Kind, kinds, openDatabases } from '#storage/databases.fixture.ts'
import { browserAmong, newHome, newKey, runScript, startServer } from './running-server.fixture.ts'

const databases = openDatabases()
const { home, remove } = newHome()

afterAll(async () => {
  await databases.end()
  remove()
})

/** A server with its administrator, and Dana with an app and recovery codes in the test sign-in. */
const openDesk = async (kind: Kind) => {
  const database = await databases.make(kind)
  const given = { home, settings: { ...database.settings, USHER_KEY: newKey() } }
  const desk = { server: await startServer(given) }
  const browse = () => browserAmong(() => [desk.server])
  const staff = await enrolPasskey({ browser: browse }, desk.server.link)
  const invited = await inviteBy(staff)
  const unopened = await inviteBy(staff)
  const dana = browse()
  await open(dana, invited.link)
  // With the code of the step before, so that the one of now is still good for something.
  if (secondsLeft(Date.now()) < 5) await new Promise((resolve) => setTimeout(resolve, 5000))
  const key = await enrolApp(dana, (text) =>
    passcodeAt(keyToSeed(text) ?? new Uint8Array(20), Date.now() - 30_000),
  )
  const codes = await dana.caller.recoveryCodes()
  await dana.caller.say('codes.saved')
  await dana.caller.prove(codes[0] ?? '')
  const file = join(database.folder, 'backup.jsonl')
  return { ...{ database, given, desk, browse, staff, invited, unopened, dana, key, codes, file } }
}

const confirm = async ({ caller }: Browser, code: string) => {
  await caller.start('another')
  await caller.say('setup.started', { type: 'check.chosen', check: 'passcode' })
  return caller.prove(code)
}

test.each(kinds)(
  '%s: after a restore no code that was used works, and nobody is signed in',
  async (kind) => {
    const { given, desk, browse, staff, invited, unopened, dana, key, codes, file } =
      await openDesk(kind)
    const question = await answerFor(browse(), staff)
    const backup = await runScript('backup.ts', given, file)
    await dana.caller.say({ type: 'check.chosen', check: 'recoveryCode' })
    const withRecoveryCode = await dana.caller.prove(codes[1] ?? '')
    const passcode = passcodeOf(key)
    const withPasscode = await confirm(dana, passcode)

    const tooEarly = await runScript('restore.ts', given, file)
    await desk.server.stop()
    const restored = await runScript('restore.ts', given, file)
    desk.server = await startServer(given)
    const seats = await Promise.all([dana, staff].map((each) => each.ask('GET', '/session')))
    const oldLink = await open(browse(), unopened.link)
    const oldAnswer = await browse().ask('POST', '/session', question)
    await staff.ask('POST', '/session', await answerFor(staff, staff))
    const { body } = await staff.ask('POST', `/people/${invited.person.id}/invitations`, {})
    const back = browse()
    await open(back, body.link)
    const replayed = await confirm(back, passcode)
    await back.caller.say('otherWay.requested')
    const recoveryCode = await back.caller.send({ type: 'check.chosen', check: 'recoveryCode' })
    const audit = await runScript('audit-verify.ts', given)
    await desk.server.stop()

    expect([backup.code, withRecoveryCode.status, withPasscode.status]).toEqual([0, 200, 200])
    expect(tooEarly).toMatchObject({ code: 1, said: expect.stringMatching(/runs on.* Stop/) })
    // That is for a second server: here it would have put the backup where nobody looks.
    expect(tooEarly.said).not.toContain('USHER_DATA')
    expect(restored).toMatchObject({ code: 0, said: expect.stringContaining('signed out') })
    expect(desk.server.link).toBeNull()
    expect(seats.map(({ status }) => status)).toEqual([401, 401])
    expect(oldLink.status).toBe(404)
    expect(oldAnswer.status).toBe(401)
    expect(replayed.body.failure?.code).toBe('code-replayed')
    expect(back.caller.context().identityWays).toEqual(['passcode'])
    expect(recoveryCode.status).toBe(422)
    expect(audit).toMatchObject({ code: 0 })
  },
)

test.each(kinds)(
  '%s: what there was is kept beside, and what was spent or taken away stays so',
  async (kind) => {
    const { database, given, desk, staff, invited, dana, file } = await openDesk(kind)
    const lead = await inviteBy(staff, { role: 'lead' })
    await runScript('backup.ts', given, file)
    await dana.caller.say({ type: 'check.chosen', check: 'passcode' })
    for (let n = 0; n < 5; n++) await dana.caller.prove('000000')
    await desk.server.stop()
    const [of, about] = [`person = '${invited.person.id}'`, `'${invited.person.id}'`]
    await database.run(
      `update factors set state = 'suspended' where ${of}`,
      `insert into notices (id, person, "tokenHash", about, at, "expiresAt", state)
       values ('ntc_later', ${about}, 'none', 'factorAdded', 1, 2, 'disowned')`,
      `update people set role = null, email = 'new@usher.test' where id = '${lead.person.id}'`,
    )

    const restored = await runScript('restore.ts', given, file)
    const storage = await database.open()
    const kept = await storage.transaction(async (tx) => ({
      attempts: (await tx.attempts.list({})).filter(({ lockedUntil }) => lockedUntil !== null),
      sets: (await tx.recoverySets.list({})).map(({ state }) => state),
      enrollments: (await tx.enrollments.list({})).map(({ isOver }) => isOver),
      letters: await tx.outbox.list({}),
      noted: (await tx.audit.list({})).at(-1)?.action,
      factors: (await tx.factors.list({ person: invited.person.id })).map(({ state }) => state),
      disowned: (await tx.notices.list({ state: 'disowned' })).map(({ person }) => person),
      lead: await tx.people.get(lead.person.id),
    }))
    await storage.close()
    // A broken disk, or a new machine: nobody knows what had been taken away.
    const other = kind === 'PostgreSQL' ? await databases.make(kind) : database
    const there = { ...given, settings: { ...given.settings, ...other.settings } }
    if (kind === 'SQLite') writeFileSync(join(database.folder, 'usher.db'), 'a broken disk')
    const refused = await runScript('restore.ts', there, file)
    const anyway = await runScript('restore.ts', there, file, '--without-comparing')
    const again = await other.open()
    const people = await again.transaction((tx) => tx.people.list({}))
    await again.close()

    expect(refused).toMatchObject({ code: 1, said: expect.stringMatching(/without-comparing/) })
    expect(anyway).toMatchObject({ code: 0, said: expect.stringContaining('who lost a phone') })
    expect(people).toHaveLength(4)
    expect(kept.attempts).toHaveLength(1)
    expect(kept.sets).toEqual(['superseded'])
    // The administrator's; Dana's was in the middle, and begins again.
    expect(kept.enrollments).toEqual([true])
    expect(kept.letters).toHaveLength(1)
    expect(kept.noted).toBe('backup.restored')
    expect(kept.factors).toEqual(['suspended'])
    expect(kept.disowned).toEqual([invited.person.id])
    expect(kept.lead).toMatchObject({ role: null, email: 'new@usher.test' })
    expect(restored.said).toContain('1 suspended and 0 removed ways to sign in, 1 roles, 1 people')
    if (kind === 'SQLite')
      expect(readdirSync(database.folder)).toContainEqual(
        expect.stringMatching(/^usher\.db\.before-/),
      )
  },
)

test('a backup that is cut, changed, newer or of another key is refused, and nothing is touched', async () => {
  const { given, desk, file } = await openDesk('SQLite')
  await runScript('backup.ts', given, file)
  await desk.server.stop()
  const text = readFileSync(file, 'utf8')
  const refusedAs = async (name: string, content: string, settings = given.settings) => {
    writeFileSync(`${file}.${name}`, content)
    const { code, said } = await runScript('restore.ts', { home, settings }, `${file}.${name}`)
    return `${code} ${said}`
  }

  const answers = [
    await refusedAs('cut', text.slice(0, -200)),
    await refusedAs('changed', text.replace('administrator', 'administratrix')),
    await refusedAs('foreign', 'hello\n'),
    await refusedAs('key', text, { ...given.settings, USHER_KEY: newKey() }),
  ]
  const mistyped = await runScript('restore.ts', given, `${file}.mistyped`)
  appendFileSync(file, 'more\n')
  const longer = await runScript('restore.ts', given, file)
  const twice = await runScript('backup.ts', given, file)
  desk.server = await startServer(given)
  await desk.server.stop()

  expect(answers).toEqual([
    expect.stringMatching(/^1 .*not whole/),
    expect.stringMatching(/^1 .*not whole/),
    expect.stringMatching(/^1 .*no backup/),
    expect.stringMatching(/^1 .*not the key/),
  ])
  expect(mistyped.said).toMatch(/mistyped is not there/)
  expect(longer.code).toBe(1)
  expect(twice.said).toContain('is there already')
  expect(desk.server.link).toBeNull()
})
