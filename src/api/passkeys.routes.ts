// Mounted at /api/enrollments/:id/proofs/passkey: registering a passkey, and signing in with it once.

import type { AuthenticationResponseJSON, RegistrationResponseJSON } from '@simplewebauthn/server'
import { Hono } from 'hono'
import type { Failure } from '#domain/failure.ts'
import { newId } from '#domain/id.ts'
import { chartVersion } from '#machines/enrollment/enrollment.machine.ts'
import type { Fact } from '#machines/enrollment/events.ts'
import { stateName } from '#machines/enrollment/stepping.ts'
import { isRecorded, openLog, viewOf } from './decide.ts'
import { advance, type Log } from './log.ts'
import type { Ports } from './ports.ts'
import type { Challenge, Factor, Person } from './records.ts'
import { Refused } from './refusal.ts'
import { passkeyMessage } from './schemas.ts'
import { type Identified, identified } from './session.ts'
import { valid } from './validating.ts'

// 88 kB of verification code, needed by few: loaded when the first passkey is registered.
const webauthn = () => import('@simplewebauthn/server')

const challengeMs = 5 * 60_000

export const passkeyRoutes = (ports: Ports) =>
  new Hono<Identified>()
    .use(identified(ports))
    .post('/:id/proofs/passkey/options', async (c) => {
      const call = { person: c.get('person'), id: c.req.param('id') }
      return c.json(await makeOptions(ports, call), 200)
    })
    .post('/:id/proofs/passkey', valid(passkeyMessage), async (c) => {
      const message = c.req.valid('json')
      const call = { person: c.get('person'), id: c.req.param('id') }
      const { status, ...outcome } = await provePasskey(ports, call, message)
      return c.json(outcome, status)
    })

type Call = { person: Person; id: string }

const ceremonyOf = (log: Log): Challenge['ceremony'] => {
  const name = stateName(log.enrollment.value)
  if (name === 'registeringPasskey') return 'register'
  if (name === 'rehearsing.usingPasskey') return 'use'
  throw new Refused(422, 'not-possible-now')
}

const passkeysOf = ({ tx, person }: Log) =>
  tx.factors.list({ person: person.id, kind: 'passkey', state: 'active' })

const makeOptions = async (ports: Ports, { person, id }: Call) => {
  const read = await ports.storage.transaction(async (tx) => {
    const log = await openLog(ports, tx, { id, person })
    const ceremony = ceremonyOf(log)
    const device = log.enrollment.context.device
    return { ceremony, device, passkeys: await passkeysOf(log) }
  })
  const { ceremony, device, passkeys } = read
  const { generateAuthenticationOptions, generateRegistrationOptions } = await webauthn()
  const known = passkeys.flatMap(({ passkey }) => (passkey ? [{ id: passkey.credentialId }] : []))
  const { relyingParty } = ports
  const options =
    ceremony === 'register'
      ? await generateRegistrationOptions({
          rpName: relyingParty.name,
          rpID: relyingParty.id,
          userName: person.email,
          userDisplayName: person.name,
          userID: new TextEncoder().encode(id),
          challenge: ports.random(32),
          attestationType: 'none',
          excludeCredentials: known,
          authenticatorSelection: {
            residentKey: 'preferred',
            userVerification: 'preferred',
            authenticatorAttachment: device === 'thisDevice' ? 'platform' : 'cross-platform',
          },
        })
      : await generateAuthenticationOptions({
          rpID: relyingParty.id,
          challenge: ports.random(32),
          allowCredentials: known,
          userVerification: 'preferred',
        })
  await ports.storage.transaction(async (tx) => {
    // One open ceremony per enrollment: asking again ends the one before.
    await tx.challenges.remove(id)
    await tx.challenges.insert({
      id,
      enrollment: id,
      ceremony,
      purpose: 'check',
      challenge: options.challenge,
      expiresAt: ports.now() + challengeMs,
    })
  })
  return { ceremony, options }
}

type Message = { id: string; version: number; chart: number; response: { id: string } }

const provePasskey = async (ports: Ports, { person, id }: Call, message: Message) => {
  const opened = await ports.storage.transaction(async (tx) => {
    const log = await openLog(ports, tx, { id, person })
    if (message.chart !== chartVersion) throw new Refused(409, 'reload-needed')
    if (await isRecorded(log, message.id)) return { done: await viewOf(log, message.version) }
    const ceremony = ceremonyOf(log)
    const challenge = await tx.challenges.get(id)
    // Used up before any cryptography: whatever the answer, this challenge never counts again.
    await tx.challenges.remove(id)
    const isLive = challenge?.ceremony === ceremony && challenge.expiresAt > ports.now()
    return { challenge: isLive ? challenge : null, passkeys: await passkeysOf(log) }
  })
  if ('done' in opened) return { status: 200 as const, enrollment: opened.done }
  const verified = opened.challenge
    ? await verify(ports, { ...opened, challenge: opened.challenge, response: message.response })
    : refusedAs('passkey-refused')
  return ports.storage.transaction(async (tx) => {
    const log = await openLog(ports, tx, { id, person })
    if (verified.factor) await saveFactor(log, verified.factor)
    if (verified.counter) {
      const { factor, passkey } = verified.counter
      await tx.factors.change(factor, {}, { passkey })
    }
    await advance(log, verified.fact, message.id)
    const enrollment = await viewOf(log, message.version)
    if (!verified.failure) return { status: 200 as const, enrollment }
    return { status: 422 as const, enrollment, failure: { code: verified.failure } }
  })
}

type Verified = {
  fact: Fact
  failure?: Failure
  factor?: NonNullable<Factor['passkey']>
  counter?: { factor: string; passkey: NonNullable<Factor['passkey']> }
}

const refusedAs = (failure: Failure): Verified => ({
  fact: { type: 'passkey.refused', failure, current: true },
  failure,
})

const verify = async (
  ports: Ports,
  opened: { challenge: Challenge; passkeys: Factor[]; response: { id: string } },
): Promise<Verified> => {
  const { challenge, passkeys, response } = opened
  const expected = {
    expectedChallenge: challenge.challenge,
    expectedOrigin: ports.relyingParty.origins,
    expectedRPID: ports.relyingParty.id,
    requireUserVerification: false,
  }
  const { verifyAuthenticationResponse, verifyRegistrationResponse } = await webauthn()
  try {
    if (challenge.ceremony === 'register') {
      const answer = await verifyRegistrationResponse({
        response: response as RegistrationResponseJSON,
        ...expected,
      })
      if (!answer.verified) return refusedAs('passkey-refused')
      const { id, publicKey, counter } = answer.registrationInfo.credential
      if (passkeys.some(({ passkey }) => passkey?.credentialId === id))
        return refusedAs('passkey-already-registered')
      const factor = { credentialId: id, publicKey: hexOf(publicKey), counter }
      return { fact: { type: 'passkey.registered', current: true }, factor }
    }
    const mine = passkeys.find(({ passkey }) => passkey?.credentialId === response.id)
    if (!mine?.passkey) return refusedAs('passkey-refused')
    const { credentialId, publicKey, counter } = mine.passkey
    const answer = await verifyAuthenticationResponse({
      response: response as AuthenticationResponseJSON,
      ...expected,
      credential: { id: credentialId, publicKey: bytesOf(publicKey), counter },
    })
    if (!answer.verified) return refusedAs('passkey-refused')
    return {
      fact: { type: 'passkey.used', purpose: challenge.purpose, current: true },
      counter: {
        factor: mine.id,
        passkey: { ...mine.passkey, counter: answer.authenticationInfo.newCounter },
      },
    }
  } catch {
    // The library throws on every check that does not hold; none of its words help a person.
    return refusedAs('passkey-refused')
  }
}

const saveFactor = async (
  { tx, ports, person, enrollment, now }: Log,
  passkey: NonNullable<Factor['passkey']>,
) => {
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
    tokenHash: null,
    number: null,
    passkey,
    createdAt: now,
  })
}

const hexOf = (bytes: Uint8Array) =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')

const bytesOf = (hex: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16))
