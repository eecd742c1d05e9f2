// Mounted at /api/me: the person's own devices, preference and the policy that holds for them.

import { Hono } from 'hono/tiny'
import { type FactorKind, preferences } from '#domain/method.ts'
import { limits } from '#domain/policy.ts'
import type { Ports } from './ports.ts'
import { Refused } from './refusal.ts'
import { preferenceMessage } from './schemas.ts'
import { type Identified, identified } from './session.ts'
import { valid } from './validating.ts'

export type FactorView = { id: string; kind: FactorKind; name: string; createdAt: number }

export const meRoutes = (ports: Ports) =>
  new Hono<Identified>()
    .use(identified(ports))
    .get('/', async (c) => {
      const { id, name, email, service } = c.get('person')
      return c.json({ person: { id, name, email, service } }, 200)
    })
    .get('/policy', (c) => c.json({ policy: ports.policyFor(c.get('person')), limits }, 200))
    .get('/factors', async (c) => {
      const person = c.get('person').id
      const factors = await ports.storage.transaction((tx) =>
        tx.factors.list({ person, state: 'active' }),
      )
      const views: FactorView[] = factors.map(({ id, kind, name, createdAt }) => ({
        id,
        kind,
        name,
        createdAt,
      }))
      return c.json({ factors: views }, 200)
    })
    .get('/preference', async (c) => {
      const { id } = c.get('person')
      const person = await ports.storage.transaction((tx) => tx.people.get(id))
      return c.json({ preference: person?.preference ?? null, preferences }, 200)
    })
    .put('/preference', valid(preferenceMessage), async (c) => {
      const { id } = c.get('person')
      const { preference } = c.req.valid('json')
      const isSaved = await ports.storage.transaction(async (tx) => {
        const factors = await tx.factors.list({ person: id, state: 'active' })
        const hasApp = factors.some(({ kind }) => kind === 'app')
        if (factors.length === 0 || (preference === 'push' && !hasApp)) return false
        return tx.people.change(id, {}, { preference })
      })
      if (!isSaved) throw new Refused(422, 'not-possible-now')
      return c.json({ preference }, 200)
    })
