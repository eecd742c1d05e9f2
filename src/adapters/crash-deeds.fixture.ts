// What people do while the server dies over it, one of each kind; and what must be true afterwards.

import { expect } from 'vitest'
import {
  type Answered,
  answerFor,
  type Browser,
  enrolPasskey,
  newcomer,
  open,
} from '#api/live/live.fixture.ts'
import type { CrashWorld } from './crash.fixture.ts'
import {
  codeIsSpent,
  type Guest,
  goOn,
  guess,
  isAsked,
  type Memo,
  newMemo,
  nothingIsGone,
  nothingWorksTwice,
  stillSpent,
  toGuessing,
} from './crash-people.fixture.ts'

/** `act` is cut off somewhere; `after` is what the same people do then, on the server that came back. */
export type Deed = { act(): Promise<unknown>; after(): Promise<unknown> }
type Prepare = (world: CrashWorld) => Promise<Deed>

/** An answer that came says that it is done: a deed that is refused would prove nothing. */
const done = (answered: Answered) => {
  expect([answered.status, answered.body]).toEqual([200, answered.body])
  return answered
}

/** Refused, and not because the server is in a bad way. */
const refused = ({ status }: Answered, ...among: number[]) => expect(among).toContain(status)

const enrolled = async (world: CrashWorld) => {
  const { person, link } = await world.guest()
  const [browser, memo] = [world.browse(), newMemo()]
  await open(browser, link)
  await browser.caller.start()
  await goOn(browser, memo)
  return { browser, memo, person }
}

/** Begun anew until it is done: whatever was recorded before the crash is recorded. */
const finish = async (world: CrashWorld, browser: Browser, person: Guest) => {
  const { status } = await browser.ask('GET', '/me')
  if (status === 401) await world.letIn(browser, person)
}

const settingUp: Prepare = async (world) => {
  const { person, link } = await world.guest()
  const [browser, memo] = [world.browse(), newMemo()]
  let opened: Answered | null = null
  return {
    async act() {
      opened = done(await open(browser, link))
      await browser.caller.start()
      await goOn(browser, memo)
    },
    async after() {
      const again = await open(opened ? world.browse() : browser, link)
      if (opened) expect(again.status).toBe(409)
      else refused(await open(world.browse(), link), 409)
      await nothingIsGone(world.database, browser)
      if (!(await world.isBack(browser, person))) return
      await goOn(browser, memo)
      // The app was linked, and the session that had proved it is lost: they are asked for a code.
      if (isAsked(browser)) await codeIsSpent(browser, memo)
      else await nothingWorksTwice(browser, memo)
    },
  }
}

const guessing: Prepare = async (world) => {
  const { link } = await world.guest()
  const browser = world.browse()
  await open(browser, link)
  await browser.caller.start()
  await toGuessing(browser)
  return {
    act: () => guess(browser),
    async after() {
      await stillSpent(browser)
      await nothingIsGone(world.database, browser)
    },
  }
}

const registering: Prepare = async (world) => {
  const { person, link } = await world.guest({ role: 'agent' })
  const browser = world.browse()
  return {
    act: () => enrolPasskey({ browser: () => browser }, link),
    async after() {
      await nothingIsGone(world.database, browser)
      const fresh = world.browse()
      await world.letIn(fresh, person)
      const { body } = await fresh.ask('GET', '/session')
      const told = browser.caller.said.some(({ body: { enrollment } }) =>
        JSON.stringify(enrollment?.state ?? '').includes('enrolled'),
      )
      if (told) expect(body).toMatchObject({ hasFactor: true })
    },
  }
}

const signingIn: Prepare = async (world) => {
  const answer = await answerFor(world.browse(), world.staff)
  let signedIn: Answered | null = null
  const ask = () => world.browse().ask('POST', '/session', answer)
  return {
    async act() {
      signedIn = done(await ask())
    },
    async after() {
      if (!signedIn) refused(await ask(), 200, 401)
      refused(await ask(), 401)
    },
  }
}

const signingOut: Prepare = async (world) => {
  const browser = world.browse()
  await browser.ask('POST', '/session', await answerFor(browser, world.staff))
  const cookies = [...browser.jar]
  let ended: Answered | null = null
  return {
    async act() {
      ended = done(await browser.ask('DELETE', '/session'))
    },
    async after() {
      for (const [name, value] of cookies) browser.jar.set(name, value)
      if (!ended) await browser.ask('DELETE', '/session')
      for (const [name, value] of cookies) browser.jar.set(name, value)
      refused(await browser.ask('GET', '/session'), 401)
    },
  }
}

const provingAgain: Prepare = async (world) => {
  const { browser, memo, person } = await enrolled(world)
  const code = { code: memo.codes[2] }
  let proved: Answered | null = null
  return {
    async act() {
      proved = done(await browser.ask('POST', '/session/proofs', code))
    },
    async after() {
      await finish(world, browser, person)
      if (!proved) refused(await browser.ask('POST', '/session/proofs', code), 200, 422)
      const { status, body } = await browser.ask('POST', '/session/proofs', code)
      expect([status, body.failure]).toMatchObject([422, { code: 'recovery-code-used' }])
    },
  }
}

const newCodes: Prepare = async (world) => {
  const { browser, memo, person } = await enrolled(world)
  let given: Answered | null = null
  const tries = async (code = '') => {
    const { status } = await browser.ask('POST', '/session/proofs', { code })
    return status
  }
  return {
    async act() {
      given = done(await browser.ask('POST', '/me/recovery-codes', {}))
    },
    async after() {
      await finish(world, browser, person)
      const codes = (given?.body.codes ?? null) as string[] | null
      // The old ones or the new ones, never both.
      if (codes) {
        expect(await tries(memo.codes[3])).toBe(422)
        expect(await tries(codes[0])).toBe(200)
        expect(await tries(codes[0])).toBe(422)
      } else if ((await tries(memo.codes[3])) === 200) expect(await tries(memo.codes[3])).toBe(422)
    },
  }
}

const preferring: Prepare = async (world) => {
  const { browser } = await enrolled(world)
  let saved: Answered | null = null
  return {
    async act() {
      saved = done(await browser.ask('PUT', '/me/preference', { preference: 'ask' }))
    },
    async after() {
      const { body } = await browser.ask('GET', '/me/preference')
      if (saved) expect(body).toMatchObject({ preference: 'ask' })
    },
  }
}

const removing: Prepare = async (world) => {
  const { browser, memo } = await enrolled(world)
  await another(browser, memo)
  const factors = async () => {
    const { body } = await browser.ask('GET', '/me/factors')
    return (body.factors as { id: string }[]).map(({ id }) => id)
  }
  const [gone = '', ...kept] = await factors()
  let removed: Answered | null = null
  return {
    async act() {
      removed = done(await browser.ask('DELETE', `/me/factors/${gone}`))
    },
    async after() {
      if (!removed) refused(await browser.ask('DELETE', `/me/factors/${gone}`), 200, 404)
      refused(await browser.ask('DELETE', `/me/factors/${gone}`), 404)
      expect(await factors()).toEqual(kept)
    },
  }
}

/** A second app, in the same browser. */
const another = async (browser: Browser, memo: Memo) => {
  const { caller } = browser
  await caller.start('another')
  await caller.say('setup.started', { type: 'check.chosen', check: 'recoveryCode' })
  await caller.prove(memo.codes[3] ?? '')
  await goOn(browser, Object.assign(memo, { rehearsing: 4 }))
}

const inviting: Prepare = async (world) => ({
  act: () => world.invite(),
  // Every mail of whom was told of comes, and an entry is there if and only if its person is: at the end.
  after: async () => {},
})

const importing: Prepare = async (world) => {
  const people = [newcomer(), newcomer()]
  const csv = ['name,email', ...people.map(({ name, email }) => `${name},${email}`)].join('\n')
  const ask = () => world.staff.ask('POST', '/people/imports', { csv, isDryRun: false })
  const known = async () => {
    const { body } = await world.staff.ask('GET', '/people')
    const emails = (body.people as { email: string }[]).map(({ email }) => email)
    return people.filter(({ email }) => emails.includes(email)).length
  }
  let told: Answered | null = null
  return {
    async act() {
      told = done(await ask())
    },
    async after() {
      // All of the list, or nobody.
      expect(told ? [2] : [0, 2]).toContain(await known())
      await ask()
      expect(await known()).toBe(2)
    },
  }
}

const invitingAgain: Prepare = async (world) => {
  const { person, link } = await world.guest()
  let sent: Answered | null = null
  return {
    async act() {
      sent = done(await world.staff.ask('POST', `/people/${person.id}/invitations`, {}))
    },
    async after() {
      // The link before it is over with the new one.
      if (sent) refused(await open(world.browse(), link), 404, 409, 410, 422)
      await world.letIn(world.browse(), person)
    },
  }
}

const revoking: Prepare = async (world) => {
  const { person, link } = await world.guest()
  const ask = () => world.staff.ask('DELETE', `/people/${person.id}/invitations`)
  let revoked: Answered | null = null
  return {
    async act() {
      revoked = done(await ask())
    },
    async after() {
      if (!revoked) await ask()
      const { status } = await open(world.browse(), link)
      expect(status).toBeGreaterThanOrEqual(400)
    },
  }
}

const enforcing: Prepare = async (world) => {
  const rule = { scope: 'group', group: `Library ${Math.random()}`, from: null }
  let ruled: Answered | null = null
  return {
    async act() {
      ruled = done(await world.staff.ask('PUT', '/enforcement', { rule }))
    },
    async after() {
      const { body } = await world.staff.ask('GET', '/enforcement')
      if (ruled) expect(body).toMatchObject({ rule })
    },
  }
}

const asking: Prepare = async (world) => ({
  act: () => world.browse().ask('POST', '/session/challenge', {}),
  after: async () => {},
})

/** Who dies over what, by the route or the work that is cut. */
export const deeds: Record<string, Prepare[]> = {
  'POST /api/enrollments': [settingUp],
  'POST /api/enrollments/:id/events': [settingUp],
  'POST /api/enrollments/:id/proofs/code': [settingUp, guessing],
  'POST /api/enrollments/:id/proofs/passkey/options': [registering],
  'POST /api/enrollments/:id/proofs/passkey': [registering],
  'DELETE /api/session': [signingOut],
  'POST /api/session': [signingIn],
  'POST /api/session/proofs': [provingAgain],
  'POST /api/session/challenge': [asking],
  'POST /api/invitations/redemptions': [settingUp],
  'DELETE /api/me/factors/:id': [removing],
  'POST /api/me/recovery-codes': [newCodes],
  'PUT /api/me/preference': [preferring],
  'POST /api/people': [inviting],
  'POST /api/people/imports': [importing],
  'POST /api/people/:id/invitations': [invitingAgain],
  'DELETE /api/people/:id/invitations': [revoking],
  'PUT /api/enforcement': [enforcing],
  outbox: [inviting],
  'audit chain': [inviting],
}
