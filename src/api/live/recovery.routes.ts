// Mounted at /api/me/recovery-codes: how many are left, and a new set in the place of the old.

import { Hono } from 'hono/tiny'
import * as v from 'valibot'
import type { RecoveryView } from '#api/live-views.ts'
import type { Transaction } from '#api/ports.ts'
import { replaceRecoverySet } from '#api/recovery-sets.ts'
import { Refused } from '#api/refusal.ts'
import { valid } from '#api/validating.ts'
import type { Visited } from './access.ts'
import { note } from './audit.ts'
import { requireFreshProof } from './fresh-proof.ts'
import type { LivePorts } from './live-ports.ts'
import type { Seated } from './sessions.ts'

const nothing = v.strictObject({})

export const recoveryRoutes = (ports: LivePorts) =>
  new Hono<Visited>()
    .get('/', async (c) => {
      const seated = seatedOf(c.get('seated'))
      const view = await ports.storage.transaction((tx) => readLeft(tx, seated.person.id))
      return c.json(view, 200)
    })
    .post('/', valid(nothing), async (c) => {
      const seated = seatedOf(c.get('seated'))
      requireFreshProof(ports, seated)
      return c.json({ codes: await renew(ports, seated) }, 200)
    })

const seatedOf = (seated: Seated | null): Seated => {
  if (!seated) throw new Refused(401, 'signed-out')
  return seated
}

const readLeft = async (tx: Transaction, person: string): Promise<RecoveryView> => {
  const set = (await tx.recoverySets.list({ person, state: 'live' })).at(-1)
  if (!set) return { left: 0, madeAt: null }
  const unused = await tx.recoveryCodes.list({ person, set: set.id, usedAt: null })
  return { left: unused.length, madeAt: set.madeAt }
}

/** Told once, in this answer: nothing readable of them is kept. */
const renew = (ports: LivePorts, { person }: Seated): Promise<string[]> =>
  ports.storage.transaction(async (tx) => {
    const active = await tx.factors.list({ person: person.id, state: 'active' })
    // Codes are a way back to a factor; without one there is nothing to come back to.
    if (active.length === 0) throw new Refused(422, 'not-possible-now')
    const now = ports.now()
    const { codes } = await replaceRecoverySet({ tx, ports, person, now }, { isShownOnce: true })
    await note(ports, tx, { actor: person.id, action: 'codes.renewed', subject: person.id })
    return codes
  })
