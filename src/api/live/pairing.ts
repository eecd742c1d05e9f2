// Pairing a phone's page, from both ends: the phone sends its key, and whoever sits at the set-up says
// that it is theirs. Only both together link it.

import { renewActivation } from '#api/activations.ts'
import { settleClock } from '#api/clock.ts'
import { type EnrollmentView, openLog, viewOf } from '#api/decide.ts'
import { advance, type Log } from '#api/log.ts'
import { consumeOnce } from '#api/once.ts'
import { logOf } from '#api/phone.routes.ts'
import type { Caller, Transaction } from '#api/ports.ts'
import type { Activation, Factor } from '#api/records.ts'
import { Refused } from '#api/refusal.ts'
import { sha256Hex } from '#domain/hash.ts'
import { type PhoneKey, pairingText } from '#domain/phone-proof.ts'
import { linkWay } from '#machines/enrollment/context.ts'
import { note } from './audit.ts'
import type { LivePorts } from './live-ports.ts'
import { verifies } from './phone-calls.ts'
import type { PairingView, PhoneAccount } from './phone-views.ts'

/** Whose account a code would pair this phone with. Looking uses nothing up. */
export const lookAtCode = (ports: LivePorts, code: string): Promise<PhoneAccount> =>
  ports.storage.transaction(async (tx) => accountOf((await findCode(ports, tx, code)).log))

const accountOf = ({ ports, person }: Log): PhoneAccount => ({
  account: person.email,
  organization: ports.issuer,
})

const findCode = async (ports: LivePorts, tx: Transaction, code: string) => {
  const [activation] = await tx.activations.list({ codeHash: sha256Hex(code) })
  const log = activation && (await logOf(ports, tx, activation))
  const factor = activation && (await tx.factors.get(activation.factor))
  if (!activation || !log || factor?.kind !== 'phonePage')
    throw new Refused(404, 'activation-unknown')
  if (activation.state === 'used' || factor.phoneKey) throw new Refused(410, 'activation-used')
  if (activation.state === 'superseded' || activation.expiresAt <= log.now)
    throw new Refused(410, 'activation-expired')
  // Whoever has gone on to another kind of device is not linked from behind.
  if (linkWay(log.enrollment.context) !== 'page') throw new Refused(410, 'activation-expired')
  return { activation, factor, log }
}

type Claim = { code: string; key: PhoneKey; signature: string; name: string }

/** The first phone that sends a key it can sign with has the code; every other hears that it is gone. */
export const claimCode = async (ports: LivePorts, { code, key, signature, name }: Claim) => {
  const text = pairingText(ports.origin, sha256Hex(code), key)
  if (!(await verifies(key, text, signature))) throw new Refused(400, 'bad-request')
  return ports.storage.transaction(async (tx) => {
    const { activation, factor, log } = await findCode(ports, tx, code)
    if (!(await consumeOnce(tx, 'activation', activation.id)))
      throw new Refused(410, 'activation-used')
    await tx.factors.change(factor.id, { state: 'pending' }, { phoneKey: key, name })
    return { factorId: factor.id, ...accountOf(log) }
  })
}

type At = { person: Caller; enrollmentId: string }

/** The phone that wants to be this person's, if one has sent its key. */
export const readPairing = (ports: LivePorts, { person, enrollmentId: id }: At) =>
  ports.storage.transaction(async (tx) => {
    const claim = await claimOf(await openLog(ports, tx, { id, person }))
    return claim && viewOfClaim(claim)
  })

type Claimed = { activation: Activation; factor: Factor; key: PhoneKey }

const claimOf = async ({ tx, enrollment, now }: Log): Promise<Claimed | null> => {
  if (linkWay(enrollment.context) !== 'page') return null
  const [activation] = await tx.activations.list({ enrollment: enrollment.id, state: 'live' })
  const factor = activation && (await tx.factors.get(activation.factor))
  if (!activation || !factor?.phoneKey || activation.expiresAt <= now) return null
  return { activation, factor, key: factor.phoneKey }
}

const viewOfClaim = ({ activation, factor, key }: Claimed): PairingView => ({
  phone: factor.name,
  factorId: factor.id,
  codeHash: activation.codeHash,
  key,
})

/** "Yes, that is my phone" links it; "no" ends the code that somebody else has seen, and makes another. */
export const answerPairing = (
  ports: LivePorts,
  { person, enrollmentId: id }: At,
  { factorId, isMine }: { factorId: string; isMine: boolean },
): Promise<EnrollmentView> =>
  ports.storage.transaction(async (tx) => {
    const log = await openLog(ports, tx, { id, person })
    const since = log.enrollment.version
    await settleClock(log)
    const claim = await claimOf(log)
    // What was shown is what is answered: another phone may have come meanwhile.
    if (claim?.factor.id !== factorId) throw new Refused(422, 'not-possible-now')
    const { activation, factor } = claim
    if (isMine) {
      await tx.activations.change(activation.id, { state: 'live' }, { state: 'used' })
      await tx.factors.change(factor.id, { state: 'pending' }, { isProved: true })
      await advance(log, { type: 'device.activated', current: true })
    } else for (const fact of await renewActivation(log)) await advance(log, fact)
    const action = isMine ? 'phone.paired' : 'phone.refused'
    await note(ports, tx, { actor: person.id, action, subject: factor.id })
    tx.touch(`phone:${factor.id}`)
    return viewOf(log, since)
  })
