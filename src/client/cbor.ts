// CBOR, as much of it as an authenticator says (RFC 8949 §3.1): whole numbers, bytes, text and maps.

export type Cbor = number | string | Uint8Array | Map<number, Cbor> | Map<string, Cbor>

/** Keys are written in the order they were put in; WebAuthn's canonical order is the caller's duty. */
export function encodeCbor(value: Cbor): Uint8Array<ArrayBuffer> {
  if (typeof value === 'number') return value < 0 ? head(1, -1 - value) : head(0, value)
  if (value instanceof Uint8Array) return joined(head(2, value.length), value)
  if (typeof value === 'string') {
    const text = new TextEncoder().encode(value)
    return joined(head(3, text.length), text)
  }
  const entries = [...value].flatMap(([key, item]) => [encodeCbor(key), encodeCbor(item)])
  return joined(head(5, value.size), ...entries)
}

export function joined(...parts: Uint8Array[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let offset = 0
  for (const part of parts) {
    all.set(part, offset)
    offset += part.length
  }
  return all
}

function head(major: number, count: number): Uint8Array<ArrayBuffer> {
  const type = major << 5
  if (count < 24) return Uint8Array.of(type | count)
  if (count < 256) return Uint8Array.of(type | 24, count)
  return Uint8Array.of(type | 25, count >> 8, count & 255)
}
