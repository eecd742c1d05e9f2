// Registering a passkey, and signing in with it once: the challenge, and what follows from its answer.

import type { Failure } from '#domain/failure.ts'
import { hmacSha256Hex } from '#domain/hash.ts'
import { newId } from '#domain/id.ts'
import { chartVersion } from '#machines/enrollment/enrollment.machine.ts'
import type { Purpose } from '#machines/enrollment/events.ts'
import { stateName } from '#machines/enrollment/stepping.ts'
import { type Outcome, openLog, recordedEvent, viewOf } from './decide.ts'
import { advance, type Log } from './log.ts'
import { consumeOnce } from './once.ts'
import { type Ceremony, type Verified, verifyPasskey, webauthn } from './passkeys.ts'
import type { Caller, Ports } from './ports.ts'
import type { Challenge, Passkey, Person } from './records.ts'
import { Refused } from './refusal.ts'

const challengeMs = 5 * 60_000

type Call = { person: Caller; id: string }

const isStaff = ({ role }: Pick<Person, 'role'>) => role !== null

/** What a passkey is asked for in the step that is open now. */
const ceremonies: Record<string, { ceremony: Ceremony; purpose: Purpose } | undefined> = {
  registeringPasskey: { ceremony: 'register', purpose: 'link' },
  'rehearsing.usingPasskey': { ceremony: 'use', purpose: 'check' },
  'confirmingItIsYou.usingPasskey': { ceremony: 'use', purpose: 'identity' },
}

const ceremonyOf = ({ enrollment }: Log) => ceremonies[stateName(enrollment.value)] ?? null

/** Tested is the new one, identity is proved by an old one, and none is registered twice. */
const passkeysFor = async ({ tx, person, enrollment }: Log, purpose: Purpose) => {
  const all = await tx.factors.list({ person: person.id, kind: 'passkey', state: 'active' })
  if (purpose === 'link') return all
  return all.filter(({ enrollment: made }) => (made === enrollment.id) === (purpose === 'check'))
}

/** What the authenticator is asked: the challenge, and what is registered already. */
export const makeOptions = async (ports: Ports, { person, id }: Call) => {
  const read = await ports.storage.transaction(async (tx) => {
    const log = await openLog(ports, tx, { id, person })
    const open = ceremonyOf(log)
    if (!open) throw new Refused(422, 'not-possible-now')
    const { device } = log.enrollment.context
    return { ...open, device, passkeys: await passkeysFor(log, open.purpose) }
  })
  const { ceremony, purpose, device, passkeys } = read
  const { algorithms } = await webauthn()
  const { generateAuthenticationOptions, generateRegistrationOptions } = await import(
    '@simplewebauthn/server'
  )
  const known = passkeys.flatMap(({ passkey }) => (passkey ? [{ id: passkey.credentialId }] : []))
  const { relyingParty } = ports
  const options =
    ceremony === 'register'
      ? await generateRegistrationOptions({
          rpName: relyingParty.name,
          rpID: relyingParty.id,
          userName: person.email,
          userDisplayName: person.name,
          userID: new TextEncoder().encode(userHandle(ports, person)),
          challenge: ports.random(32),
          attestationType: 'none',
          supportedAlgorithmIDs: algorithms,
          excludeCredentials: known,
          authenticatorSelection: {
            // Staff sign in with nothing else: it must be found without a name, and know its owner.
            residentKey: isStaff(person) ? 'required' : 'preferred',
            userVerification: isStaff(person) ? 'required' : 'preferred',
            authenticatorAttachment: device === 'thisDevice' ? 'platform' : 'cross-platform',
          },
        })
      : await generateAuthenticationOptions({
          rpID: relyingParty.id,
          challenge: ports.random(32),
          allowCredentials: known,
          userVerification: isStaff(person) ? 'required' : 'preferred',
        })
  const { challenge } = options
  const expiresAt = ports.now() + challengeMs
  await ports.storage.transaction(async (tx) => {
    // One open ceremony per enrollment: asking again ends the one before.
    await tx.challenges.remove(id)
    await tx.challenges.insert({ id, enrollment: id, ceremony, purpose, challenge, expiresAt })
  })
  return { ceremony, options }
}

/** The same for all passkeys of a person, and says nothing about them (WebAuthn L3 §14.6.1). */
const userHandle = ({ pepper }: Ports, { id }: Person) => hmacSha256Hex(pepper, `user:${id}`)

type Message = { id: string; version: number; chart: number; response: { id: string } }

/** Takes an authenticator's answer to a challenge, once. */
export const provePasskey = async (
  ports: Ports,
  call: Call,
  message: Message,
): Promise<Outcome> => {
  const opened = await open(ports, call, message)
  if ('outcome' in opened) return opened.outcome
  const { challenge, passkeys } = opened
  const verified = challenge
    ? await verifyPasskey(ports, {
        challenge,
        passkeys,
        response: message.response,
        needsVerification: isStaff(call.person),
        userHandle: userHandle(ports, call.person),
      })
    : ({ ok: false, failure: 'passkey-refused' } as const)
  return settle(ports, call, { message, verified })
}

type Opened = {
  challenge: Challenge | null
  passkeys: Awaited<ReturnType<typeof passkeysFor>>
}

const open = (ports: Ports, { person, id }: Call, message: Message) =>
  ports.storage.transaction(async (tx): Promise<{ outcome: Outcome } | Opened> => {
    const log = await openLog(ports, tx, { id, person })
    if (message.chart !== chartVersion) {
      const enrollment = await viewOf(log, message.version)
      return { outcome: { status: 409, enrollment, failure: { code: 'reload-needed' } } }
    }
    const recorded = await recordedOutcome(log, message)
    if (recorded) return { outcome: recorded }
    const found = await tx.challenges.get(id)
    await tx.challenges.remove(id)
    // Used up before any cryptography: whatever the answer, this challenge never counts again.
    const isMine = found !== null && (await consumeOnce(tx, 'challenge', found.challenge))
    const challenge = isMine && found.expiresAt > log.now ? found : null
    // A key that answers after Back was pressed has still answered. Without a question it has not.
    if (!challenge && !ceremonyOf(log)) throw new Refused(422, 'not-possible-now')
    return { challenge, passkeys: challenge ? await passkeysFor(log, challenge.purpose) : [] }
  })

const recordedOutcome = async (log: Log, message: Message): Promise<Outcome | null> => {
  const recorded = await recordedEvent(log.tx, {
    enrollment: log.enrollment.id,
    message: message.id,
  })
  if (!recorded) return null
  const enrollment = await viewOf(log, message.version)
  const { event } = recorded
  if (event.type !== 'passkey.refused') return { status: 200, enrollment }
  return { status: 422, enrollment, failure: { code: event.failure } }
}

type Settled = { message: Message; verified: Verified }

const settle = (ports: Ports, { person, id }: Call, { message, verified }: Settled) =>
  ports.storage.transaction(async (tx): Promise<Outcome> => {
    const log = await openLog(ports, tx, { id, person })
    const recorded = await recordedOutcome(log, message)
    if (recorded) return recorded
    const failure = verified.ok ? await keep(log, verified) : verified.failure
    if (verified.ok && !failure) await advance(log, verified.fact, message.id)
    else await refuse(log, failure ?? 'passkey-refused', message.id)
    const enrollment = await viewOf(log, message.version)
    if (!failure) return { status: 200, enrollment }
    return { status: 422, enrollment, failure: { code: failure } }
  })

/** A refusal is shown where the passkey is still asked for, and only there. */
const refuse = (log: Log, failure: Failure, message: string) =>
  advance(log, { type: 'passkey.refused', failure, current: ceremonyOf(log) !== null }, message)

const keep = async (log: Log, verified: Extract<Verified, { ok: true }>) => {
  if (verified.used) {
    const { factor, passkey } = verified.used
    // Suspended or removed while it was being verified: it proves nothing any more.
    const isActive = await log.tx.factors.change(factor, { state: 'active' }, { passkey })
    return isActive ? null : 'passkey-refused'
  }
  // One credential, one account (WebAuthn L3 §7.1, last steps).
  const isNew = await consumeOnce(log.tx, 'credential', verified.passkey.credentialId)
  if (!isNew) return 'passkey-already-registered'
  await saveFactor(log, verified.passkey)
  return null
}

const saveFactor = async ({ tx, ports, person, enrollment, now }: Log, passkey: Passkey) => {
  await tx.factors.insert({
    id: newId('fac', ports.random),
    person: person.id,
    enrollment: enrollment.id,
    kind: 'passkey',
    state: 'pending',
    isProved: true,
    name: '',
    sealedKey: null,
    lastStep: null,
    drift: 0,
    tokenHash: null,
    phoneKey: null,
    number: null,
    passkey,
    credentialId: passkey.credentialId,
    createdAt: now,
  })
}
