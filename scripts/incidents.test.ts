// Keeps docs/incidents.md honest: each incident is there once, and its number stands in the test it names.

import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const count = 77

const rows = readFileSync('docs/incidents.md', 'utf8')
  .split('\n')
  .flatMap((line) => /^\| C-(\d+) .+ \| (.+) \|$/.exec(line)?.slice(1) ?? [])

const incidents = Array.from({ length: rows.length / 2 }, (_, n) => ({
  number: rows[2 * n],
  file: /^`(.+)`$/.exec(rows[2 * n + 1] ?? '')?.[1] ?? null,
}))

const isNamedIn = (number: string | undefined, file: string) =>
  existsSync(file) && new RegExp(`C-${number}\\b`).test(readFileSync(file, 'utf8'))

test('every incident is there, in order', () => {
  expect(incidents.map(({ number }) => number)).toEqual(
    Array.from({ length: count }, (_, n) => String(n + 1)),
  )
})

test('every test that is named has the number of the incident', () => {
  const missing = incidents.filter(({ number, file }) => file !== null && !isNamedIn(number, file))

  expect(missing).toEqual([])
  expect(incidents.filter(({ file }) => file === null)).toHaveLength(2)
})
