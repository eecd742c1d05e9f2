import { expect, test } from 'vitest'

import { newId } from './id.ts'

const random = (count: number) => crypto.getRandomValues(new Uint8Array(count))

test('an id says what it names and carries at least 128 bits', () => {
  const id = newId('enr', random)

  expect(id).toMatch(/^enr_[0-9a-hjkmnp-tv-z]{26}$/)
})

test('ten thousand ids are ten thousand different ids', () => {
  const ids = new Set(Array.from({ length: 10_000 }, () => newId('psh', random)))

  expect(ids.size).toBe(10_000)
})
