// The audit log behind its triggers: whoever gets round them is found out, and with what.

import { afterAll, expect, test, vi } from 'vitest'
import { soon } from '#api/caller.fixture.ts'
import type { AuditHead } from '#api/records.ts'
import { type Kind, kinds, openDatabases } from '#storage/databases.fixture.ts'
import type { SqlStorage } from '#storage/sql.ts'
import { note } from './audit.ts'
import { chainWaiting, runChainer } from './audit-chain.ts'
import { verifyAudit } from './audit-verifying.ts'

const databases = openDatabases()
afterAll(() => databases.end())

const random = (bytes: number) => crypto.getRandomValues(new Uint8Array(bytes))
const key = random(32)
const noon = Date.UTC(2026, 2, 1, 12)
const dayMs = 86_400_000

const write = (storage: SqlStorage, count: number, from = noon) =>
  storage.transaction(async (tx) => {
    for (let n = 0; n < count; n++) {
      const clock = { random, auditKey: key, now: () => from + n }
      await note(clock, tx, { actor: null, action: 'invitation.sent', subject: `per_${n}` })
    }
  })

const verify = (storage: SqlStorage, anchors: AuditHead[] = []) =>
  storage.transaction((tx) => verifyAudit(tx, { key, anchors }))

/** A log of two days, five entries each, and what it takes to get round the triggers. */
const openLog = async (kind: Kind) => {
  const database = await databases.make(kind)
  const storage = await database.open()
  await write(storage, 5)
  await write(storage, 5, noon + dayMs)
  await chainWaiting(storage, key)
  const links = await storage.transaction((tx) => tx.auditLinks.list({ day: '2026-03-01' }))
  const anchors = await storage.transaction((tx) => tx.auditHeads.list({}))
  const free =
    kind === 'SQLite'
      ? ['audit', 'auditLinks'].flatMap((table) =>
          ['update', 'delete'].map((verb) => `drop trigger "${table}_${verb}"`),
        )
      : ['audit', 'auditLinks'].map((table) => `drop trigger "${table}_kept" on "${table}"`)
  const third = links[2]?.entry
  return { database, storage, free, anchors, links, third }
}

test.each(kinds)('%s: a log that nobody touched holds', async (kind) => {
  const { storage, anchors } = await openLog(kind)

  const verdict = await verify(storage, anchors)

  expect(verdict).toEqual({
    days: [
      { day: '2026-03-01', length: 5 },
      { day: '2026-03-02', length: 5 },
    ],
    waiting: 0,
    bad: null,
  })
})

test.each(kinds)('%s: the database refuses to change or delete an entry', async (kind) => {
  const { database } = await openLog(kind)

  for (const statement of [
    `update audit set subject = 'per_9'`,
    'delete from audit',
    `update "auditLinks" set mac = ''`,
    'delete from "auditLinks"',
  ])
    await expect(database.run(statement)).rejects.toThrow('only added to')
})

test.each(kinds)('%s: an edited entry is named', async (kind) => {
  const { database, storage, free, third } = await openLog(kind)

  await database.run(...free, `update audit set subject = 'per_9' where id = '${third}'`)

  expect((await verify(storage)).bad).toEqual({
    ...{ what: 'edited', day: '2026-03-01', place: 3, entry: third },
  })
})

test.each(kinds)('%s: a deleted entry is named, with its link or without', async (kind) => {
  const { database, storage, free, third } = await openLog(kind)

  await database.run(...free, `delete from audit where id = '${third}'`)
  const one = (await verify(storage)).bad
  await database.run(`delete from "auditLinks" where entry = '${third}'`)
  const both = (await verify(storage)).bad

  expect(one).toEqual({ what: 'deleted', day: '2026-03-01', place: 3, entry: third })
  expect(both).toEqual({ what: 'deleted', day: '2026-03-01', place: 3, entry: null })
})

test.each(kinds)('%s: an entry that changed places with another is named', async (kind) => {
  const { database, storage, free, links, third } = await openLog(kind)
  const fourth = links[3]?.entry

  await database.run(
    ...free,
    `update "auditLinks" set entry = case place when 3 then '${fourth}' else '${third}' end
     where day = '2026-03-01' and place in (3, 4)`,
  )

  expect((await verify(storage)).bad).toMatchObject({ what: 'reordered', place: 3, entry: fourth })
})

test.each(kinds)(
  '%s: a log that was cut off is found by its head, or by an anchor',
  async (kind) => {
    const { database, storage, free, anchors, links } = await openLog(kind)
    const cut = [
      `delete from audit where id = '${links[4]?.entry}'`,
      `delete from "auditLinks" where entry = '${links[4]?.entry}'`,
    ]

    await database.run(...free, ...cut)
    const headed = (await verify(storage)).bad
    await database.run(
      `update "auditHeads" set length = 4, mac = '${links[3]?.mac}' where id = '2026-03-01'`,
    )
    const unseen = (await verify(storage)).bad
    const anchored = (await verify(storage, anchors)).bad

    const torn = { what: 'truncated', day: '2026-03-01', place: 5, entry: null }
    expect(headed).toEqual(torn)
    expect(unseen).toBeNull()
    expect(anchored).toEqual(torn)
  },
)

test.each(kinds)('%s: a day that was taken out is found by its anchor', async (kind) => {
  const { database, storage, free, anchors } = await openLog(kind)

  await database.run(
    ...free,
    `delete from audit where id in (select entry from "auditLinks" where day = '2026-03-01')`,
    `delete from "auditLinks" where day = '2026-03-01'`,
    `delete from "auditHeads" where id = '2026-03-01'`,
  )

  expect((await verify(storage, anchors)).bad).toMatchObject({
    ...{ what: 'truncated', day: '2026-03-01', place: 1 },
  })
})

// In the second before it is chained it had no link yet, and whatever it said by then was chained.
test.each(kinds)(
  '%s: an entry that is changed, taken out or made up before it is chained is never chained, and named',
  async (kind) => {
    const { database, storage, free } = await openLog(kind)
    const change = {
      edited: [`update audit set subject = 'per_9' where id in (select id from "auditWaiting")`],
      deleted: [`delete from audit where id in (select id from "auditWaiting")`],
    }
    await database.run(...free)

    for (const [what, statements] of Object.entries(change)) {
      await write(storage, 1, noon + 2 * dayMs)
      const [waiting] = await storage.transaction((tx) => tx.auditWaiting.list({}))
      await database.run(...statements)
      const chained = await chainWaiting(storage, key)
      const { bad } = await verify(storage)
      expect([what, chained, bad]).toEqual([
        ...[what, 0],
        { what, day: null, place: null, entry: waiting?.id },
      ])
      await database.run('delete from "auditWaiting"', 'delete from audit where at > 1772539200000')
    }
    await database.run(
      `insert into audit (id, at, actor, action, subject) values ('aud_x', ${noon}, null, 'session.started', null)`,
      `insert into "auditWaiting" (id, seal) values ('aud_x', null)`,
    )
    expect(await chainWaiting(storage, key)).toBe(0)
    expect((await verify(storage)).bad).toMatchObject({ what: 'edited', entry: 'aud_x' })
  },
)

test('what was changed before it was chained is told of once, and holds up nothing else', async () => {
  const { database, storage, free } = await openLog('SQLite')
  const faults: unknown[] = []
  await write(storage, 1, noon + 2 * dayMs)
  await database.run(...free, `update audit set subject = 'per_9' where at > ${noon + dayMs * 1.5}`)
  await write(storage, 3, noon + 3 * dayMs)

  const stop = runChainer({
    storage,
    key,
    anchor: () => {},
    onFault: (fault) => faults.push(fault),
  })
  await vi.waitFor(async () => expect((await verify(storage)).waiting).toBe(1), soon)
  await stop()

  expect(faults).toHaveLength(1)
})

test.each(kinds)('%s: an entry beside the chain is named', async (kind) => {
  const { database, storage } = await openLog(kind)

  await database.run(
    `insert into audit (id, at, actor, action, subject) values ('aud_x', ${noon}, null, 'session.started', null)`,
  )

  expect((await verify(storage)).bad).toMatchObject({ what: 'added', entry: 'aud_x' })
})

test('two processes chain one log while others write, and each entry has one place', async () => {
  const database = await databases.make('PostgreSQL')
  const [one, other] = [await database.open(), await database.open()]
  const faults: unknown[] = []
  const anchors: AuditHead[] = []
  const chaining = { key, onFault: (fault: unknown) => faults.push(fault) }
  const stops = [one, other].map((storage) =>
    runChainer({ ...chaining, storage, anchor: (heads) => void anchors.push(...heads) }),
  )

  await Promise.all(Array.from({ length: 40 }, (_, n) => write(n % 2 ? one : other, 5)))
  await vi.waitFor(async () => expect((await verify(one)).waiting).toBe(0), soon)
  await write(one, 1)
  await Promise.all(stops.map((stop) => stop()))

  expect(await verify(one, anchors)).toMatchObject({
    ...{ days: [{ length: 201 }], waiting: 0, bad: null },
  })
  expect(anchors.at(-1)?.length).toBe(201)
  expect(faults).toEqual([])
})
