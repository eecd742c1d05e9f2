// Mounted at /api/invitations: what the button on the invitation page does. Nothing else opens a link.

import { Hono } from 'hono/tiny'
import * as v from 'valibot'
import type { InvitationOutcome } from '#api/live-views.ts'
import { valid } from '#api/validating.ts'
import { mailLanguages } from '#domain/mail-language.ts'
import type { Visited } from './access.ts'
import { redeem } from './invitations.ts'
import type { LivePorts } from './live-ports.ts'
import { renewInvitation } from './renewing.ts'
import { giveToken, tokenIn } from './session-cookie.ts'
import { rememberSession } from './sessions.ts'

const renewal = v.strictObject({ token: v.pipe(v.string(), v.maxLength(200)) })

const redemption = v.strictObject({
  token: v.pipe(v.string(), v.maxLength(200)),
  /** Made up by the browser before it asks, and the same when it asks again. */
  browser: v.optional(v.pipe(v.string(), v.regex(/^[\w-]{32,100}$/))),
  /** In which the page is shown. */
  language: v.optional(v.picklist(mailLanguages)),
})

export const invitationRoutes = (ports: LivePorts) =>
  new Hono<Visited>()
    .get('/', (c) => c.json({ canMail: ports.canMail }, 200))
    // The same answer to everybody: it says nothing about the link, or whose it is.
    .post('/renewals', valid(renewal), async (c) => {
      if (ports.canMail) await renewInvitation(ports, c.req.valid('json').token)
      return c.json({ canMail: ports.canMail }, 200)
    })
    .post('/redemptions', valid(redemption), async (c) => {
      const known = tokenIn(ports, c.req.raw)
      const session = known ? await rememberSession(ports, known) : null
      const redeemed = await redeem(ports, { ...c.req.valid('json'), session })
      const { id, name, role } = redeemed.person
      const factors = await ports.storage.transaction((tx) =>
        tx.factors.list({ person: id, state: 'active' }),
      )
      giveToken(ports, c, redeemed.token)
      const outcome: InvitationOutcome = { person: { name }, role, hasFactor: factors.length > 0 }
      return c.json(outcome, 200)
    })
