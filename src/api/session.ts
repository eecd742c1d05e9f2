// Who is asking. Every route says whether it needs a person; what says nothing is refused.

import { createMiddleware } from 'hono/factory'
import type { Caller, Ports } from './ports.ts'
import { Refused } from './refusal.ts'

export type Identified = { Variables: { person: Caller } }

export const identified = (ports: Ports) =>
  createMiddleware<Identified>(async (c, next) => {
    const person = await ports.identify(c.req.raw)
    if (!person) throw new Refused(401, 'not-allowed')
    c.set('person', person)
    await next()
  })
