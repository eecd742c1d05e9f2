// Mounted at /api/enforcement: who must have a second factor, and what an application asks about one person.

import { Hono } from 'hono/tiny'
import * as v from 'valibot'
import type { Transaction } from '#api/ports.ts'
import { Refused } from '#api/refusal.ts'
import { valid } from '#api/validating.ts'
import { asSeen } from '#domain/as-seen.ts'
import { type EnforcementRule, enforce, nobodyMust } from '#domain/enforcement.ts'
import type { Visited } from './access.ts'
import { note } from './audit.ts'
import { canonicalEmail } from './joining.ts'
import type { LivePorts } from './live-ports.ts'
import { somebody } from './people.routes.ts'

const ruleMessage = v.strictObject({
  rule: v.strictObject({
    scope: v.picklist(['nobody', 'group', 'all']),
    group: v.nullable(v.pipe(v.string(), v.maxLength(200), v.transform(asSeen), v.minLength(1))),
    from: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0))),
  }),
})

export const enforcementRoutes = (ports: LivePorts) =>
  new Hono<Visited>()
    .get('/', async (c) => {
      const rule = await ports.storage.transaction(readRule)
      return c.json({ rule }, 200)
    })
    .put('/', valid(ruleMessage), async (c) => {
      const { rule } = c.req.valid('json')
      if ((rule.scope === 'group') !== (rule.group !== null)) throw new Refused(400, 'bad-request')
      const actor = c.get('seated')?.person.id ?? null
      await ports.storage.transaction(async (tx) => {
        await tx.settings.remove('enforcement')
        await tx.settings.insert({ id: 'enforcement', rule })
        await note(ports, tx, { actor, action: 'enforcement.changed', subject: null })
      })
      return c.json({ rule }, 200)
    })
    .get('/:person', async (c) => {
      const answer = await ports.storage.transaction(async (tx) => {
        const { id, group, isSsoOnly } = await named(tx, c.req.param('person'))
        const factors = await tx.factors.list({ person: id, state: 'active' })
        const asked = { group, isSsoOnly, hasFactor: factors.length > 0 }
        return enforce(await readRule(tx), asked, ports.now())
      })
      return c.json(answer, 200)
    })

/** By id, or by the address that an application knows them by. */
const named = async (tx: Transaction, name: string) => {
  const [person] = name.includes('@') ? await tx.people.list({ email: canonicalEmail(name) }) : []
  return person ?? somebody(tx, name)
}

const readRule = async (tx: Transaction): Promise<EnforcementRule> =>
  (await tx.settings.get('enforcement'))?.rule ?? nobodyMust
