// Who a request of a phone comes from: it is signed by the key that the phone made when it was paired.

import type { Context } from 'hono'
import { consumeOnce } from '#api/once.ts'
import type { Factor } from '#api/records.ts'
import { Refused } from '#api/refusal.ts'
import {
  callText,
  type PhoneKey,
  type PhoneProof,
  proofHeader,
  readProofs,
} from '#domain/phone-proof.ts'
import type { LivePorts } from './live-ports.ts'

/** How far a phone's clock may be off. An answer is good once, however far. */
const toleranceMs = 2 * 60_000

/** `factor` is null where nothing of that name is paired any more. */
export type CallingPhone = { id: string; factor: Factor | null }

/** Every phone that this request speaks for. Each signature is checked, and each counts once. */
export const phonesAt = async (ports: LivePorts, c: Context): Promise<CallingPhone[]> => {
  const proofs = readProofs(c.req.header(proofHeader) ?? '')
  if (!proofs) throw new Refused(401, 'not-allowed')
  for (const { at } of proofs) refuseClock(at - ports.now())
  const factors = await ports.storage.transaction((tx) =>
    Promise.all(proofs.map(({ factor }) => tx.factors.get(factor))),
  )
  const body = c.req.method === 'GET' ? '' : await c.req.text()
  const phones: CallingPhone[] = []
  for (const [index, proof] of proofs.entries()) {
    const factor = factors[index] ?? null
    const key = factor?.phoneKey
    if (key && !(await isSigned(ports, c, { proof, key, body })))
      throw new Refused(401, 'not-allowed')
    phones.push({ id: proof.factor, factor: key && isPaired(factor) ? factor : null })
  }
  // Only what was signed is written down: nobody fills a table with guesses.
  await useUp(
    ports,
    proofs.filter((_, index) => factors[index]?.phoneKey),
  )
  return phones
}

/** The one phone that answers; another, or one that was removed, may not. */
export const phoneAt = async (ports: LivePorts, c: Context): Promise<Factor> => {
  const [phone, ...others] = await phonesAt(ports, c)
  if (!phone?.factor || others.length > 0) throw new Refused(401, 'not-allowed')
  return phone.factor
}

const isPaired = ({ state }: Factor) => state !== 'superseded'

const refuseClock = (drift: number) => {
  if (Math.abs(drift) <= toleranceMs) return
  throw new Refused(401, 'clock-skewed', { minutes: Math.round(drift / 60_000) })
}

type Signed = { proof: PhoneProof; key: PhoneKey; body: string }

const isSigned = ({ origin }: LivePorts, c: Context, { proof, key, body }: Signed) => {
  const { method, path } = c.req
  return verifies(key, callText({ ...proof, origin, method, path, body }), proof.signature)
}

/** ECDSA over P-256 with SHA-256. A point that is not on the curve verifies nothing. */
export const verifies = async (key: PhoneKey, text: string, signature: string) => {
  const ecdsa = { name: 'ECDSA', namedCurve: 'P-256' }
  const jwk = { kty: 'EC', crv: 'P-256', ...key }
  const read = await crypto.subtle.importKey('jwk', jwk, ecdsa, false, ['verify']).catch(() => null)
  if (!read) return false
  const bytes = new TextEncoder().encode(text)
  return crypto.subtle.verify({ ...ecdsa, hash: 'SHA-256' }, read, bytesOf(signature), bytes)
}

const bytesOf = (base64url: string) =>
  Uint8Array.from(atob(base64url.replaceAll('-', '+').replaceAll('_', '/')), (byte) =>
    byte.charCodeAt(0),
  )

/** Heard once and never again: what was recorded on the way opens nothing. */
const useUp = (ports: LivePorts, proofs: PhoneProof[]) =>
  ports.storage.transaction(async (tx) => {
    for (const { factor, nonce } of proofs)
      if (!(await consumeOnce(tx, 'phoneCall', `${factor}:${nonce}`)))
        throw new Refused(401, 'not-allowed')
  })
