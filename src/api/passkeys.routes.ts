// Mounted at /api/enrollments/:id/proofs/passkey: registering a passkey, and signing in with it once.

import { Hono } from 'hono/tiny'
import type { Ports } from './ports.ts'
import { passkeyMessage } from './schemas.ts'
import { type Identified, identified } from './session.ts'
import { valid } from './validating.ts'

// Few people choose a passkey: the practice world starts without what proves one.
const proofs = () => import('./passkey-proofs.ts')

export const passkeyRoutes = (ports: Ports) =>
  new Hono<Identified>()
    .use(identified(ports))
    .post('/:id/proofs/passkey/options', async (c) => {
      const call = { person: c.get('person'), id: c.req.param('id') }
      const { makeOptions } = await proofs()
      return c.json(await makeOptions(ports, call), 200)
    })
    .post('/:id/proofs/passkey', valid(passkeyMessage), async (c) => {
      const message = c.req.valid('json')
      const call = { person: c.get('person'), id: c.req.param('id') }
      const { provePasskey } = await proofs()
      const { status, ...outcome } = await provePasskey(ports, call, message)
      return c.json(outcome, status)
    })
