// Secrets at rest: AES-256-GCM, bound to the record they belong to by the additional data.

import type { Sealing } from './ports.ts'

type Options = { key: CryptoKey; random(bytes: number): Uint8Array<ArrayBuffer> }

const nonceBytes = 12

const encodeBytes = (bytes: Uint8Array) =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')

const decodeBytes = (hex: string) =>
  Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16))

/** One key that never changes: for a host that has no other. Needs WebCrypto. */
export const aesSealing = ({ key, random }: Options): Sealing => ({
  seal: (id, text) => close({ key, bound: id, text, random }),
  unseal: (id, sealed) => open({ key, bound: id, sealed }),
})

/** A key, and the name by which what it sealed will ask for it again. */
export type SealingKey = { id: string; key: CryptoKey }
export type KeyRing = { current: SealingKey; older: readonly SealingKey[] }

/**
 * The sealing of a host whose key can be changed: `current` seals, and every key of the ring opens what
 * it sealed. The key's name stands before the text and is bound with it, so that it cannot be exchanged.
 */
export const sealingFromKeys = (
  { current, older }: KeyRing,
  random: Options['random'],
): Sealing => {
  const keys = new Map([...older, current].map(({ id, key }) => [id, key]))
  return {
    async seal(id, text) {
      const bound = boundTo(current.id, id)
      return `${current.id}.${await close({ key: current.key, bound, text, random })}`
    },
    async unseal(id, sealed) {
      const [keyId = '', ...rest] = sealed.split('.')
      const key = keys.get(keyId)
      if (!key)
        throw new Error(
          `Sealed with key "${keyId}", which is not in the key ring: add it to the older ones`,
        )
      return open({ key, bound: boundTo(keyId, id), sealed: rest.join('.') })
    },
  }
}

/** A key's name has no colon: no two pairs read the same. */
const boundTo = (keyId: string, recordId: string) => `${keyId}:${recordId}`

const close = async ({ key, bound, text, random }: Options & { bound: string; text: string }) => {
  const iv = random(nonceBytes)
  const box = await crypto.subtle.encrypt(
    { name: 'AES-GCM', iv, additionalData: new TextEncoder().encode(bound) },
    key,
    new TextEncoder().encode(text),
  )
  return `${encodeBytes(iv)}.${encodeBytes(new Uint8Array(box))}`
}

const open = async ({ key, bound, sealed }: { key: CryptoKey; bound: string; sealed: string }) => {
  const [iv = '', box = ''] = sealed.split('.')
  const text = await crypto.subtle.decrypt(
    { name: 'AES-GCM', iv: decodeBytes(iv), additionalData: new TextEncoder().encode(bound) },
    key,
    decodeBytes(box),
  )
  return new TextDecoder().decode(text)
}
