// Saying who sits here by the phone's page: a request that belongs to this session and to no set-up.

import { consumeOnce } from '#api/once.ts'
import { openPush } from '#api/pushes.ts'
import { Refused } from '#api/refusal.ts'
import { note } from './audit.ts'
import type { LivePorts } from './live-ports.ts'
import { refusePush } from './push-limits.ts'
import { openSession, type Seated } from './sessions.ts'

/** An approval that nobody fetched is none any more. */
const fetchMs = 5 * 60_000

export type AskedPush = { id: string; digits: string | null; expiresAt: number }

/** `device` is the browser that asks, as the phone will name it. */
export const askPhone = (ports: LivePorts, { session, person }: Seated, device: string) =>
  ports.storage.transaction(async (tx): Promise<AskedPush> => {
    const now = ports.now()
    const of = { person: person.id, kind: 'phonePage', state: 'active' } as const
    const factor = (await tx.factors.list(of)).at(-1)
    if (!factor) throw new Refused(422, 'not-possible-now')
    const failure = await refusePush({ tx, person, now })
    if (failure) throw new Refused(422, failure)
    const asking = { tx, ports, person: { ...person, device }, now }
    return openPush(asking, { factor, enrollment: session.chain, purpose: 'identity' })
  })

/** Somebody else's looks like none, and so does one that another session asked for. */
export const readAsked = (ports: LivePorts, { session, person }: Seated, id: string) =>
  ports.storage.transaction(async (tx) => {
    const push = await tx.pushes.get(id)
    if (push?.person !== person.id || push.enrollment !== session.chain)
      throw new Refused(404, 'not-found')
    const isOver = push.state === 'waiting' && push.expiresAt <= ports.now()
    return { state: isOver ? ('over' as const) : push.state }
  })

/** An approved request proves once who sits at the browser that asked. */
export const proveByPush = (ports: LivePorts, { session, person }: Seated, id: string) =>
  ports.storage.transaction(async (tx) => {
    const current = await tx.sessions.get(session.id)
    if (!current) throw new Refused(401, 'signed-out')
    const push = await tx.pushes.get(id)
    const isMine = push?.person === person.id && push.enrollment === current.chain
    if (!isMine) throw new Refused(404, 'not-found')
    const isFresh = push.state === 'approved' && ports.now() < push.sentAt + fetchMs
    // Taken away meanwhile, it proves nothing any more.
    const factor = await tx.factors.get(push.factor)
    if (!isFresh || factor?.state !== 'active' || !(await consumeOnce(tx, 'pushProof', id)))
      throw new Refused(410, 'push-over')
    const opening = { person: person.id, provedBy: 'push', instead: current } as const
    const opened = await openSession(ports, tx, opening)
    await note(ports, tx, { actor: person.id, action: 'session.started', subject: person.id })
    return { token: opened.token, seated: { session: opened.session, person } }
  })
