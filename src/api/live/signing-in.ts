// Signing in with a passkey that the browser finds by itself: no name is asked, so none can be tried out.

import type { AuthenticationResponseJSON } from '@simplewebauthn/server'
import { consumeOnce } from '#api/once.ts'
import type { Passkey, Session } from '#api/records.ts'
import { Refused } from '#api/refusal.ts'
import { bytesOf, verifyAssertion } from '#api/webauthn.ts'
import { hmacSha256Hex } from '#domain/hash.ts'
import { newToken } from '#domain/id.ts'
import { note } from './audit.ts'
import type { LivePorts } from './live-ports.ts'
import { openSession } from './sessions.ts'

const signInMs = 5 * 60_000

/**
 * The question, and the name under which its answer is sent. Nothing is stored: the question follows
 * from its name and a key, so that asking a million times fills no table.
 */
export const askForPasskey = async (ports: LivePorts) => {
  const { generateAuthenticationOptions } = await import('@simplewebauthn/server')
  const id = `${(ports.now() + signInMs).toString(36)}-${newToken(ports.random)}`
  const challenge = await generateAuthenticationOptions({
    rpID: ports.relyingParty.id,
    challenge: challengeFor(ports, id),
    allowCredentials: [],
    // There is no password beside it: a key that was found must not be enough.
    userVerification: 'required',
  })
  return { id, challenge }
}

const challengeFor = ({ challengeKey }: LivePorts, id: string) =>
  bytesOf(hmacSha256Hex(challengeKey, `sign-in:${id}`))

type Answer = { id: string; response: { id: string }; session: Session | null }

/** A signed answer opens a session; whatever else comes is refused in the same words. */
export const signIn = async (ports: LivePorts, { id, response, session }: Answer) => {
  const asked = await takeQuestion(ports, id)
  const factor = asked ? await factorWith(ports, response.id) : null
  const used = asked && (await verify(ports, asked, factor?.passkey ?? nobodys, response))
  if (!factor || !used) {
    await ports.storage.transaction((tx) =>
      note(ports, tx, { actor: null, action: 'session.refused', subject: factor?.person ?? null }),
    )
    throw new Refused(401, 'passkey-refused')
  }
  return ports.storage.transaction(async (tx) => {
    const { id: factorId, person: personId } = factor
    const now = await tx.factors.get(factorId)
    const person = await tx.people.get(personId)
    // Only over the counter that was checked: of two answers of a cloned key one passes.
    const isCurrent = now?.state === 'active' && now.passkey?.counter === factor.passkey?.counter
    if (!person || !isCurrent) throw new Refused(401, 'passkey-refused')
    await tx.factors.change(factorId, {}, { passkey: used })
    const opening = { person: personId, provedBy: 'passkey', instead: session } as const
    const { token, session: opened } = await openSession(ports, tx, opening)
    await note(ports, tx, { actor: personId, action: 'session.started', subject: personId })
    return { token, seated: { session: opened, person } }
  })
}

/** Used up before any cryptography: whatever the answer, this question never counts again. */
const takeQuestion = async (ports: LivePorts, id: string): Promise<string | null> => {
  const [expiresAt = ''] = id.split('-')
  if (!(Number.parseInt(expiresAt, 36) > ports.now())) return null
  const isFirst = await ports.storage.transaction((tx) => consumeOnce(tx, 'signIn', id))
  return isFirst ? base64url(challengeFor(ports, id)) : null
}

const base64url = (bytes: Uint8Array) =>
  btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')

const factorWith = ({ storage }: LivePorts, credentialId: string) =>
  storage.transaction(async (tx) => {
    const [factor] = await tx.factors.list({ credentialId, state: 'active' })
    return factor ?? null
  })

/** Any point of the curve: an unknown passkey is as much work to refuse as a known one, and signs nobody in. */
const nobodys: Passkey = {
  credentialId: '',
  publicKey:
    'a5010203262001215820' +
    '6b17d1f2e12c4247f8bce6e563a440f277037d812deb33a0f4a13945d898c296225820' +
    '4fe342e2fe1a7f9b8ee7eb4a7c0f9e162bce33576b315ececbb6406837bf51f5',
  counter: 0,
}

const verify = async (
  { relyingParty }: LivePorts,
  challenge: string,
  passkey: Passkey,
  response: { id: string },
): Promise<Passkey | null> => {
  const asked = { relyingParty, challenge, needsVerification: true, isFoundByItself: true }
  return verifyAssertion(response as AuthenticationResponseJSON, passkey, asked).catch(() => null)
}
