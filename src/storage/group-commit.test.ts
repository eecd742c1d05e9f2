// Seen from outside, over a connection of its own: that is all that a crash would leave.

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { SqlStorage } from './sql.ts'
import { databaseName, openSqlite } from './sqlite.ts'

let folder = ''
let storage: SqlStorage
let outside: Database.Database

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'usher-groups-'))
  storage = await openSqlite(folder)
  outside = new Database(join(folder, databaseName), { readonly: true })
})

afterEach(async () => {
  outside.close()
  await storage.close().catch(() => {})
  rmSync(folder, { recursive: true, force: true })
})

const kept = () =>
  outside.prepare('select id from consumed order by arrival').pluck().all() as string[]

const insert = (id: string) => storage.transaction((tx) => tx.consumed.insert({ id }))

const ids = Array.from({ length: 60 }, (_, n) => `row_${n}`)

test('whoever is answered finds their work on the disk', async () => {
  const seen = await Promise.all(ids.map((id) => insert(id).then(() => kept().includes(id))))

  expect(seen).toEqual(ids.map(() => true))
})

test('those who come together wait for the disk together', async () => {
  // Grows by one with every commit of somebody else.
  const version = () => Number(outside.pragma('data_version', { simple: true }))
  const walk: number[] = []
  const first = version()

  await Promise.all(ids.map((id) => insert(id).then(() => walk.push(version()))))

  expect(kept()).toHaveLength(ids.length)
  expect(new Set(walk).size).toBeLessThan(ids.length / 2)
  expect(walk.every((each) => each > first)).toBe(true)
})

test('one that breaks is undone, and none of its neighbours', async () => {
  const work = ids.map((id, n) =>
    storage.transaction(async (tx) => {
      await tx.consumed.insert({ id })
      if (n % 3 === 0) throw new Error(`no ${id}`)
    }),
  )

  const ends = await Promise.allSettled(work)

  expect(ends.map(({ status }) => status)).toEqual(
    ids.map((_, n) => (n % 3 === 0 ? 'rejected' : 'fulfilled')),
  )
  expect(kept()).toEqual(ids.filter((_, n) => n % 3 !== 0))
})

test('an attempt that was spent is on the disk when it is answered, whatever runs beside it', async () => {
  const spend = {
    account: 'dana',
    kind: 'passcode',
    limit: 5,
    now: 0,
    lockMs: 1,
    mostFailed: 100,
  } as const
  const spent = () => outside.prepare('select spent from attempts').pluck().get()

  const [, seen] = await Promise.all([
    storage.transaction(() => Promise.reject(new Error('no'))).catch(() => {}),
    storage.spendAttempt(spend).then(spent),
  ])

  expect(seen).toBe(1)
})

test('whoever comes after the end is told so, and does not wait for ever', async () => {
  await storage.close()

  const ends = await Promise.allSettled(ids.slice(0, 3).map(insert))

  expect(ends.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected'])
})

test('where the disk refuses the commit, nobody of the group is told that it worked', async () => {
  // Checked only when the group commits.
  await storage.close()
  const file = new Database(join(folder, databaseName))
  file.exec(`create table promises (id text references people (id) deferrable initially deferred);
    create trigger promised after insert on consumed when new.id = 'row_1'
    begin insert into promises values ('nobody'); end`)
  file.close()
  storage = await openSqlite(folder)

  const ends = await Promise.allSettled(ids.slice(0, 3).map(insert))
  const later = await insert('later')

  expect(ends.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected'])
  expect(later).toBe(true)
  expect(kept()).toEqual(['later'])
})
