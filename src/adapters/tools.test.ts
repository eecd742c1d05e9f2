import { afterAll, expect, test } from 'vitest'
import { newHome, newKey, runScript } from './running-server.fixture.ts'

const { home, remove } = newHome()
afterAll(remove)

const nobody = 'postgres://usher:secret-word@127.0.0.1:1/usher'

test.each([
  ['backup.ts', { DATABASE_URL: nobody }, /^PostgreSQL at 127\.0\.0\.1:1 is not running there/],
  ['audit-verify.ts', { DATABASE_URL: nobody }, /^PostgreSQL at 127\.0\.0\.1:1 is not running/],
  ['administrator.ts', { DATABASE_URL: nobody }, /^PostgreSQL at 127\.0\.0\.1:1 is not running/],
  ['audit-verify.ts', {}, /^There is no database in .+\. USHER_DATA names the folder\./],
])('%s says in a sentence why the database does not open', async (script, where, sentence) => {
  const settings = { USHER_KEY: newKey(), ...where }
  const words = script === 'backup.ts' ? ['out.jsonl'] : []

  const { code, said } = await runScript(script, { home, settings }, ...words)

  expect(code).toBe(1)
  expect(said).toMatch(sentence)
  expect(said.trim().split('\n')).toHaveLength(1)
  expect(said).not.toContain('secret-word')
})
