// Keeps docs/controls.md honest: what it names is there, and what it calls a proof is a test.

import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const text = readFileSync('docs/controls.md', 'utf8')
const isFile = /^((src|e2e|demo|scripts)\/|package-lock\.json$)/

const filesIn = (part: string) =>
  [...part.matchAll(/`([^`]+)`/g)].flatMap(([, name = '']) => (isFile.test(name) ? [name] : []))

const rows = text
  .split('\n')
  .filter((line) => /^\| [A-Z]{3}-\d/.test(line))
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .map(([, id = '', , where = '', proof = '']) => ({ id, where, proof }))

/** What stands in a file that no test is in proves nothing. */
const problemsOf = ({ id, where, proof }: (typeof rows)[number]) => [
  ...(filesIn(where).length > 0 ? [] : [`${id} is nowhere`]),
  ...(filesIn(proof).length > 0 ? [] : [`${id} has no proof`]),
  ...filesIn(proof)
    .filter((name) => !/\.(test|spec|contract)\.tsx?$/.test(name))
    .map((name) => `${id}: ${name} is no test`),
]

test('every file that the list of controls names is there', () => {
  expect(filesIn(text).filter((name) => !existsSync(name))).toEqual([])
})

test('every control has a place and a proof, and stands there once', () => {
  const ids = rows.map(({ id }) => id)

  expect(rows.length).toBeGreaterThan(40)
  expect(rows.flatMap(problemsOf)).toEqual([])
  expect(new Set(ids).size).toBe(ids.length)
})

test('a control without a proof would be found', () => {
  const problems = problemsOf({ id: 'XXX-1', where: '`src/server.ts`', proof: '`src/server.ts`' })

  expect(problems).toEqual(['XXX-1: src/server.ts is no test'])
})
