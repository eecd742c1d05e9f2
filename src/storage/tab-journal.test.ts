// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest'
import { openTabJournal } from './tab-journal.ts'

beforeEach(() => sessionStorage.clear())

const rows = [
  { table: 'keys', key: 'practice', value: { sealing: null, pepper: Uint8Array.of(7, 0, 255) } },
  { table: 'people', key: 'amy.duo', value: { id: 'amy.duo', name: 'Amy', number: null } },
]

test('a reload reads what was written, bytes and all', async () => {
  await openTabJournal(sessionStorage).write(rows)

  const read = await openTabJournal(sessionStorage).load()

  expect(read).toEqual(rows)
})

test('what was deleted or cleared is gone, and nothing else is', async () => {
  sessionStorage.setItem('usher-number:amy.duo', '614')
  const journal = openTabJournal(sessionStorage)
  await journal.write(rows)

  await journal.write([{ table: 'people', key: 'amy.duo', value: null }])
  const left = await journal.load()
  await journal.clear()

  expect(left).toEqual([rows[0]])
  expect(Object.keys(sessionStorage)).toEqual(['usher-number:amy.duo'])
})
