// Mounted at /api/session: who is signed in at this browser, signing in, signing out.

import type { Context } from 'hono'
import { Hono } from 'hono/tiny'
import * as v from 'valibot'
import type { SessionView } from '#api/live-views.ts'
import { Refused } from '#api/refusal.ts'
import { valid } from '#api/validating.ts'
import { deviceName } from '#domain/device-name.ts'
import type { Visited } from './access.ts'
import { note } from './audit.ts'
import { proveAgain } from './fresh-proof.ts'
import type { LivePorts } from './live-ports.ts'
import { giveToken, takeToken } from './session-cookie.ts'
import { askPhone, proveByPush, readAsked } from './session-pushes.ts'
import { endSession, type Seated } from './sessions.ts'
import { askForPasskey, signIn } from './signing-in.ts'

const answerMessage = v.strictObject({
  id: v.pipe(v.string(), v.maxLength(100)),
  response: v.looseObject({ id: v.string(), rawId: v.string(), type: v.literal('public-key') }),
})

const codeMessage = v.strictObject({ code: v.pipe(v.string(), v.maxLength(200)) })
const nothing = v.strictObject({})

export const sessionRoutes = (ports: LivePorts) =>
  new Hono<Visited>()
    .get('/', async (c) => {
      return c.json(await viewOfSession(ports, seatedIn(c)), 200)
    })
    .post('/challenge', valid(nothing), async (c) => c.json(await askForPasskey(ports), 200))
    .post('/', valid(answerMessage), async (c) => {
      const { id, response } = c.req.valid('json')
      const session = c.get('seated')?.session ?? null
      const { token, seated } = await signIn(ports, { id, response, session })
      giveToken(ports, c, token)
      return c.json(await viewOfSession(ports, seated), 200)
    })
    .post('/proofs', valid(codeMessage), async (c) => {
      const proved = await proveAgain(ports, seatedIn(c), c.req.valid('json').code)
      giveToken(ports, c, proved.token)
      return c.json(await viewOfSession(ports, proved.seated), 200)
    })
    .post('/pushes', valid(nothing), async (c) => {
      const device = deviceName(c.req.header('User-Agent') ?? '')
      return c.json(await askPhone(ports, seatedIn(c), device), 200)
    })
    .get('/pushes/:id', async (c) =>
      c.json(await readAsked(ports, seatedIn(c), c.req.param('id')), 200),
    )
    .post('/pushes/:id/proof', valid(nothing), async (c) => {
      const proved = await proveByPush(ports, seatedIn(c), c.req.param('id'))
      giveToken(ports, c, proved.token)
      return c.json(await viewOfSession(ports, proved.seated), 200)
    })
    .delete('/', async (c) => {
      const session = c.get('seated')?.session
      if (session)
        await ports.storage.transaction(async (tx) => {
          await endSession(tx, session)
          const { person } = session
          await note(ports, tx, { actor: person, action: 'session.ended', subject: person })
        })
      takeToken(ports, c)
      return c.json({ ended: true }, 200)
    })

const seatedIn = (c: Context<Visited>): Seated => {
  const seated = c.get('seated')
  if (!seated) throw new Refused(401, 'signed-out')
  return seated
}

const viewOfSession = async (
  { storage }: LivePorts,
  { session, person }: Seated,
): Promise<SessionView> => {
  const factors = await storage.transaction((tx) =>
    tx.factors.list({ person: person.id, state: 'active' }),
  )
  const { id, name, email, role } = person
  return {
    person: { id, name, email },
    role,
    isProved: session.provedBy !== null,
    hasFactor: factors.length > 0,
    hasPasskey: factors.some(({ kind }) => kind === 'passkey'),
    hasPhone: factors.some(({ kind }) => kind === 'phonePage'),
  }
}
