// Mounted at /api/phone: what a paired phone may do. It proves itself by the token of its pairing.

import type { Context } from 'hono'
import { Hono } from 'hono/tiny'
import { normalizeDigits } from '#domain/digits.ts'
import { isSameText, sha256Hex } from '#domain/hash.ts'
import { newId } from '#domain/id.ts'
import type { Pairing, PushRequest, Verdict } from '#domain/phone-messages.ts'
import { settleClock } from './clock.ts'
import { openLog } from './decide.ts'
import { perform } from './effects.ts'
import { advance, type Log } from './log.ts'
import { consumeOnce } from './once.ts'
import type { Ports, Transaction } from './ports.ts'
import type { Activation, Factor, Push } from './records.ts'
import { Refused } from './refusal.ts'
import { answerMessage, pairingMessage } from './schemas.ts'
import { valid } from './validating.ts'

export const phoneRoutes = (ports: Ports) =>
  new Hono()
    .post('/pairings', valid(pairingMessage), async (c) => {
      const pairing = await pair(ports, c.req.valid('json').code)
      if (pairing instanceof Refused) throw pairing
      return c.json({ pairing }, 200)
    })
    .get('/requests', async (c) => {
      const requests = await ports.storage.transaction(async (tx) =>
        requestsFor(ports, tx, await factorOf(tx, tokenOf(c))),
      )
      return c.json({ requests }, 200)
    })
    .post('/requests/:id/answer', valid(answerMessage), async (c) => {
      const answer = { id: c.req.param('id'), ...c.req.valid('json') }
      const refusal = await ports.storage.transaction(async (tx) =>
        answerPush(ports, tx, { ...answer, factor: await factorOf(tx, tokenOf(c)) }),
      )
      if (refusal) throw refusal
      return c.json({ answered: true }, 200)
    })

const tokenOf = (c: Context) => (c.req.header('Authorization') ?? '').replace(/^Phone /, '')

/** The factor whose phone holds this token; unknown and ended look the same. */
export const factorOf = async (tx: Transaction, token: string): Promise<Factor> => {
  const [factor] = token ? await tx.factors.list({ tokenHash: sha256Hex(token) }) : []
  if (!factor || ['superseded', 'suspended'].includes(factor.state))
    throw new Refused(401, 'not-allowed')
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
    .map(({ id, service, device, place, sentAt, expiresAt, sealedDigits }) => ({
      id,
      factorId: factor.id,
      service,
      device,
      place,
      sentAt,
      expiresAt,
      needsDigits: sealedDigits !== null,
    }))
}

/**
 * Redeems an activation once: the phone gets its passcode seed and a token, the log its fact. A refusal
 * is returned and not thrown, so that what the log learned of it stays.
 */
const pair = (ports: Ports, code: string) =>
  ports.storage.transaction(async (tx): Promise<Pairing | Refused> => {
    const [activation] = await tx.activations.list({ codeHash: sha256Hex(code) })
    const log = activation && (await logOf(ports, tx, activation))
    if (!activation || log?.enrollment.provider !== 'duo')
      return new Refused(404, 'activation-unknown')
    await settleClock(log)
    if (activation.state === 'used') return new Refused(410, 'activation-used')
    if (activation.state === 'superseded' || activation.expiresAt <= log.now) {
      if (await consumeOnce(tx, 'lateAnswer', activation.id))
        await advance(log, { type: 'device.activated', current: false })
      return new Refused(410, 'activation-expired')
    }
    if (!(await consumeOnce(tx, 'activation', activation.id)))
      return new Refused(410, 'activation-used')
    return redeem(log, activation)
  })

export const logOf = async (
  ports: Ports,
  tx: Transaction,
  { enrollment: id }: { enrollment: string },
) => {
  const enrollment = await tx.enrollments.get(id)
  const person = enrollment && (await tx.people.get(enrollment.person))
  return person ? openLog(ports, tx, { id, person }) : null
}

const redeem = async (log: Log, { id, factor: factorId }: Activation): Promise<Pairing> => {
  const { tx, ports, person } = log
  await tx.activations.change(id, { state: 'live' }, { state: 'used' })
  const token = newId('tok', ports.random)
  const factor = await tx.factors.get(factorId)
  const seed = await ports.sealing.unseal(factorId, factor?.sealedKey ?? '')
  await tx.factors.change(factorId, {}, { isProved: true, tokenHash: sha256Hex(token) })
  await advance(log, { type: 'device.activated', current: true })
  const { issuer } = ports
  return { factorId, token, issuer, account: person.email, seed }
}

export type Answer = { id: string; factor: Factor; verdict: Verdict; digits: string | null }

/** Returns the refusal instead of throwing it: a wrong digit must be committed, not undone. */
export const answerPush = async (
  ports: Ports,
  tx: Transaction,
  { id, factor, verdict, digits }: Answer,
): Promise<Refused | null> => {
  const found = await tx.pushes.get(id)
  const log = found?.factor === factor.id ? await logOf(ports, tx, found) : null
  if (!log) throw new Refused(404, 'not-found')
  await settleClock(log)
  const push = (await tx.pushes.get(id)) as Push
  if (push.state !== 'waiting') return refuseLate(log, push, verdict)

  const wrong = await settlePush(log, push, { verdict, digits })
  // Whoever waits for it is told that it is over, and may send another.
  if (wrong?.notice.attemptsLeft === 0)
    await advance(log, { type: 'push.timedOut', purpose: push.purpose, current: true })
  if (!wrong) await record(log, push, { verdict, current: true })
  return wrong
}

/** Answers a request that waits, unless it is approved without its digits. */
export const settlePush = async (
  { tx, ports }: Pick<Log, 'tx' | 'ports'>,
  push: Push,
  { verdict, digits }: Pick<Answer, 'verdict' | 'digits'>,
): Promise<Refused | null> => {
  tx.touch(`phone:${push.factor}`)
  const wrong = verdict === 'approve' ? await missingDigits({ tx, ports }, push, digits) : null
  if (wrong) return wrong
  const state = verdict === 'approve' ? 'approved' : 'denied'
  await tx.pushes.change(push.id, { state: 'waiting' }, { state, verdict })
  return null
}

/** An answer to a request that ran out or was replaced: the log hears of it once, and nothing moves. */
const refuseLate = async (log: Log, push: Push, verdict: Verdict) => {
  if (push.state === 'over' && (await consumeOnce(log.tx, 'lateAnswer', push.id)))
    await record(log, push, { verdict, current: false })
  return new Refused(410, 'push-over')
}

const missingDigits = async (
  { tx, ports }: Pick<Log, 'tx' | 'ports'>,
  push: Push,
  typed: string | null,
) => {
  if (push.sealedDigits === null) return null
  if (!typed) return new Refused(422, 'digits-missing')
  const digits = await ports.sealing.unseal(push.id, push.sealedDigits)
  if (isSameText(normalizeDigits(typed), digits)) return null
  const triesLeft = push.triesLeft - 1
  const state = triesLeft > 0 ? 'waiting' : 'over'
  await tx.pushes.change(push.id, { state: 'waiting' }, { triesLeft, state })
  return new Refused(422, 'digits-wrong', { attemptsLeft: triesLeft })
}

type Given = { verdict: Verdict; current: boolean }

const record = async (log: Log, push: Push, { verdict, current }: Given) => {
  const isApproved = verdict === 'approve'
  // "Was it you?" – "No": the phone says that the desk knows, whoever asked.
  if (verdict === 'fraud' && current) await perform('reportFraud', log)
  if (push.isStranger) {
    if (isApproved && current) await advance(log, { type: 'push.misapproved' })
    return
  }
  const type = isApproved ? 'push.approved' : 'push.denied'
  await advance(log, { type, purpose: push.purpose, current })
}
