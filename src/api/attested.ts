// Who signed for a new passkey, told before anybody reads what they signed (WebAuthn L3 §6.5.4; RFC 8949).

type Place = { from: number; to: number }

/**
 * None was asked for. What comes all the same may be signed by the key itself; a chain of certificates is
 * not looked at, because looking would ask other servers whether they still count. Throws where it is no CBOR.
 */
export const isPlainlyAttested = (bytes: Uint8Array): boolean => {
  const { fmt, attStmt } = entriesOf(bytes, 0)
  const format = fmt && textAt(bytes, fmt)
  if (!attStmt || format === 'none') return format === 'none'
  return format === 'packed' && !Object.hasOwn(entriesOf(bytes, attStmt.from), 'x5c')
}

/** Where the values of a map begin and end, by their keys. */
const entriesOf = (bytes: Uint8Array, at: number): Record<string, Place | undefined> => {
  const { major, count, next } = headAt(bytes, at)
  if (major !== 5) throw new Error('Not a map')
  const entries: Record<string, Place> = {}
  let place = next
  for (let n = 0; n < count; n++) {
    const from = endOf(bytes, place)
    const to = endOf(bytes, from)
    entries[textAt(bytes, { from: place, to: from })] = { from, to }
    place = to
  }
  return entries
}

const textAt = (bytes: Uint8Array, { from, to }: Place) => {
  const { major, next } = headAt(bytes, from)
  if (major !== 3) throw new Error('Not a text')
  return new TextDecoder().decode(bytes.subarray(next, to))
}

/** The kind of an item, and how many bytes, parts or pairs belong to it. */
const headAt = (bytes: Uint8Array, at: number) => {
  const [first = 0xff] = bytes.subarray(at)
  const [major, info] = [first >> 5, first & 31]
  const size = info < 24 ? 0 : 2 ** (info - 24)
  if (info > 26 || at + size >= bytes.length) throw new Error('Cut off, or without a length')
  const count = bytes.subarray(at + 1, at + 1 + size).reduce((sum, byte) => sum * 256 + byte, 0)
  return { major, count: info < 24 ? info : count, next: at + 1 + size }
}

const endOf = (bytes: Uint8Array, at: number): number => {
  const { major, count, next } = headAt(bytes, at)
  if (major === 2 || major === 3) return next + count
  if (major === 6) throw new Error('No authenticator tags anything')
  let end = next
  const parts = { 4: count, 5: 2 * count }[major] ?? 0
  for (let n = 0; n < parts; n++) end = endOf(bytes, end)
  return end
}
