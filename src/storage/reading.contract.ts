// What every backend must promise to whoever reads beside all transactions.

import { expect, test } from 'vitest'
import type { Backend } from './storage.contract.ts'

export const readingContract = ({ name, open }: Backend) => {
  test(`${name}: what is read beside a transaction is what was committed`, async () => {
    const { storage, close } = await open()
    const attempts = { id: 'a', spent: 1, lockedUntil: null, failed: 0 }

    const during = await storage.transaction(async (tx) => {
      await tx.attempts.insert(attempts)
      return storage.read('attempts', 'a')
    })
    const after = await storage.read('attempts', 'a')

    expect([during, after, await storage.read('attempts', 'b')]).toEqual([null, attempts, null])
    close()
  })

  test(`${name}: a record is read with the one that it names, or not at all`, async () => {
    const { storage, close } = await open()
    const link = { day: '2026-01-01', place: 1, mac: 'm' }
    const entry = { at: 0, actor: null, action: 'person.added', subject: 'dana' } as const
    await storage.transaction(async (tx) => {
      await tx.audit.insert({ id: 'aud_1', ...entry })
      await tx.auditLinks.insert({ id: 'first', entry: 'aud_1', ...link })
      await tx.auditLinks.insert({ id: 'second', entry: 'aud_2', ...link })
    })
    const read = (id: string) =>
      storage.readWith({ table: 'auditLinks', by: 'entry', other: 'audit' }, id)

    expect([await read('first'), await read('second'), await read('third')]).toEqual([
      [
        { id: 'first', entry: 'aud_1', ...link },
        { id: 'aud_1', ...entry },
      ],
      null,
      null,
    ])
    close()
  })
}
