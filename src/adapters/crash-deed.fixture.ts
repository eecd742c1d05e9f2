// What a deed is, and what all of them need.

import { expect } from 'vitest'
import { type Answered, open } from '#api/live/live.fixture.ts'
import type { CrashWorld } from './crash.fixture.ts'
import { goOn, newMemo } from './crash-people.fixture.ts'

/** `act` is cut off somewhere; `after` is what the same people do then, on the server that came back. */
export type Deed = { act(): Promise<unknown>; after(): Promise<unknown> }
export type Prepare = (world: CrashWorld) => Promise<Deed>

/** An answer that came says that it is done: a deed that is refused would prove nothing. */
export const done = (answered: Answered) => {
  expect([answered.status, answered.body]).toEqual([200, answered.body])
  return answered
}

/** Refused, and not because the server is in a bad way. */
export const refused = ({ status }: Answered, ...among: number[]) => expect(among).toContain(status)

export const enrolled = async (world: CrashWorld) => {
  const { person, link } = await world.guest()
  const [browser, memo] = [world.browse(), newMemo()]
  await open(browser, link)
  await browser.caller.start()
  await goOn(browser, memo)
  return { browser, memo, person }
}
