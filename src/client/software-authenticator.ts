// An authenticator made of software, for the practice world: real keys and real signatures, so that the
// API checks them as it checks any other. It proves nothing about a device and never serves the live world.
import type {
  AuthenticationResponseJSON,
  PublicKeyCredentialCreationOptionsJSON,
  PublicKeyCredentialDescriptorJSON,
  PublicKeyCredentialRequestOptionsJSON,
  RegistrationResponseJSON,
} from '@simplewebauthn/browser'
import { type Cbor, encodeCbor, joined } from './cbor.ts'
import type { KeptPasskey, PasskeyShelf } from './passkey-shelf.ts'
import type { PasskeyPort } from './passkeys.ts'

type Options = {
  shelf: PasskeyShelf
  /** Of the page, as the browser would write it into the client data. */
  origin: string
  /** The touch, the finger or the face: false is "not now". */
  confirm: (purpose: 'register' | 'use') => Promise<boolean>
  /** A key without a PIN can be touched by whoever holds it, and says so. */
  hasPin?: boolean
}

const p256 = { name: 'ECDSA', namedCurve: 'P-256' }
const es256 = -7

// Authenticator data flags (WebAuthn L3 §6.1).
const userPresent = 0x01
const userVerified = 0x04
const attestedData = 0x40

export function createSoftwareAuthenticator({
  shelf,
  origin,
  confirm,
  hasPin = true,
}: Options): PasskeyPort {
  const seen = hasPin ? userPresent | userVerified : userPresent
  const owns = (rpId: string) => {
    const { hostname } = new URL(origin)
    return hostname === rpId || hostname.endsWith(`.${rpId}`)
  }

  return {
    // Browsers keep the interface to themselves on plain http.
    supported: async () => globalThis.crypto?.subtle !== undefined,

    async register(options) {
      const rpId = options.rp.id ?? new URL(origin).hostname
      const canSign = options.pubKeyCredParams.some(({ alg }) => alg === es256)
      if (!canSign || !owns(rpId)) return { ok: false, failure: 'passkey-unsupported' }
      if (!(await confirm('register'))) return { ok: false, failure: 'passkey-cancelled' }
      // Only after the touch: a page must not learn by asking which keys are here (WebAuthn L3 §6.3.2).
      if (held(shelf, rpId, options.excludeCredentials).length > 0) {
        return { ok: false, failure: 'passkey-already-registered' }
      }
      const { passkey, response } = await make(options, { rpId, origin, seen })
      shelf.keep(passkey)
      return { ok: true, response }
    },

    async use(options) {
      const rpId = options.rpId ?? new URL(origin).hostname
      const wanted = options.allowCredentials ?? []
      const [found] = wanted.length > 0 ? held(shelf, rpId, wanted) : onShelf(shelf, rpId)
      if (!owns(rpId) || !found) return { ok: false, failure: 'passkey-unsupported' }
      if (!(await confirm('use'))) return { ok: false, failure: 'passkey-cancelled' }
      const passkey = { ...found, signatures: found.signatures + 1 }
      shelf.keep(passkey)
      return { ok: true, response: await assert(options, { passkey, origin, seen }) }
    },
  }
}

const onShelf = (shelf: PasskeyShelf, rpId: string) =>
  shelf.all().filter((passkey) => passkey.rpId === rpId)

const held = (
  shelf: PasskeyShelf,
  rpId: string,
  wanted: PublicKeyCredentialDescriptorJSON[] = [],
) => onShelf(shelf, rpId).filter(({ id }) => wanted.some((one) => one.id === id))

type Made = { passkey: KeptPasskey; response: RegistrationResponseJSON }

async function make(
  options: PublicKeyCredentialCreationOptionsJSON,
  { rpId, origin, seen }: { rpId: string; origin: string; seen: number },
): Promise<Made> {
  const pair = await crypto.subtle.generateKey(p256, true, ['sign', 'verify'])
  const key = await crypto.subtle.exportKey('jwk', pair.privateKey)
  const rawId = crypto.getRandomValues(new Uint8Array(32))
  const id = toBase64Url(rawId)
  const passkey = { id, rpId, userHandle: options.user.id, key, signatures: 0 }

  const noModel = new Uint8Array(16)
  const attested = joined(noModel, Uint8Array.of(0, rawId.length), rawId, coseKey(key))
  const flags = seen | attestedData
  const authData = joined(await authenticatorData({ rpId, flags, count: 0 }), attested)
  const attestationObject = encodeCbor(
    new Map<string, Cbor>([
      ['fmt', 'none'],
      ['attStmt', new Map<string, Cbor>()],
      ['authData', authData],
    ]),
  )
  const response = {
    clientDataJSON: toBase64Url(clientData('webauthn.create', options.challenge, origin)),
    attestationObject: toBase64Url(attestationObject),
    transports: ['internal' as const],
  }
  return { passkey, response: { ...credential(id), response } }
}

async function assert(
  { challenge }: PublicKeyCredentialRequestOptionsJSON,
  { passkey, origin, seen }: { passkey: KeptPasskey; origin: string; seen: number },
): Promise<AuthenticationResponseJSON> {
  const { id, rpId, userHandle, signatures } = passkey
  const data = await authenticatorData({ rpId, flags: seen, count: signatures })
  const client = clientData('webauthn.get', challenge, origin)
  const key = await crypto.subtle.importKey('jwk', passkey.key, p256, false, ['sign'])
  const hash = { name: 'ECDSA', hash: 'SHA-256' }
  const signed = await crypto.subtle.sign(hash, key, joined(data, await sha256(client)))
  const response = {
    clientDataJSON: toBase64Url(client),
    authenticatorData: toBase64Url(data),
    signature: toBase64Url(toDer(new Uint8Array(signed))),
    userHandle,
  }
  return { ...credential(id), response }
}

const credential = (id: string) => ({
  id,
  rawId: id,
  type: 'public-key' as const,
  authenticatorAttachment: 'platform' as const,
  clientExtensionResults: {},
})

/** WebAuthn L3 §6.1, without what only a registration adds. */
async function authenticatorData({
  rpId,
  flags,
  count,
}: {
  rpId: string
  flags: number
  count: number
}) {
  const fixed = new Uint8Array(5)
  const view = new DataView(fixed.buffer)
  view.setUint8(0, flags)
  view.setUint32(1, count)
  return joined(await sha256(new TextEncoder().encode(rpId)), fixed)
}

const clientData = (type: string, challenge: string, origin: string) =>
  new TextEncoder().encode(JSON.stringify({ type, challenge, origin, crossOrigin: false }))

/** RFC 9053 §7.1.1: an elliptic curve key, ES256, P-256, and its two coordinates. */
const coseKey = ({ x = '', y = '' }: JsonWebKey) =>
  encodeCbor(
    new Map<number, Cbor>([
      [1, 2],
      [3, es256],
      [-1, 1],
      [-2, fromBase64Url(x)],
      [-3, fromBase64Url(y)],
    ]),
  )

/** WebCrypto signs as two plain numbers; WebAuthn wants them in ASN.1 (WebAuthn L3 §6.5.5). */
function toDer(signature: Uint8Array): Uint8Array {
  const numbers = [signature.subarray(0, 32), signature.subarray(32)].map((number) => {
    const start = number.findIndex((byte) => byte !== 0)
    const digits = number.subarray(start)
    // A leading bit would make the number negative.
    const sign = (digits[0] ?? 0) > 127 ? [0] : []
    return joined(Uint8Array.of(2, digits.length + sign.length, ...sign), digits)
  })
  const body = joined(...numbers)
  return joined(Uint8Array.of(0x30, body.length), body)
}

const sha256 = async (bytes: Uint8Array<ArrayBuffer>) =>
  new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))

const toBase64Url = (bytes: Uint8Array) =>
  btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')

const fromBase64Url = (text: string) =>
  Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (char) =>
    char.charCodeAt(0),
  )
