// Somebody who proves a factor in their set-up is somebody who is signed in with it.

import { createMiddleware } from 'hono/factory'
import type { Outcome } from '#api/decide.ts'
import type { Check } from '#domain/method.ts'
import type { EnrollmentEvent } from '#machines/enrollment/events.ts'
import type { Visited } from './access.ts'
import { note } from './audit.ts'
import type { LivePorts } from './live-ports.ts'
import { giveToken } from './session-cookie.ts'
import { openSession } from './sessions.ts'

/**
 * After a proof that counted, the browser gets a new session that says so; the old one is over. Should
 * the server die in between, the proof stands and the session stays what it was.
 */
export const raiseSession = (ports: LivePorts) =>
  createMiddleware<Visited>(async (c, next) => {
    const askedAt = ports.now()
    await next()
    const seated = c.get('seated')
    if (!seated || c.res.status !== 200) return
    const { enrollment } = (await c.res.clone().json()) as Partial<Outcome>
    if (!enrollment) return
    const { id } = (await c.req.json()) as { id?: string }
    const { events } = enrollment
    // The submission has the message's id, and the fact that it led to comes next.
    const place = events.findIndex(({ message }) => message === id)
    const said = place < 0 ? [] : events.slice(place, place + 2)
    // A message that comes again is answered as before, and proves nothing about who sent it.
    const fresh = said.filter(({ at }) => at >= askedAt)
    const provedBy = fresh.map(({ event }) => proofIn(event)).find(Boolean)
    if (!provedBy) return
    const { person, session } = seated
    const token = await ports.storage.transaction(async (tx) => {
      const current = await tx.sessions.get(session.id)
      // Ended meanwhile, or raised by the same answer in another request.
      if (!current) return null
      const opening = { person: person.id, provedBy, instead: current } as const
      const noted = { actor: person.id, action: 'session.started', subject: person.id } as const
      const [opened] = await Promise.all([openSession(ports, tx, opening), note(ports, tx, noted)])
      return opened.token
    })
    if (token) giveToken(ports, c, token)
  })

/** Typing a new app's first code proves that app; what counts here is signing in and saying who one is. */
const proofIn = (event: EnrollmentEvent): Check | null => {
  if (event.type === 'code.accepted' && event.current && event.purpose !== 'link') return 'passcode'
  if (event.type === 'passkey.used' && event.current) return 'passkey'
  return null
}
