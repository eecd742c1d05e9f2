// What the pages of the live world ask, over the fetch and the passkeys of this browser.

import { createAsk } from '#client/asking.ts'
import { browserPasskeys } from '#client/browser-passkeys.ts'
import { createSessionCalls } from '#client/session-calls.ts'
import { clearTab } from '#client/tab-shelf.ts'

export const sessionCalls = (base: string) =>
  createSessionCalls(createAsk(fetchNow, base), browserPasskeys())

/**
 * Nobody who sits down here next finds a session or an answer. False where the server could not be
 * told: the session is then as good as before.
 */
export const endSession = async (base: string): Promise<boolean> => {
  const answer = await sessionCalls(base).end()
  const isOut = answer.ok || answer.failure.code === 'signed-out'
  if (isOut) clearTab()
  return isOut
}

export const leaveComputer = async (base: string) => {
  if (await endSession(base)) location.assign(`${base}cleared/`)
}

/** The page's own, looked up at every call. */
export const fetchNow: typeof fetch = (input, init) => fetch(input, init)
