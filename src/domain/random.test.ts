import fc from 'fast-check'
import { expect, test } from 'vitest'

import { drawSymbols } from './random.ts'

test('every byte that is kept maps to its symbol, and a symbol gets as many bytes as any other', () => {
  for (const size of [10, 24, 32]) {
    const alphabet = 'abcdefghijklmnopqrstuvwxyz234567'.slice(0, size)
    const counts = new Map<string, number>()

    const kept = 256 - (256 % size)
    const drawn = drawSymbols(alphabet, kept, allBytesInTurn())
    for (const symbol of drawn) counts.set(symbol, (counts.get(symbol) ?? 0) + 1)

    expect(new Set(counts.values())).toEqual(new Set([kept / size]))
  }
})

test('draws as many symbols as asked, from the alphabet alone', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 64 }), fc.nat(255), (count, start) => {
      const drawn = drawSymbols('XYZ', count, allBytesInTurn(start))

      expect(drawn).toMatch(new RegExp(`^[XYZ]{${count}}$`))
    }),
  )
})

function allBytesInTurn(start = 0) {
  let next = start
  return (count: number) => Uint8Array.from({ length: count }, () => next++ % 256)
}
