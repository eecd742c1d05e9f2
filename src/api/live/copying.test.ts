// A database as lines of text, read back or refused.

import { expect, test } from 'vitest'
import { createMemoryStorage } from '#storage/memory.ts'
import { copyOut, readCopy } from './copying.ts'

const names = ['consumed', 'attempts'] as const
const known = { names: [...names], schema: ['0001-tables'] }

const copyOf = async (schema: string[]) => {
  const storage = await createMemoryStorage()
  return storage.transaction(async (tx) => {
    await tx.consumed.insert({ id: 'a\nb' })
    await tx.attempts.insert({ id: 'c', spent: 2, lockedUntil: null })
    return copyOut(tx, { names: [...names], schema, madeAt: 7 })
  })
}

test('what went out comes back', async () => {
  const read = readCopy(await copyOf(['0001-tables']), known)

  expect(read).toEqual({
    copied: {
      consumed: [{ id: 'a\nb' }],
      attempts: [{ id: 'c', spent: 2, lockedUntil: null }],
    },
    madeAt: 7,
  })
})

test('a backup of a newer Usher is refused', async () => {
  const read = readCopy(await copyOf(['0001-tables', '0002-more']), known)

  expect(read).toEqual({ problem: expect.stringContaining('newer Usher') })
})
