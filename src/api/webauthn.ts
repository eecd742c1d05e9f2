// What an authenticator answered, by the steps of WebAuthn L3 §7.1 and §7.2. Most of them are the library's;
// those that it leaves out are here. Loaded with the first passkey, like the library.

import type { AuthenticationResponseJSON, RegistrationResponseJSON } from '@simplewebauthn/server'
import { isPlainlyAttested } from './attested.ts'
import type { Ports } from './ports.ts'
import type { Passkey } from './records.ts'

/** What is asked for at a registration, and then nothing else taken: EdDSA, ES256, RS256 (RFC 9053, RFC 8812). */
export const algorithms = [-8, -7, -257]

/** WebAuthn L3 §7.1: a longer one is refused. In the letters of base64url. */
const longestId = Math.ceil((1023 * 4) / 3)

type Asked = {
  challenge: string
  relyingParty: Ports['relyingParty']
  /** A finger, a face or a PIN besides the touch: where the passkey alone opens a door. */
  needsVerification: boolean
}

const expectedOf = ({ challenge, relyingParty, needsVerification }: Asked) => ({
  expectedChallenge: challenge,
  expectedOrigin: relyingParty.origins,
  expectedRPID: relyingParty.id,
  requireUserVerification: needsVerification,
})

/** The passkey that was made; null, or an error of the library, where one step does not hold. */
export const verifyRegistration = async (
  response: RegistrationResponseJSON,
  asked: Asked & { userHandle: string },
): Promise<Passkey | null> => {
  const { verifyRegistrationResponse } = await import('@simplewebauthn/server')
  if (isFramed(response.response.clientDataJSON)) return null
  if (!isPlainlyAttested(bytesIn(response.response.attestationObject))) return null
  const { verified, registrationInfo } = await verifyRegistrationResponse({
    ...{ response, ...expectedOf(asked), supportedAlgorithmIDs: algorithms },
  })
  if (!verified) return null
  const { credential, credentialDeviceType } = registrationInfo
  const { id: credentialId, publicKey, counter } = credential
  // The library does not compare the id beside the answer with the one that is attested in it.
  if (credentialId !== response.id || credentialId.length > longestId) return null
  return {
    ...{ credentialId, publicKey: hexOf(publicKey), counter, userHandle: asked.userHandle },
    mayBeCopied: credentialDeviceType === 'multiDevice',
  }
}

/** The passkey as it is after this answer; null, or an error of the library, where one step does not hold. */
export const verifyAssertion = async (
  response: AuthenticationResponseJSON,
  passkey: Passkey,
  asked: Asked & { isFoundByItself: boolean },
): Promise<Passkey | null> => {
  const { verifyAuthenticationResponse } = await import('@simplewebauthn/server')
  const { credentialId, publicKey, counter } = passkey
  if (isFramed(response.response.clientDataJSON)) return null
  const { verified, authenticationInfo } = await verifyAuthenticationResponse({
    ...{ response, ...expectedOf(asked) },
    credential: { id: credentialId, publicKey: bytesOf(publicKey), counter },
  })
  if (!verified || !isOwners(response.response.userHandle, passkey, asked)) return null
  // Whether a key can be copied is decided when it is made: one that changes its mind is another.
  const mayBeCopied = authenticationInfo.credentialDeviceType === 'multiDevice'
  if ((passkey.mayBeCopied ?? mayBeCopied) !== mayBeCopied) return null
  return { ...passkey, counter: authenticationInfo.newCounter, mayBeCopied }
}

/** Whose a passkey is that was found without a name, it says itself (§7.2, step 6). */
const isOwners = (
  said: string | undefined,
  { userHandle }: Passkey,
  { isFoundByItself }: { isFoundByItself: boolean },
) => {
  if (!said) return !isFoundByItself
  // One from before it was written down.
  return userHandle === undefined || textIn(said) === userHandle
}

/** Asked from within a page of somebody else. The library lets pass what names no outer page, or registers. */
const isFramed = (clientDataJSON: string): boolean => {
  const { crossOrigin, topOrigin } = JSON.parse(textIn(clientDataJSON)) as Record<string, unknown>
  return (crossOrigin ?? false) !== false || topOrigin !== undefined
}

const bytesIn = (base64url: string) =>
  Uint8Array.from(atob(base64url.replaceAll('-', '+').replaceAll('_', '/')), (byte) =>
    byte.charCodeAt(0),
  )

const textIn = (base64url: string) => new TextDecoder().decode(bytesIn(base64url))

const hexOf = (bytes: Uint8Array) =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')

export const bytesOf = (hex: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16))
