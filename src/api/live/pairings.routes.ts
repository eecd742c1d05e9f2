// Mounted at /api/enrollments: the set-up's end of a pairing.

import { Hono } from 'hono/tiny'
import * as v from 'valibot'
import { type Identified, identified } from '#api/session.ts'
import { valid } from '#api/validating.ts'
import type { LivePorts } from './live-ports.ts'
import { answerPairing, readPairing } from './pairing.ts'

const answer = v.strictObject({
  factorId: v.pipe(v.string(), v.maxLength(100)),
  isMine: v.boolean(),
})

export const pairingRoutes = (ports: LivePorts) =>
  new Hono<Identified>()
    .use(identified(ports))
    .get('/:id/pairing', async (c) => {
      const at = { person: c.get('person'), enrollmentId: c.req.param('id') }
      return c.json({ pairing: await readPairing(ports, at) }, 200)
    })
    .post('/:id/pairing', valid(answer), async (c) => {
      const at = { person: c.get('person'), enrollmentId: c.req.param('id') }
      const enrollment = await answerPairing(ports, at, c.req.valid('json'))
      return c.json({ enrollment }, 200)
    })
