// Mounted at /api/me/factors: taking a way to sign in away.

import { Hono } from 'hono/tiny'
import type { Transaction } from '#api/ports.ts'
import { post } from '#api/posting.ts'
import { Refused } from '#api/refusal.ts'
import type { Visited } from './access.ts'
import { note } from './audit.ts'
import { requireFreshProof } from './fresh-proof.ts'
import type { LivePorts } from './live-ports.ts'
import { endSession, type Seated } from './sessions.ts'

export const factorRoutes = (ports: LivePorts) =>
  new Hono<Visited>().delete('/:id', async (c) => {
    const seated = c.get('seated')
    if (!seated) throw new Refused(401, 'signed-out')
    requireFreshProof(ports, seated)
    await removeFactor(ports, seated, c.req.param('id'))
    return c.json({ removed: true }, 200)
  })

/** The row stays, for whoever asks later what there was. What it could open is over at once. */
const removeFactor = (ports: LivePorts, { session, person }: Seated, id: string) =>
  ports.storage.transaction(async (tx) => {
    const active = await tx.factors.list({ person: person.id, state: 'active' })
    const factor = active.find((each) => each.id === id)
    // Somebody else's looks like none.
    if (!factor) throw new Refused(404, 'not-found')
    const left = active.filter((each) => each.id !== id)
    const isLast =
      left.length === 0 || (person.role && !left.some(({ kind }) => kind === 'passkey'))
    if (isLast) throw new Refused(422, 'factor-in-use')
    await tx.factors.change(id, { state: 'active' }, { state: 'superseded' })
    await endPushes(tx, id)
    await endOtherSessions(tx, person.id, session.id)
    const { kind, name } = factor
    const message = { kind: 'factorRemoved', to: person.email, id, factor: kind, name } as const
    await post({ tx, ports, person, now: ports.now() }, message)
    await note(ports, tx, { actor: person.id, action: 'factor.removed', subject: id })
  })

const endPushes = async (tx: Transaction, factor: string) => {
  for (const { id } of await tx.pushes.list({ factor, state: 'waiting' }))
    await tx.pushes.change(id, { state: 'waiting' }, { state: 'over' })
  tx.touch(`phone:${factor}`)
}

/** Whoever may have got in with it is out. */
const endOtherSessions = async (tx: Transaction, person: string, kept: string) => {
  for (const session of await tx.sessions.list({ person }))
    if (session.id !== kept) await endSession(tx, session)
}
