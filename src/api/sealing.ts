// Secrets at rest: AES-256-GCM, bound to the record they belong to by the additional data.

import type { Sealing } from './ports.ts'

type Options = { key: CryptoKey; random(bytes: number): Uint8Array<ArrayBuffer> }

const nonceBytes = 12

const encodeBytes = (bytes: Uint8Array) =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')

const decodeBytes = (hex: string) =>
  Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16))

/** The sealing of every host that keeps real secrets. Needs WebCrypto. */
export const aesSealing = ({ key, random }: Options): Sealing => ({
  async seal(id, text) {
    const iv = random(nonceBytes)
    const box = await crypto.subtle.encrypt(
      { name: 'AES-GCM', iv, additionalData: new TextEncoder().encode(id) },
      key,
      new TextEncoder().encode(text),
    )
    return `${encodeBytes(iv)}.${encodeBytes(new Uint8Array(box))}`
  },
  async unseal(id, sealed) {
    const [iv = '', box = ''] = sealed.split('.')
    const text = await crypto.subtle.decrypt(
      { name: 'AES-GCM', iv: decodeBytes(iv), additionalData: new TextEncoder().encode(id) },
      key,
      decodeBytes(box),
    )
    return new TextDecoder().decode(text)
  },
})
