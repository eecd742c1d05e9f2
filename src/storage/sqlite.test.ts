import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import type { SqlStorage } from './sql.ts'
import { openSqlite, readSqlite } from './sqlite.ts'
import { type Backend, storageContract } from './storage.contract.ts'

const opened: (() => Promise<void>)[] = []

afterEach(async () => {
  for (const close of opened.splice(0)) await close()
})

const newFolder = () => {
  const folder = mkdtempSync(join(tmpdir(), 'usher-sqlite-'))
  opened.push(async () => rmSync(folder, { recursive: true, force: true }))
  return folder
}

const openIn = async (folder: string) => {
  const storage = await openSqlite(folder)
  opened.unshift(() => storage.close().catch(() => {}))
  return storage
}

const sqlite: Backend = {
  name: 'SQLite',
  async open() {
    const folder = newFolder()
    let storage: SqlStorage = await openIn(folder)
    return {
      storage,
      async reopen() {
        await storage.close()
        storage = await openIn(folder)
        return storage
      },
      close() {},
    }
  },
}

storageContract(sqlite)

test('two processes do not share one file, and the second is told what to do', async () => {
  const folder = newFolder()
  const first = await openIn(folder)

  await expect(openSqlite(folder)).rejects.toThrow(/Another Usher already runs.*DATABASE_URL/)
  await first.close()
  const next = await openIn(folder)

  expect(await next.isReady()).toBe(true)
})

test('a folder where nothing can be kept is told apart from one that is in use', async () => {
  const folder = newFolder()
  const inTheWay = join(folder, 'file')
  writeFileSync(inTheWay, '')
  writeFileSync(join(folder, 'usher.lock'), 'no lock of ours')

  await expect(openSqlite(inTheWay)).rejects.toThrow(/cannot keep its data.*EEXIST.*USHER_DATA/)
  await expect(openSqlite(folder)).rejects.toThrow(/cannot keep its data.*NOTADB.*USHER_DATA/)
  await expect(readSqlite(folder)).rejects.toThrow(/no database in .*USHER_DATA/)
})

test('what is in the file is for its owner alone', async () => {
  const folder = newFolder()
  await openIn(folder)

  expect(statSync(join(folder, 'usher.db')).mode & 0o077).toBe(0)
})
