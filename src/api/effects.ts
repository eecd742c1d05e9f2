// What the chart's effects do here. Each "ensure" returns what is live, else makes it; what must reach
// the outside world becomes a row of the outbox, written with the event that caused it.

import { newDigits } from '#domain/digits.ts'
import { newId } from '#domain/id.ts'
import { limits } from '#domain/policy.ts'
import type { Effect, Fact, Purpose } from '#machines/enrollment/events.ts'
import { stateName } from '#machines/enrollment/stepping.ts'
import { ensureActivation, liveActivation, renewActivation } from './activations.ts'
import type { Log } from './log.ts'
import { post } from './posting.ts'
import { openPush } from './pushes.ts'
import { liveRecoverySet, replaceRecoverySet } from './recovery-sets.ts'

type Perform = (log: Log) => Promise<Fact[]>

const minute = 60_000

/** Performs one effect inside the transaction; the facts it gives back are stepped next. */
export const perform = (effect: Effect, log: Log): Promise<Fact[]> => performers[effect](log)

const purposeOf = (log: Log): Purpose =>
  stateName(log.enrollment.value).startsWith('confirmingItIsYou') ? 'identity' : 'check'

/** The number that is known to be this person's: on file, or proved as a way to sign in. */
export const numberOnFile = async ({ tx, person }: Pick<Log, 'tx' | 'person'>) => {
  if (person.number) return person.number
  const phones = await tx.factors.list({ person: person.id, kind: 'phone', state: 'active' })
  return phones.at(-1)?.number ?? null
}

const sendNumberCode: Perform = async (log) => {
  const { tx, ports, enrollment, now } = log
  const answers = await tx.answers.get(enrollment.id)
  const isIdentity = purposeOf(log) === 'identity'
  const to = (isIdentity ? null : answers?.number) ?? (await numberOnFile(log))
  if (!to) return []
  const way = isIdentity ? 'call' : (enrollment.context.numberWay ?? 'call')
  const digits = newDigits(ports.random, 6)
  await tx.numberCodes.remove(enrollment.id)
  await tx.numberCodes.insert({
    id: enrollment.id,
    nonce: newId('num', ports.random),
    sealedDigits: await ports.sealing.seal(enrollment.id, digits),
    way,
    expiresAt: now + limits.numberCodeMinutes * minute,
  })
  await post(log, { kind: 'numberCode', way, to, digits })
  return [{ type: 'numberCode.sent', way, current: true }]
}

const sendLink: Perform = async (log) => {
  const live = await liveActivation(log)
  if (!live) return []
  await post(log, {
    kind: 'link',
    to: log.person.email,
    link: log.ports.activationLink(log.person, live.code),
  })
  return [{ type: 'link.sent', current: true }]
}

const renewRecoveryCodes: Perform = async (log) => {
  await replaceRecoverySet(log, { isShownOnce: false })
  return [{ type: 'codes.issued', current: true }]
}

const ensureRecoveryCodes: Perform = async (log) =>
  (await liveRecoverySet(log)) ? [] : renewRecoveryCodes(log)

const sendPush: Perform = async (log) => {
  const { tx, ports, person, enrollment } = log
  const purpose = purposeOf(log)
  // Only the practice phone stands for an app that is asked; elsewhere it is the page on a phone.
  const kind = ports.world === 'live' ? 'phonePage' : 'app'
  const factors = await tx.factors.list({ person: person.id, kind, state: 'active' })
  const factor =
    purpose === 'check'
      ? factors.find(({ enrollment: made }) => made === enrollment.id)
      : factors.find(({ enrollment: made }) => made !== enrollment.id)
  if (!factor) return []
  const failure = await ports.refusePush?.(log)
  if (failure) return [{ type: 'push.refused', failure, current: true }]
  await openPush(log, { factor, enrollment: enrollment.id, purpose })
  return [{ type: 'push.sent', purpose, current: true }]
}

const placeCall: Perform = async (log) => {
  const { tx, ports, person, enrollment, now } = log
  const answers = await tx.answers.get(enrollment.id)
  const to = answers?.number ?? person.number
  if (!to) return [{ type: 'call.unanswered', current: true }]
  for (const old of await tx.voiceChecks.list({ enrollment: enrollment.id, state: 'waiting' }))
    await tx.voiceChecks.change(old.id, {}, { state: 'over' })
  const id = newId('voc', ports.random)
  const expiresAt = now + limits.pushSeconds * 1000
  await tx.voiceChecks.insert({
    id,
    person: person.id,
    enrollment: enrollment.id,
    expiresAt,
    state: 'waiting',
  })
  await post(log, { kind: 'checkCall', to, call: id })
  return [{ type: 'call.placed', current: true }]
}

const savePreference: Perform = async ({ tx, person, enrollment }) => {
  await tx.people.change(person.id, {}, { preference: enrollment.context.preference })
  return []
}

/** With something linked, a code that was never scanned must not add a second thing. */
const closeActivations = async ({ tx, enrollment }: Log) => {
  const ofThis = { enrollment: enrollment.id, state: 'pending', isProved: false } as const
  const [live, pending] = await Promise.all([
    tx.activations.list({ enrollment: enrollment.id, state: 'live' }),
    tx.factors.list(ofThis),
  ])
  await Promise.all([
    ...live.map(({ id }) => tx.activations.change(id, { state: 'live' }, { state: 'superseded' })),
    ...pending.map(({ id }) => tx.factors.change(id, ofThis, { state: 'superseded' })),
  ])
}

const activateFactor: Perform = async (log) => {
  const { tx, ports, person, enrollment, now } = log
  await closeActivations(log)
  if (enrollment.context.linkedFactor === 'phone') {
    const answers = await tx.answers.get(enrollment.id)
    await tx.factors.insert({
      id: newId('fac', ports.random),
      person: person.id,
      enrollment: enrollment.id,
      kind: 'phone',
      state: 'active',
      isProved: true,
      name: enrollment.context.numberLabel ?? '',
      sealedKey: null,
      lastStep: null,
      drift: 0,
      tokenHash: null,
      phoneKey: null,
      number: answers?.number ?? person.number,
      passkey: null,
      credentialId: null,
      createdAt: now,
    })
    return []
  }
  for (const factor of await tx.factors.list({ enrollment: enrollment.id, state: 'pending' }))
    await tx.factors.change(factor.id, { isProved: true }, { state: 'active' })
  if (enrollment.context.reason === 'newPhone') await retireOldApps(log)
  return []
}

/** The new phone is proved, and takes the place of the old one: until here both were good. */
const retireOldApps = async ({ tx, person, enrollment }: Log) => {
  const apps = await tx.factors.list({ person: person.id, kind: 'app', state: 'active' })
  const isNew = ({ enrollment: made }: { enrollment: string }) => made === enrollment.id
  if (!apps.some(isNew)) return
  for (const old of apps.filter((app) => !isNew(app))) {
    await tx.factors.change(old.id, { state: 'active' }, { state: 'superseded' })
    for (const { id } of await tx.pushes.list({ factor: old.id, state: 'waiting' }))
      await tx.pushes.change(id, { state: 'waiting' }, { state: 'over' })
    tx.touch(`phone:${old.id}`)
  }
}

const notifyPerson: Perform = async (log) => {
  const factors = await log.tx.factors.list({ enrollment: log.enrollment.id, state: 'active' })
  const added = factors.at(-1)
  if (!added) return []
  const { id, kind: factor, name } = added
  await post(log, { kind: 'factorAdded', to: log.person.email, id, factor, name })
  return []
}

const reportFraud: Perform = async (log) => {
  await post(log, { kind: 'fraudReported', name: log.person.name })
  return []
}

const forgetAnswers: Perform = async ({ tx, enrollment }) => {
  await Promise.all([tx.answers.remove(enrollment.id), tx.numberCodes.remove(enrollment.id)])
  return []
}

const performers: Record<Effect, Perform> = {
  ensureActivation,
  renewActivation,
  sendNumberCode,
  sendLink,
  ensureRecoveryCodes,
  renewRecoveryCodes,
  sendPush,
  placeCall,
  savePreference,
  activateFactor,
  notifyPerson,
  reportFraud,
  forgetAnswers,
}
