import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { deriveKey, makeKeyFile, sealingKey } from './keys.ts'

const root = new Uint8Array(32).map((_, n) => n * 7)

test('a derived key is always the same, another for each purpose, and not its root', () => {
  const keys = [
    deriveKey(root, 'pepper'),
    deriveKey(root, 'pepper'),
    deriveKey(root, 'audit'),
    root,
  ]

  const [first, again, other, itself] = keys.map((key) => Buffer.from(key).toString('hex'))

  expect(first).toBe(again)
  expect(first).toHaveLength(64)
  expect(new Set([first, other, itself]).size).toBe(3)
})

test('a key is named without being told, and cannot be taken out again', async () => {
  const { id, key } = await sealingKey(root)

  expect(id).toMatch(/^[0-9a-f]{8}$/)
  expect(Buffer.from(root).toString('hex')).not.toContain(id)
  expect(key.extractable).toBe(false)
})

test('of two processes that start together one makes the key, and both have it', () => {
  const folder = mkdtempSync(join(tmpdir(), 'usher-'))
  const file = join(folder, 'keys/usher.key')

  const made = [makeKeyFile(file), makeKeyFile(file)]

  expect(made[0]).toEqual(made[1])
  expect(made[0]?.[0]).toHaveLength(32)
  rmSync(folder, { recursive: true })
})
