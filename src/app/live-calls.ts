// What the pages of the live world ask, over the fetch and the passkeys of this browser.

import { createAsk } from '#client/asking.ts'
import { browserPasskeys } from '#client/browser-passkeys.ts'
import { createSessionCalls } from '#client/session-calls.ts'
import { clearTab } from '#client/tab-shelf.ts'

export const sessionCalls = (base: string) =>
  createSessionCalls(createAsk(fetchNow, base), browserPasskeys())

/** Nobody who sits down here next finds a session or an answer. */
export const leaveComputer = async (base: string) => {
  await sessionCalls(base).end()
  clearTab()
  location.assign(`${base}cleared/`)
}

/** The page's own, looked up at every call. */
export const fetchNow: typeof fetch = (input, init) => fetch(input, init)
