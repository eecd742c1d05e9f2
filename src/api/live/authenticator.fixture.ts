// An authenticator that can be told to say anything: real keys, real CBOR, real signatures over what it says.

import { encodeCbor, joined } from '#client/cbor.ts'

type Made = Parameters<typeof encodeCbor>[0]
type Bytes = Uint8Array<ArrayBuffer>

export type Says = {
  /** Beside what a browser writes, or in its place. */
  client?: object
  rpId?: string
  /** Present is 1, verified 4, may be copied 8, has been copied 16, holds a credential 64. */
  flags?: number
  count?: number
  /** Of a registration. */
  id?: Uint8Array
  algorithm?: number
  format?: string
  statement?: 'itself' | Map<string, Made>
  /** Of a sign-in. */
  userHandle?: string | null
  signedBy?: CryptoKey
}

const p256 = { name: 'ECDSA', namedCurve: 'P-256' }
const site = 'usher.test'

export const base64url = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64url')
const sha256 = async (bytes: Bytes) => new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
const textBytes = (text: string) => new TextEncoder().encode(text)

/** WebAuthn wants the two numbers of a signature in ASN.1, without zeros before them. */
const derOf = (signature: Uint8Array) => {
  const numbers = [signature.subarray(0, 32), signature.subarray(32)].map((number) => {
    const digits = number.subarray(number.findIndex((byte) => byte !== 0))
    const sign = (digits[0] ?? 0) > 127 ? [0] : []
    return joined(Uint8Array.of(2, digits.length + sign.length, ...sign), digits)
  })
  const body = joined(...numbers)
  return joined(Uint8Array.of(0x30, body.length), body)
}

export const makeAuthenticator = async () => {
  const pair = await crypto.subtle.generateKey(p256, true, ['sign', 'verify'])
  const { x = '', y = '' } = await crypto.subtle.exportKey('jwk', pair.publicKey)
  const usual = crypto.getRandomValues(new Uint8Array(32))
  let owner = ''

  const clientOf = (type: string, challenge: string, client: object = {}) =>
    textBytes(
      JSON.stringify({
        ...{ type, challenge, origin: `https://${site}`, crossOrigin: false },
        ...client,
      }),
    )
  const dataOf = async ({ rpId = site, flags = 5, count = 0 }: Says, more: Uint8Array[] = []) => {
    const counted = new Uint8Array(4)
    new DataView(counted.buffer).setUint32(0, count)
    return joined(await sha256(textBytes(rpId)), Uint8Array.of(flags), counted, ...more)
  }
  const sign = async (data: Bytes, client: Bytes, key = pair.privateKey) => {
    const signed = joined(data, await sha256(client))
    const hash = { name: 'ECDSA', hash: 'SHA-256' }
    return derOf(new Uint8Array(await crypto.subtle.sign(hash, key, signed)))
  }

  return {
    key: pair.privateKey,
    id: base64url(usual),
    /** `options` as the API gave them. */
    async register(options: unknown, says: Says = {}) {
      const { challenge, user } = options as { challenge: string; user: { id: string } }
      owner = user.id
      const { id = usual, algorithm = -7, format = 'none', statement = new Map() } = says
      const coordinates = [x, y].map((part) => Uint8Array.from(Buffer.from(part, 'base64url')))
      const key = encodeCbor(
        new Map<number, Made>([
          ...([[1, 2] as const, [3, algorithm] as const, [-1, 1] as const] as const),
          ...coordinates.map((part, n) => [-2 - n, part] as const),
        ]),
      )
      const attested = [new Uint8Array(16), Uint8Array.of(id.length >> 8, id.length & 255), id, key]
      const data = await dataOf({ ...says, flags: says.flags ?? 0x45 }, attested)
      const client = clientOf('webauthn.create', challenge, says.client)
      const itself = async () =>
        new Map<string, Made>([
          ['alg', algorithm],
          ['sig', await sign(data, client)],
        ])
      const attestationObject = encodeCbor(
        new Map<string, Made>([
          ['fmt', format],
          ['attStmt', statement === 'itself' ? await itself() : statement],
          ['authData', data],
        ]),
      )
      return answerOf(base64url(id), {
        clientDataJSON: base64url(client),
        attestationObject: base64url(attestationObject),
      })
    },
    async use(challenge: string, says: Says = {}) {
      const client = clientOf('webauthn.get', challenge, says.client)
      const data = await dataOf(says)
      const { userHandle = owner } = says
      return answerOf(base64url(usual), {
        clientDataJSON: base64url(client),
        authenticatorData: base64url(data),
        signature: base64url(await sign(data, client, says.signedBy)),
        ...(userHandle !== null && { userHandle }),
      })
    },
  }
}

const answerOf = (id: string, response: object) => ({
  ...{ id, rawId: id, type: 'public-key', clientExtensionResults: {}, response },
})

export type Authenticator = Awaited<ReturnType<typeof makeAuthenticator>>
