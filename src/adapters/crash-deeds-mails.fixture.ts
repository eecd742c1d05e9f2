// What comes of the links in mails, and of addresses, while the server dies over it.

import { expect } from 'vitest'
import { type Answered, newcomer, open, tokenOf } from '#api/live/live.fixture.ts'
import type { CrashWorld } from './crash.fixture.ts'
import { done, enrolled, type Prepare, refused } from './crash-deed.fixture.ts'

const entryOf = async ({ staff }: CrashWorld, id: string) => {
  const { body } = await staff.ask('GET', '/people')
  const people = body.people as { id: string; status: string; otherEmail: string | null }[]
  return people.find((each) => each.id === id)
}

/** Somebody who was told of a new way in; the token of the link in that mail. */
const told = async (world: CrashWorld) => {
  const { browser, person } = await enrolled(world)
  const token = tokenOf(await world.mailbox.notMeFor(person.email))
  return { browser, person, token }
}

export const disowning: Prepare = async (world) => {
  const { browser, person, token } = await told(world)
  const press = () => world.browse().ask('POST', '/notices/objections', { token })
  let pressed: Answered | null = null
  return {
    async act() {
      await world.browse().ask('POST', '/notices/readings', { token })
      pressed = done(await press())
    },
    async after() {
      // Pressed again it does no more and says no less.
      if (!pressed) done(await press())
      done(await press())
      refused(await browser.ask('GET', '/session'), 401)
      expect(await entryOf(world, person.id)).toMatchObject({ status: 'suspended' })
    },
  }
}

export const deciding: Prepare = async (world) => {
  const { person, token } = await told(world)
  done(await world.browse().ask('POST', '/notices/objections', { token }))
  const decide = () => world.staff.ask('POST', `/people/${person.id}/verdicts`, { wasThem: true })
  let decided: Answered | null = null
  return {
    async act() {
      decided = done(await decide())
    },
    async after() {
      if (!decided) await decide()
      expect((await entryOf(world, person.id))?.status).not.toBe('suspended')
    },
  }
}

export const readdressing: Prepare = async (world) => {
  const { person } = await world.guest()
  const { email: otherEmail } = newcomer()
  const change = () =>
    world.staff.ask('PUT', `/people/${person.id}/addresses`, { email: person.email, otherEmail })
  let changed: Answered | null = null
  return {
    async act() {
      changed = done(await change())
    },
    async after() {
      if (!changed) await change()
      expect(await entryOf(world, person.id)).toMatchObject({ otherEmail })
    },
  }
}

export const askingAnew: Prepare = async (world) => {
  const { person, link } = await world.guest()
  const token = tokenOf(link)
  done(await open(world.browse(), link))
  let asked: Answered | null = null
  return {
    async act() {
      asked = done(await world.browse().ask('POST', '/invitations/renewals', { token }))
    },
    async after() {
      if (asked) expect(await world.mailbox.linkAfter(person.email, link)).not.toBe(link)
      refused(await open(world.browse(), link), 404, 409)
    },
  }
}
