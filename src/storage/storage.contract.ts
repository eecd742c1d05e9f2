// What every backend must promise: conditional writes, all or nothing, and nothing lost by a restart.

import { expect, test } from 'vitest'
import type { Storage } from '#api/ports.ts'
import type { Factor } from '#api/records.ts'
import { readingContract } from './reading.contract.ts'

export type Backend = {
  name: string
  /** A fresh, empty storage; `reopen` ends it and opens another over what it has kept. */
  open(): Promise<{ storage: Storage; reopen(): Promise<Storage>; close(): void }>
}

const rows = (count: number) => Array.from({ length: count }, (_, n) => `row_${count - n}`)

const spend = (now = 0, kind: 'passcode' | 'numberCode' = 'passcode') => ({
  ...{ account: 'dana', kind, limit: 5, now, lockMs: 600_000, mostFailed: 100 },
})

export const storageContract = ({ name, open }: Backend) => {
  test(`${name}: of 100 inserts of one id one is taken`, async () => {
    const { storage, close } = await open()

    const answers = await Promise.all(
      Array.from({ length: 100 }, () =>
        storage.transaction((tx) => tx.consumed.insert({ id: 'a' })),
      ),
    )

    expect(answers.filter(Boolean)).toHaveLength(1)
    close()
  })

  test(`${name}: of 100 changes that expect the same, one is taken`, async () => {
    const { storage, close } = await open()
    await storage.transaction((tx) => tx.attempts.insert({ id: 'a', spent: 0, lockedUntil: null }))

    const answers = await Promise.all(
      Array.from({ length: 100 }, () =>
        storage.transaction((tx) => tx.attempts.change('a', { spent: 0 }, { spent: 1 })),
      ),
    )

    expect(answers.filter(Boolean)).toHaveLength(1)
    close()
  })

  test(`${name}: of 100 that take hold of one thing one has it, until it lets go`, async () => {
    const { storage, close } = await open()

    const holds = await Promise.all(Array.from({ length: 100 }, () => storage.hold('a')))
    const other = await storage.hold('b')
    const [release, ...more] = holds.filter((hold) => hold !== null)
    const second = await storage.hold('a')
    await release?.()
    const third = await storage.hold('a')

    expect([release, other, third]).toEqual([
      expect.any(Function),
      expect.any(Function),
      expect.any(Function),
    ])
    expect([...more, second]).toEqual([null])
    close()
  })

  test(`${name}: a change of what is not there, or looks different, is not taken`, async () => {
    const { storage, close } = await open()

    const answers = await storage.transaction(async (tx) => {
      await tx.attempts.insert({ id: 'a', spent: 1, lockedUntil: null })
      return [
        await tx.attempts.change('none', {}, { spent: 2 }),
        await tx.attempts.change('a', { spent: 0 }, { spent: 2 }),
        await tx.attempts.change('a', { lockedUntil: null, spent: 1 }, { lockedUntil: 5 }),
        await tx.attempts.change('a', { lockedUntil: null }, { lockedUntil: 6 }),
      ]
    })

    expect(answers).toEqual([false, false, true, false])
    close()
  })

  test(`${name}: a throw undoes everything, and nobody is told`, async () => {
    const { storage, reopen, close } = await open()
    const heard: string[] = []
    storage.watch((topic) => heard.push(topic))
    await storage.transaction((tx) => tx.consumed.insert({ id: 'before' }))

    const broken = storage.transaction(async (tx) => {
      await tx.consumed.insert({ id: 'a' })
      await tx.consumed.remove('before')
      tx.touch('a')
      throw new Error('no')
    })

    await expect(broken).rejects.toThrow('no')
    for (const read of [async () => storage, reopen])
      expect(await (await read()).transaction((tx) => tx.consumed.list({}))).toEqual([
        { id: 'before' },
      ])
    expect(heard).toEqual([])
    close()
  })

  test(`${name}: a transaction reads what it has written and no other does before it is over`, async () => {
    const { storage, close } = await open()

    const [inside, outside] = await Promise.all([
      storage.transaction(async (tx) => {
        await tx.consumed.insert({ id: 'a' })
        const own = await tx.consumed.get('a')
        await tx.consumed.remove('a')
        return [own, await tx.consumed.get('a'), await tx.consumed.list({})]
      }),
      storage.transaction((tx) => tx.consumed.list({})),
    ])

    expect(inside).toEqual([{ id: 'a' }, null, []])
    expect(outside).toEqual([])
    close()
  })

  test(`${name}: each touched topic is told once, after it can be read`, async () => {
    const { storage, close } = await open()
    const heard: Promise<unknown>[] = []
    const unwatch = storage.watch((topic) =>
      heard.push(storage.transaction((tx) => tx.consumed.get(topic))),
    )

    await storage.transaction(async (tx) => {
      await tx.consumed.insert({ id: 'a' })
      tx.touch('a')
      tx.touch('a')
    })
    unwatch()
    await storage.transaction(async (tx) => tx.touch('b'))

    expect(await Promise.all(heard)).toEqual([{ id: 'a' }])
    close()
  })

  test(`${name}: a list is filtered and has the oldest first, also after a restart`, async () => {
    const { storage, reopen, close } = await open()
    const ids = rows(12)
    for (const id of ids)
      await storage.transaction((tx) =>
        tx.attempts.insert({ id, spent: id.length, lockedUntil: null }),
      )
    await storage.transaction((tx) => tx.attempts.change('row_12', {}, { lockedUntil: 1 }))

    for (const read of [async () => storage, reopen]) {
      const kept = await read()
      const all = await kept.transaction((tx) => tx.attempts.list({}))
      const short = await kept.transaction((tx) => tx.attempts.list({ spent: 5 }))
      expect(all.map(({ id }) => id)).toEqual(ids)
      expect(short.map(({ id }) => id)).toEqual(ids.slice(3))
    }
    close()
  })

  test(`${name}: a record that was handed out or in is not the one that is kept`, async () => {
    const { storage, close } = await open()
    const record = { id: 'a', spent: 0, lockedUntil: null as number | null }

    await storage.transaction((tx) => tx.attempts.insert(record))
    record.spent = 7
    const kept = await storage.transaction((tx) => tx.attempts.get('a'))

    expect(kept?.spent).toBe(0)
    close()
  })

  test(`${name}: of 500 attempts at once five are allowed, and the account is locked`, async () => {
    const { storage, reopen, close } = await open()

    const answers = await Promise.all(
      Array.from({ length: 500 }, () => storage.spendAttempt(spend())),
    )
    const after = await (await reopen()).spendAttempt(spend(599_999))

    const left = answers.flatMap((answer) => (answer.isAllowed ? [answer.attemptsLeft] : []))
    expect(left.sort()).toEqual([0, 1, 2, 3, 4])
    expect(after).toEqual({ isAllowed: false, lockedUntil: 600_000 })
    close()
  })

  test(`${name}: a lock ends by the clock, and holds neither another kind nor another account`, async () => {
    const { storage, close } = await open()
    for (let n = 0; n < 5; n++) await storage.spendAttempt(spend())

    const answers = [
      await storage.spendAttempt(spend(1, 'numberCode')),
      await storage.spendAttempt({ ...spend(1), account: 'george' }),
      await storage.spendAttempt(spend(600_000)),
    ]

    expect(answers).toEqual(answers.map(() => ({ isAllowed: true, attemptsLeft: 4 })))
    close()
  })

  test(`${name}: failures that no success ends close for good, over every lock`, async () => {
    const { storage, close } = await open()
    const later = (n: number) => ({ ...spend(n * 600_000), mostFailed: 7 })

    const allowed: boolean[] = []
    for (let n = 0; n < 9; n++) allowed.push((await storage.spendAttempt(later(n))).isAllowed)
    const again = await storage.spendAttempt(later(1000))
    const atOnce = await Promise.all(
      Array.from({ length: 20 }, (_, n) =>
        storage.spendAttempt({ ...later(n * 2), account: 'george', limit: 100 }),
      ),
    )

    expect(allowed).toEqual([...Array(7).fill(true), false, false])
    expect(again).toEqual({ isAllowed: false, lockedUntil: null })
    expect(atOnce.filter(({ isAllowed }) => isAllowed)).toHaveLength(7)
    close()
  })

  test(`${name}: an attempt is spent whatever becomes of the work around it`, async () => {
    const { storage, reopen, close } = await open()

    await storage.spendAttempt(spend())
    await storage.transaction(() => Promise.reject(new Error('no'))).catch(() => {})
    const next = await (await reopen()).spendAttempt(spend())

    expect(next).toEqual({ isAllowed: true, attemptsLeft: 3 })
    close()
  })

  // Each of two reads that there is none: one of them must not have.
  test(`${name}: of two that each begin what there is none of, one begins it`, async () => {
    const { storage, close } = await open()
    const begin = (id: string) =>
      storage.transaction(async (tx) => {
        const begun = await tx.recoveryCodes.list({ person: 'dana' })
        await Promise.resolve()
        if (begun.length > 0) return false
        return tx.recoveryCodes.insert({ id, person: 'dana', set: 's', hash: '', usedAt: null })
      })

    const answers = await Promise.all(rows(20).map(begin))
    const begun = await storage.transaction((tx) => tx.recoveryCodes.list({ person: 'dana' }))

    expect(answers.filter(Boolean)).toHaveLength(1)
    expect(begun).toHaveLength(1)
    close()
  })

  readingContract({ name, open })

  test(`${name}: a record comes back as it went in`, async () => {
    const { storage, reopen, close } = await open()
    const factor: Factor = {
      ...{ id: 'fac_1', person: 'per_1', enrollment: 'enr_1', kind: 'passkey', state: 'active' },
      ...{ isProved: false, name: 'Zoë’s "key" \\ 钥匙 🔑\n\u2028', sealedKey: null },
      ...{
        lastStep: 2 ** 53 - 1,
        drift: -1,
        tokenHash: null,
        phoneKey: null,
        number: '',
        credentialId: 'c',
      },
      passkey: { credentialId: 'c', publicKey: 'a5', counter: 0 },
      createdAt: 0,
    }
    await storage.transaction((tx) => tx.factors.insert(factor))

    for (const read of [async () => storage, reopen])
      expect(await (await read()).transaction((tx) => tx.factors.get('fac_1'))).toEqual(factor)
    close()
  })
}
