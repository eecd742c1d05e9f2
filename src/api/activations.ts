// Activations: what a QR code or a link carries. One is live per enrollment, for ten minutes.

import { newKey, newPairingCode } from '#domain/activation.ts'
import { sha256Hex } from '#domain/hash.ts'
import { newId } from '#domain/id.ts'
import type { FactorKind } from '#domain/method.ts'
import { linkWay } from '#machines/enrollment/context.ts'
import type { Fact } from '#machines/enrollment/events.ts'
import type { Log } from './log.ts'
import type { Activation } from './records.ts'

const minute = 60_000

/** The activation that a phone may redeem now, with the code it carries. */
export const liveActivation = async ({
  tx,
  ports,
  enrollment,
  now,
}: Pick<Log, 'tx' | 'ports' | 'enrollment' | 'now'>): Promise<
  (Activation & { code: string }) | null
> => {
  const [live] = await tx.activations.list({ enrollment: enrollment.id, state: 'live' })
  if (!live || live.expiresAt <= now) return null
  return { ...live, code: await ports.sealing.unseal(live.id, live.sealedCode) }
}

export const ensureActivation = async (log: Log): Promise<Fact[]> => {
  const live = await liveActivation(log)
  // Somebody who went back and chose another kind of device needs another kind of code.
  const factor = live && (await log.tx.factors.get(live.factor))
  return factor?.kind === kindFor(log) ? [] : renewActivation(log)
}

const kindFor = ({ enrollment }: Log): FactorKind =>
  linkWay(enrollment.context) === 'page' ? 'phonePage' : 'app'

/** Makes a new one and ends the old: a code that was photographed stops working. */
export const renewActivation = async (log: Log): Promise<Fact[]> => {
  const { tx, ports, person, enrollment, now } = log
  for (const old of await tx.activations.list({ enrollment: enrollment.id, state: 'live' })) {
    await tx.activations.change(old.id, { state: 'live' }, { state: 'superseded' })
    await tx.factors.change(old.factor, { state: 'pending' }, { state: 'superseded' })
  }
  const factor = newId('fac', ports.random)
  const id = newId('act', ports.random)
  const code = newPairingCode(ports.random)
  const kind = kindFor(log)
  const sealedKey = kind === 'app' ? await ports.sealing.seal(factor, newKey(ports.random)) : null
  const sealedCode = await ports.sealing.seal(id, code)
  const made = tx.factors.insert({
    id: factor,
    person: person.id,
    enrollment: enrollment.id,
    kind,
    state: 'pending',
    isProved: false,
    name: enrollment.context.numberLabel ?? '',
    // A page keeps a key of its own making, and shows no passcodes.
    sealedKey,
    lastStep: null,
    drift: 0,
    tokenHash: null,
    phoneKey: null,
    number: null,
    passkey: null,
    credentialId: null,
    createdAt: now,
  })
  const issued = tx.activations.insert({
    id,
    enrollment: enrollment.id,
    factor,
    codeHash: sha256Hex(code),
    sealedCode,
    expiresAt: now + ports.policyFor(person).activationMinutes * minute,
    state: 'live',
  })
  await Promise.all([made, issued])
  return [{ type: 'activation.issued', current: true }]
}
