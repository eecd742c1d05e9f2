// Secrets at rest: AES-256-GCM, bound to the record they belong to by the additional data.

import type { Ports } from './ports.ts'

type Sealing = Pick<Ports, 'keys' | 'random'>

const nonceBytes = 12

const encodeBytes = (bytes: Uint8Array) =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')

const decodeBytes = (hex: string) =>
  Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16))

/** Closes `text` for the record `id`; opens only with the same key and the same record. */
export const seal = async ({ keys, random }: Sealing, id: string, text: string) => {
  const iv = random(nonceBytes)
  const box = await crypto.subtle.encrypt(
    { name: 'AES-GCM', iv, additionalData: new TextEncoder().encode(id) },
    keys.sealing,
    new TextEncoder().encode(text),
  )
  return `${encodeBytes(iv)}.${encodeBytes(new Uint8Array(box))}`
}

/** Throws when key, record or text are not those it was closed with. */
export const unseal = async ({ keys }: Pick<Ports, 'keys'>, id: string, sealed: string) => {
  const [iv = '', box = ''] = sealed.split('.')
  const text = await crypto.subtle.decrypt(
    { name: 'AES-GCM', iv: decodeBytes(iv), additionalData: new TextEncoder().encode(id) },
    keys.sealing,
    decodeBytes(box),
  )
  return new TextDecoder().decode(text)
}
