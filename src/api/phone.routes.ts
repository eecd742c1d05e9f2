// Mounted at /api/phone: what a paired phone may do. It proves itself by the token of its pairing.

import { type Context, Hono } from 'hono'
import { normalizeDigits } from '#domain/digits.ts'
import { isSameText, sha256Hex } from '#domain/hash.ts'
import { newId } from '#domain/id.ts'
import type { Pairing, PushRequest, Verdict } from '#domain/phone-messages.ts'
import { settleClock } from './clock.ts'
import { openLog } from './decide.ts'
import { advance } from './log.ts'
import type { Ports, Transaction } from './ports.ts'
import type { Activation, Factor, Push } from './records.ts'
import { Refused } from './refusal.ts'
import { answerMessage, pairingMessage } from './schemas.ts'
import { valid } from './validating.ts'

export const phoneRoutes = (ports: Ports) =>
  new Hono()
    .post('/pairings', valid(pairingMessage), async (c) =>
      c.json({ pairing: await pair(ports, c.req.valid('json').code) }, 200),
    )
    .get('/requests', async (c) => {
      const requests = await ports.storage.transaction(async (tx) =>
        requestsFor(ports, tx, await factorOf(tx, tokenOf(c))),
      )
      return c.json({ requests }, 200)
    })
    .post('/requests/:id/answer', valid(answerMessage), async (c) => {
      const answer = { id: c.req.param('id'), token: tokenOf(c), ...c.req.valid('json') }
      const refusal = await answerPush(ports, answer)
      if (refusal) throw refusal
      return c.json({ answered: true }, 200)
    })

const tokenOf = (c: Context) => (c.req.header('Authorization') ?? '').replace(/^Phone /, '')

/** The factor whose phone holds this token; unknown and superseded look the same. */
export const factorOf = async (tx: Transaction, token: string): Promise<Factor> => {
  const [factor] = token ? await tx.factors.list({ tokenHash: sha256Hex(token) }) : []
  if (!factor || factor.state === 'superseded') throw new Refused(401, 'not-allowed')
  return factor
}

/** What waits on this phone now. */
export const requestsFor = async (
  ports: Ports,
  tx: Transaction,
  factor: Factor,
): Promise<PushRequest[]> => {
  const waiting = await tx.pushes.list({ factor: factor.id, state: 'waiting' })
  return waiting
    .filter(({ expiresAt }) => expiresAt > ports.now())
    .map(({ id, service, device, place, sentAt, expiresAt, digits }) => ({
      id,
      factorId: factor.id,
      service,
      device,
      place,
      sentAt,
      expiresAt,
      needsDigits: digits !== null,
    }))
}

const redeemable = (found: Activation | undefined, now: number): Activation => {
  if (!found) throw new Refused(404, 'activation-unknown')
  if (found.state === 'used') throw new Refused(410, 'activation-used')
  if (found.state === 'superseded' || found.expiresAt <= now)
    throw new Refused(410, 'activation-expired')
  return found
}

/** Redeems an activation once: the phone gets its passcode seed and a token, the log its fact. */
const pair = (ports: Ports, code: string) =>
  ports.storage.transaction(async (tx): Promise<Pairing> => {
    const [found] = await tx.activations.list({ codeHash: sha256Hex(code) })
    const activation = redeemable(found, ports.now())
    const enrollment = await tx.enrollments.get(activation.enrollment)
    const person = enrollment && (await tx.people.get(enrollment.person))
    if (!enrollment || !person || enrollment.provider !== 'duo')
      throw new Refused(404, 'activation-unknown')
    if (!(await tx.consumed.insert({ id: activation.id })))
      throw new Refused(410, 'activation-used')
    await tx.activations.change(activation.id, { state: 'live' }, { state: 'used' })

    const token = newId('tok', ports.random)
    const factor = await tx.factors.get(activation.factor)
    const seed = await ports.sealing.unseal(activation.factor, factor?.sealedKey ?? '')
    const tokenHash = sha256Hex(token)
    await tx.factors.change(activation.factor, {}, { isProved: true, tokenHash })
    const log = await openLog(ports, tx, { id: enrollment.id, person })
    await advance(log, { type: 'device.activated', current: true })
    const { issuer } = ports
    return { factorId: activation.factor, token, issuer, account: person.email, seed }
  })

type Answer = { id: string; token: string; verdict: Verdict; digits: string | null }

/** Returns the refusal instead of throwing it: a wrong digit must be committed, not undone. */
const answerPush = (ports: Ports, { id, token, verdict, digits }: Answer) =>
  ports.storage.transaction(async (tx): Promise<Refused | null> => {
    const factor = await factorOf(tx, token)
    const push = await tx.pushes.get(id)
    if (!push || push.factor !== factor.id) throw new Refused(404, 'not-found')
    if (push.state !== 'waiting' || push.expiresAt <= ports.now())
      return new Refused(410, 'push-over')
    tx.touch(`phone:${factor.id}`)
    if (verdict === 'approve') {
      const wrong = await missingDigits(tx, push, digits)
      if (wrong) return wrong
    }
    const state = verdict === 'approve' ? 'approved' : 'denied'
    if (!(await tx.pushes.change(push.id, { state: 'waiting' }, { state, verdict })))
      return new Refused(410, 'push-over')
    await record(ports, tx, { push, verdict })
    return null
  })

const missingDigits = async (tx: Transaction, push: Push, typed: string | null) => {
  if (push.digits === null) return null
  if (!typed) return new Refused(422, 'digits-missing')
  if (isSameText(normalizeDigits(typed), push.digits)) return null
  const triesLeft = push.triesLeft - 1
  const state = triesLeft > 0 ? 'waiting' : 'over'
  await tx.pushes.change(push.id, { state: 'waiting' }, { triesLeft, state })
  return new Refused(422, 'digits-wrong', { attemptsLeft: triesLeft })
}

const record = async (
  ports: Ports,
  tx: Transaction,
  { push, verdict }: { push: Push; verdict: Verdict },
) => {
  const person = await tx.people.get(push.person)
  if (!person) return
  const log = await openLog(ports, tx, { id: push.enrollment, person })
  await settleClock(log)
  const { purpose } = push
  if (push.isStranger) {
    if (verdict === 'approve') await advance(log, { type: 'push.misapproved' })
    return
  }
  const type = verdict === 'approve' ? 'push.approved' : 'push.denied'
  await advance(log, { type, purpose, current: true })
}
