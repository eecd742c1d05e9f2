// Checks what an authenticator answered. All cryptography, no storage.

import type { AuthenticationResponseJSON, RegistrationResponseJSON } from '@simplewebauthn/server'
import type { Failure } from '#domain/failure.ts'
import type { Fact } from '#machines/enrollment/events.ts'
import type { Ports } from './ports.ts'
import type { Challenge, Factor, Passkey } from './records.ts'

export type Ceremony = Challenge['ceremony']

export type Verified =
  | { ok: true; fact: Fact; passkey: Passkey; used: null }
  | { ok: true; fact: Fact; used: { factor: string; passkey: Passkey } }
  | { ok: false; failure: Failure }

type Answered = {
  challenge: Challenge
  passkeys: Factor[]
  response: { id: string }
  /** A finger, a face or a PIN besides the touch: where the passkey alone opens a door. */
  needsVerification: boolean
}

// 88 kB of verification code, needed by few: loaded when the first passkey is registered.
export const webauthn = () => import('@simplewebauthn/server')

const refused = { ok: false, failure: 'passkey-refused' } as const

/** The steps of WebAuthn L3 §7.1 and §7.2 against one challenge. */
export const verifyPasskey = async (ports: Ports, answered: Answered): Promise<Verified> => {
  try {
    return answered.challenge.ceremony === 'register'
      ? await verifyNew(ports, answered)
      : await verifyUsed(ports, answered)
  } catch {
    // The library throws on every check that does not hold; none of its words help a person.
    return refused
  }
}

const expectedOf = ({ relyingParty }: Ports, { challenge, needsVerification }: Answered) => ({
  expectedChallenge: challenge.challenge,
  expectedOrigin: relyingParty.origins,
  expectedRPID: relyingParty.id,
  requireUserVerification: needsVerification,
})

const verifyNew = async (ports: Ports, answered: Answered): Promise<Verified> => {
  const { verifyRegistrationResponse } = await webauthn()
  const answer = await verifyRegistrationResponse({
    response: answered.response as RegistrationResponseJSON,
    ...expectedOf(ports, answered),
  })
  if (!answer.verified) return refused
  const { id, publicKey, counter } = answer.registrationInfo.credential
  // The library does not compare the id beside the answer with the one that is attested in it.
  if (id !== answered.response.id) return refused
  const passkey = { credentialId: id, publicKey: hexOf(publicKey), counter }
  return { ok: true, fact: { type: 'passkey.registered', current: true }, passkey, used: null }
}

const verifyUsed = async (ports: Ports, answered: Answered): Promise<Verified> => {
  const { challenge, passkeys, response } = answered
  const mine = passkeys.find(({ passkey }) => passkey?.credentialId === response.id)
  if (!mine?.passkey) return refused
  const { credentialId, publicKey, counter } = mine.passkey
  const { verifyAuthenticationResponse } = await webauthn()
  const answer = await verifyAuthenticationResponse({
    response: response as AuthenticationResponseJSON,
    ...expectedOf(ports, answered),
    credential: { id: credentialId, publicKey: bytesOf(publicKey), counter },
  })
  if (!answer.verified) return refused
  const passkey = { ...mine.passkey, counter: answer.authenticationInfo.newCounter }
  const { purpose } = challenge
  const fact = { type: 'passkey.used', purpose, current: true } as const
  return { ok: true, fact, used: { factor: mine.id, passkey } }
}

const hexOf = (bytes: Uint8Array) =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')

export const bytesOf = (hex: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16))
