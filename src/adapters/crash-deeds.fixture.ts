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
import { done, enrolled, type Prepare, refused } from './crash-deed.fixture.ts'
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

/** Begun anew until it is done: whatever was recorded before the crash is recorded. */
const finish = async (world: CrashWorld, browser: Browser, person: Guest) => {
  const { status } = await browser.ask('GET', '/me')
  if (status === 401) await world.letIn(browser, person)
}

export const settingUp: Prepare = async (world) => {
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

export const guessing: Prepare = async (world) => {
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

export const registering: Prepare = async (world) => {
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

export const signingIn: Prepare = async (world) => {
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

export const signingOut: Prepare = async (world) => {
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

export const provingAgain: Prepare = async (world) => {
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

export const newCodes: Prepare = async (world) => {
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

export const preferring: Prepare = async (world) => {
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

export const removing: Prepare = async (world) => {
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

export const inviting: Prepare = async (world) => ({
  act: () => world.invite(),
  // Every mail of whom was told of comes, and an entry is there if and only if its person is: at the end.
  after: async () => {},
})

export const importing: Prepare = async (world) => {
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

export const invitingAgain: Prepare = async (world) => {
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

export const revoking: Prepare = async (world) => {
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

export const enforcing: Prepare = async (world) => {
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

export const asking: Prepare = async (world) => ({
  act: () => world.browse().ask('POST', '/session/challenge', {}),
  after: async () => {},
})
