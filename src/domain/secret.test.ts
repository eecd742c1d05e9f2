import { inspect } from 'node:util'
import { expect, test } from 'vitest'

import { secret } from './secret.ts'

const canary = 'JBSWY3DPEHPK3PXP'

test('gives its value out when asked by name', () => {
  expect(secret(canary).reveal()).toBe(canary)
})

test('cannot be printed or serialised by accident', () => {
  const held = { seed: secret(canary), list: [secret({ key: canary })] }

  const printed = [
    `${held.seed}`,
    String(held.seed),
    JSON.stringify(held),
    inspect(held, { depth: null, showHidden: true }),
    JSON.stringify(Object.entries(held.seed)),
    JSON.stringify({ ...held.seed }),
    Object.values(held.seed).join(),
  ].join('\n')

  expect(printed).not.toContain(canary)
  expect(JSON.stringify(held)).toBe('{"seed":"[secret]","list":["[secret]"]}')
})

test('cannot be posted to another thread or put in a database', () => {
  expect(() => structuredClone(secret(canary))).toThrow()
})
