// Mounted at /api/phones: what the page on a phone may do. It has no session and no cookie: it proves
// itself by its code at the pairing, and by its signature ever after.

import { Hono } from 'hono/tiny'
import * as v from 'valibot'
import { answerMessage } from '#api/schemas.ts'
import { type Follower, streamOf } from '#api/stream.routes.ts'
import { valid } from '#api/validating.ts'
import { deviceName } from '#domain/device-name.ts'
import type { LivePorts } from './live-ports.ts'
import { claimCode, lookAtCode } from './pairing.ts'
import { answerRequest, viewOfPhone } from './phone-answers.ts'
import { type CallingPhone, phoneAt, phonesAt } from './phone-calls.ts'

const code = v.pipe(v.string(), v.maxLength(100))
const coordinate = v.pipe(v.string(), v.regex(/^[\w-]{43}$/))
const codeMessage = v.strictObject({ code })
const pairingMessage = v.strictObject({
  code,
  key: v.strictObject({ x: coordinate, y: coordinate }),
  signature: v.pipe(v.string(), v.regex(/^[\w-]{86}$/)),
})

export const phonesRoutes = (ports: LivePorts) =>
  new Hono()
    .post('/codes', valid(codeMessage), async (c) =>
      c.json(await lookAtCode(ports, c.req.valid('json').code), 200),
    )
    .post('/pairings', valid(pairingMessage), async (c) => {
      const name = deviceName(c.req.header('User-Agent') ?? '')
      const pairing = await claimCode(ports, { ...c.req.valid('json'), name })
      return c.json({ pairing }, 200)
    })
    .get('/requests', async (c) => {
      const calling = await phonesAt(ports, c)
      const phones = await ports.storage.transaction((tx) =>
        Promise.all(calling.map((phone) => viewOfPhone(ports, tx, phone))),
      )
      return c.json({ phones }, 200)
    })
    .get('/stream', async (c) => {
      const calling = await phonesAt(ports, c)
      return streamOf(
        ports,
        c,
        calling.map((phone) => follower(ports, phone)),
      )
    })
    .post('/requests/:id/answer', valid(answerMessage), async (c) => {
      const phone = await phoneAt(ports, c)
      const answer = { id: c.req.param('id'), phone, ...c.req.valid('json') }
      const refusal = await answerRequest(ports, answer)
      if (refusal) throw refusal
      return c.json({ answered: true }, 200)
    })

/** Looks again at every heartbeat as well: one process may end a pairing while another holds the stream. */
const follower = (ports: LivePorts, phone: CallingPhone): Follower => {
  let said = ''
  return {
    wakes: `phone:${phone.id}`,
    isQuiet: true,
    async send(stream) {
      const view = await ports.storage.transaction((tx) => viewOfPhone(ports, tx, phone))
      const data = JSON.stringify(view)
      if (data === said) return
      said = data
      await stream.writeSSE({ event: 'phone', data })
    },
  }
}
