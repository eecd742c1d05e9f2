// Who adds a way to sign in beside one that they have proves it a short time before it is bound, and not
// only when the set-up began: NIST SP 800-63B-4 §4.1.2.1.

import { createMiddleware } from 'hono/factory'
import type { Enrollment } from '#api/records.ts'
import { Refused } from '#api/refusal.ts'
import type { EnrollmentEvent } from '#machines/enrollment/events.ts'
import { stateName } from '#machines/enrollment/stepping.ts'
import type { Visited } from './access.ts'
import { freshMs } from './fresh-proof.ts'
import type { LivePorts } from './live-ports.ts'

/** The steps whose proof binds something new. */
const binds = /^(linkingApp|enteringCode|registeringPasskey|provingNumber)/

/**
 * Stands before the proofs of a set-up. Refused there, somebody proves who they are with
 * `POST /api/session/proofs` or their passkey and sends the same once more: nothing of the set-up is lost.
 */
export const keepAddingFresh = (ports: LivePorts) =>
  createMiddleware<Visited>(async (c, next) => {
    const seated = c.get('seated')
    const id = c.req.param('id') ?? ''
    const enrollment = await ports.storage.read('enrollments', id)
    // Somebody else's is refused behind this, like one that does not exist.
    if (seated && enrollment?.person === seated.person.id) {
      const provedAt = seated.session.provedAt ?? 0
      if (!(await mayBind(ports, enrollment, { provedAt, now: ports.now() })))
        throw new Refused(403, 'identity-unproved')
    }
    await next()
  })

type Proved = { provedAt: number; now: number }

/** `provedAt` is when they last proved in their session who they are. */
const mayBind = async (
  { storage }: LivePorts,
  enrollment: Enrollment,
  { provedAt, now }: Proved,
) => {
  const { value, context } = enrollment
  if (context.identity !== 'confirmed' || !binds.test(stateName(value))) return true
  if (now < provedAt + freshMs) return true
  const events = await storage.transaction((tx) => tx.events.list({ enrollment: enrollment.id }))
  const last = events.filter(({ event }) => saysWho(event)).at(-1)
  return last !== undefined && now < last.at + freshMs
}

const saysWho = (event: EnrollmentEvent) =>
  ['code.accepted', 'push.approved', 'passkey.used'].includes(event.type) &&
  'purpose' in event &&
  event.purpose === 'identity'
