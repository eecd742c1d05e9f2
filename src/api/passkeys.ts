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
  /** What a new one will say of its owner. */
  userHandle: string
}

// 88 kB of verification code, needed by few: loaded when the first passkey is registered.
export const webauthn = () => import('./webauthn.ts')

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

const askedOf = ({ relyingParty }: Ports, { challenge, ...answered }: Answered) => ({
  ...{ relyingParty, challenge: challenge.challenge },
  ...{ needsVerification: answered.needsVerification, userHandle: answered.userHandle },
})

const verifyNew = async (ports: Ports, answered: Answered): Promise<Verified> => {
  const { verifyRegistration } = await webauthn()
  const response = answered.response as RegistrationResponseJSON
  const passkey = await verifyRegistration(response, askedOf(ports, answered))
  if (!passkey) return refused
  return { ok: true, fact: { type: 'passkey.registered', current: true }, passkey, used: null }
}

const verifyUsed = async (ports: Ports, answered: Answered): Promise<Verified> => {
  const { challenge, passkeys, response } = answered
  const mine = passkeys.find(({ passkey }) => passkey?.credentialId === response.id)
  if (!mine?.passkey) return refused
  const { verifyAssertion } = await webauthn()
  const asked = { ...askedOf(ports, answered), isFoundByItself: false }
  const passkey = await verifyAssertion(response as AuthenticationResponseJSON, mine.passkey, asked)
  if (!passkey) return refused
  const { purpose } = challenge
  const fact = { type: 'passkey.used', purpose, current: true } as const
  return { ok: true, fact, used: { factor: mine.id, passkey } }
}
