// Mounted at /api/enrollments. The only way an enrollment moves.

import { Hono } from 'hono/tiny'
import { authenticatorUri, pairingText } from '#domain/activation.ts'
import { linkWay } from '#machines/enrollment/context.ts'
import { stateName } from '#machines/enrollment/stepping.ts'
import { liveActivation } from './activations.ts'
import { decide, openLog, viewOf } from './decide.ts'
import type { Ports } from './ports.ts'
import { proveCode } from './proofs.ts'
import { Refused } from './refusal.ts'
import { codeMessage, intentMessage, startMessage } from './schemas.ts'
import { type Identified, identified } from './session.ts'
import { startOrResume } from './starting.ts'
import { valid } from './validating.ts'

/** What the QR code, the link and the typed key are made of. Each only where the journey has it. */
export type ActivationView = {
  content: string
  link: string | null
  key: string | null
  issuer: string
  account: string
  expiresAt: number
}

export const enrollmentRoutes = (ports: Ports) =>
  new Hono<Identified>()
    .use(identified(ports))
    .post('/', valid(startMessage), async (c) => {
      const person = c.get('person')
      const view = await startOrResume(ports, person, c.req.valid('json').reason ?? null)
      return c.json({ enrollment: view }, 200)
    })
    .get('/:id', async (c) => {
      const since = Number(c.req.query('since') ?? 0)
      if (!Number.isSafeInteger(since) || since < 0) throw new Refused(400, 'bad-request')
      const view = await ports.storage.transaction(async (tx) =>
        viewOf(await openLog(ports, tx, { id: c.req.param('id'), person: c.get('person') }), since),
      )
      return c.json({ enrollment: view }, 200)
    })
    .post('/:id/events', valid(intentMessage), async (c) => {
      const message = c.req.valid('json')
      const call = { person: c.get('person'), enrollmentId: c.req.param('id'), message }
      const { status, ...outcome } = await decide(ports, call)
      return c.json(outcome, status)
    })
    .post('/:id/proofs/code', valid(codeMessage), async (c) => {
      const message = c.req.valid('json')
      const call = { person: c.get('person'), enrollmentId: c.req.param('id'), message }
      const { status, ...outcome } = await proveCode(ports, call)
      return c.json(outcome, status)
    })
    .get('/:id/activation', async (c) => {
      const view = await readActivation(ports, c.get('person'), c.req.param('id'))
      return c.json({ activation: view }, 200)
    })
    .get('/:id/recovery-codes', async (c) => {
      const view = await readRecoveryCodes(ports, c.get('person'), c.req.param('id'))
      return c.json(view, 200)
    })
    .get('/:id/push', async (c) => {
      const view = await readPush(ports, c.get('person'), c.req.param('id'))
      return c.json({ push: view }, 200)
    })

type Owner = Identified['Variables']['person']

/** Only to its owner, and only while that step is open. */
const readActivation = (ports: Ports, person: Owner, id: string) =>
  ports.storage.transaction(async (tx): Promise<ActivationView> => {
    const log = await openLog(ports, tx, { id, person })
    const live = stateName(log.enrollment.value).startsWith('linkingApp')
      ? await liveActivation(log)
      : null
    if (!live) throw new Refused(404, 'activation-not-open')
    const { issuer } = ports
    const account = person.email
    const base = { issuer, account, expiresAt: live.expiresAt }
    const way = linkWay(log.enrollment.context)
    if (way !== 'code') {
      const link = ports.activationLink(person, live.code)
      // A phone's own camera opens the page; no camera but the practice phone's takes the other.
      return { ...base, content: way === 'page' ? link : pairingText(live.code), link, key: null }
    }
    const factor = await tx.factors.get(live.factor)
    const key = await ports.sealing.unseal(live.factor, factor?.sealedKey ?? '')
    return { ...base, content: authenticatorUri({ issuer, account, key }), link: null, key }
  })

/** The same set after every reload, until one of it has been typed back. Then never again. */
const readRecoveryCodes = (ports: Ports, person: Owner, id: string) =>
  ports.storage.transaction(async (tx) => {
    const log = await openLog(ports, tx, { id, person })
    const [set] = await tx.recoverySets.list({ person: person.id, state: 'live' })
    if (stateName(log.enrollment.value) !== 'savingCodes' || !set?.sealedCodes)
      throw new Refused(404, 'not-found')
    const codes = (await ports.sealing.unseal(set.id, set.sealedCodes)).split(' ')
    return { codes, madeAt: set.madeAt }
  })

/** The request that waits on the phone now, with the digits to type there where policy asks for them. */
const readPush = (ports: Ports, person: Owner, id: string) =>
  ports.storage.transaction(async (tx) => {
    const log = await openLog(ports, tx, { id, person })
    const waiting = await tx.pushes.list({ enrollment: log.enrollment.id, state: 'waiting' })
    const push = waiting.filter(({ isStranger }) => !isStranger).at(-1)
    if (!push || push.expiresAt <= log.now) return null
    const { sealedDigits, expiresAt } = push
    return {
      digits: sealedDigits && (await ports.sealing.unseal(push.id, sealedDigits)),
      expiresAt,
    }
  })
