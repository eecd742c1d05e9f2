// What is over goes, and what would make a used thing good again stays, on both databases.

import { afterAll, expect, test } from 'vitest'
import type { Activation, Invitation, Session } from '#api/records.ts'
import { kinds, openDatabases } from './databases.fixture.ts'
import type { SqlStorage } from './sql.ts'
import { batchRows, sweptTables } from './sweeping.ts'

const databases = openDatabases()
afterAll(databases.end)

const day = 86_400_000
const now = Date.now()

const session = (id: string, startedAt: number): Session => ({
  ...{ id, chain: id, person: 'per_1', invitation: null, provedBy: null, provedAt: null },
  ...{ startedAt, seenAt: startedAt },
})

const invitation = (id: string, expiresAt: number, isRevoked: boolean): Invitation => ({
  ...{ id, person: 'per_1', tokenHash: id, sentAt: 0, expiresAt, redeemedAt: null, isRevoked },
  browserHash: null,
})

const activation = (
  id: string,
  state: Activation['state'],
  expiresAt = now - 31 * day,
): Activation => ({
  ...{ id, enrollment: 'enr_1', factor: 'fac_1', codeHash: id, sealedCode: '', expiresAt, state },
})

const challenge = (id: string, expiresAt: number) => ({
  ...{ id, enrollment: id, ceremony: 'use', purpose: 'check', challenge: `c_${id}`, expiresAt },
})

const sweepAll = async (storage: SqlStorage, at = now) => {
  const swept: Record<string, number> = {}
  for (const table of sweptTables)
    for (;;) {
      const rows = await storage.sweep(table, at)
      swept[table] = (swept[table] ?? 0) + rows
      if (rows < batchRows) break
    }
  return swept
}

const idsIn = (storage: SqlStorage, table: (typeof sweptTables)[number]) =>
  storage.transaction(async (tx) => (await tx[table].list({})).map(({ id }) => id))

for (const kind of kinds) {
  const open = async () => {
    const database = await databases.make(kind)
    return { ...database, storage: await database.open() }
  }
  /** As if that had been used so long ago. */
  const ago = (days: number) => `update consumed set at = ${now - days * day}`

  test(`${kind}: what has been over for long goes, and what is not stays`, async () => {
    const { storage } = await open()
    await storage.transaction(async (tx) => {
      await tx.sessions.insert(session('old', now - 3 * day))
      await tx.sessions.insert(session('of yesterday', now - day))
      await tx.challenges.insert(challenge('old', now - 3 * day) as never)
      await tx.challenges.insert(challenge('open', now + 1000) as never)
      await tx.invitations.insert(invitation('taken back', now - 31 * day, true))
      await tx.invitations.insert(invitation('ran out', now - 31 * day, false))
      await tx.invitations.insert(invitation('replaced today', now + day, true))
      await tx.activations.insert(activation('used', 'used'))
      await tx.activations.insert(activation('superseded', 'superseded'))
      await tx.activations.insert(activation('never scanned', 'live'))
      await tx.activations.insert(activation('used today', 'used', now))
    })

    await sweepAll(storage)

    expect(await idsIn(storage, 'sessions')).toEqual(['of yesterday'])
    expect(await idsIn(storage, 'challenges')).toEqual(['open'])
    expect(await idsIn(storage, 'invitations')).toEqual(['ran out', 'replaced today'])
    expect(await idsIn(storage, 'activations')).toEqual(['never scanned', 'used today'])
  })

  test(`${kind}: a mark stays while what it is about is there, and a passkey's for ever`, async () => {
    const { storage, run } = await open()
    const marks = [
      ...['phoneCall:fac:n', 'pushProof:psh'],
      ...['signIn:a', 'challenge:gone', 'invitation:gone', 'activation:gone', 'numberCode:gone'],
      ...['challenge:c_open', 'invitation:inv', 'activation:act', 'credential:key', 'lateAnswer:x'],
    ]
    await storage.transaction(async (tx) => {
      await tx.challenges.insert(challenge('open', now + 1000) as never)
      await tx.invitations.insert(invitation('inv', now - 60 * day, false))
      await tx.activations.insert(activation('act', 'live'))
      for (const id of marks) await tx.consumed.insert({ id })
    })

    await sweepAll(storage)
    const young = await idsIn(storage, 'consumed')
    await run(ago(31))
    await sweepAll(storage)

    expect(young).toEqual(marks)
    expect(await idsIn(storage, 'consumed')).toEqual(marks.slice(7))
  })

  test(`${kind}: a link that was opened is never good again`, async () => {
    const { storage, run } = await open()
    await storage.transaction(async (tx) => {
      await tx.invitations.insert(invitation('inv', now - 400 * day, true))
      await tx.consumed.insert({ id: 'invitation:inv' })
    })
    await run(ago(400))

    // Stopped after every single batch, as by a crash: with its mark gone, the link is gone as well.
    for (let n = 0; n < 3; n++)
      for (const table of sweptTables) {
        await storage.sweep(table, now)
        const [links, marks] = [
          await idsIn(storage, 'invitations'),
          await idsIn(storage, 'consumed'),
        ]
        expect(links.length > 0 && marks.length === 0).toBe(false)
      }

    expect(await idsIn(storage, 'consumed')).toEqual([])
  })

  test(`${kind}: one batch is small, however much there is`, async () => {
    const { storage } = await open()
    await storage.transaction(async (tx) => {
      for (let n = 0; n < batchRows + 5; n++)
        await tx.sessions.insert(session(`old_${n}`, now - 3 * day))
    })

    const first = await storage.sweep('sessions', now)
    const rest = await storage.sweep('sessions', now)

    expect([first, rest]).toEqual([batchRows, 5])
  })

  test(`${kind}: of many that ask, one has the round, and the next is an hour later`, async () => {
    const { storage } = await open()
    const asked = (at: number) =>
      Promise.all(Array.from({ length: 20 }, () => storage.claimSweep(at)))
    const won = (answers: boolean[]) => answers.filter(Boolean).length

    const rounds = [now, now + 59 * 60_000, now + 61 * 60_000]
    const answers = []
    for (const at of rounds) answers.push(won(await asked(at)))

    expect(answers).toEqual([1, 0, 1])
  })
}

test('of two processes over one PostgreSQL one has the round', async () => {
  const database = await databases.make('PostgreSQL')
  const storages = [await database.open(), await database.open()]

  const answers = await Promise.all(storages.map((storage) => storage.claimSweep(now)))

  expect(answers.filter(Boolean)).toHaveLength(1)
})
