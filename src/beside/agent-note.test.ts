import { expect, test } from 'vitest'
import { drafted, emptyNote, heldBack, longestNote } from './agent-note.ts'

test('lines are drafted one below the other', () => {
  const note = drafted(drafted(emptyNote, '10:03 page 1'), '10:04 page 2')

  expect(note.text).toBe('10:03 page 1\n10:04 page 2')
})

test('what the agent wrote stays, before, between and after', () => {
  const first = drafted(emptyNote, '10:03 page 1')
  const written = { ...first, text: 'Ticket 4821\n10:03 page 1\nThe caller is in a hurry.' }

  expect(drafted(written, '10:04 page 2').text).toBe(
    'Ticket 4821\n10:03 page 1\n10:04 page 2\nThe caller is in a hurry.',
  )
})

test('where the agent changed or took out the last line, the next one goes to the end', () => {
  const first = drafted(emptyNote, '10:03 page 1')

  expect(drafted({ ...first, text: 'Began at page 1.' }, '10:04 page 2').text).toBe(
    'Began at page 1.\n10:04 page 2',
  )
  expect(drafted({ ...first, text: '' }, '10:04 page 2').text).toBe('10:04 page 2')
})

test('a full note takes no line and loses none', () => {
  const full = { ...emptyNote, text: 'a'.repeat(longestNote) }

  expect(drafted(full, '10:04 page 2')).toEqual({ ...full, isFull: true })
})

test('a code is held back, the number of the help desk is not', () => {
  const found = heldBack('Call 614 555 0100. The code was 482193.', '614-555-0100')

  expect(found.map(({ kind }) => kind)).toEqual(['oneTimeCode'])
})

test('without a help number every number is held back', () => {
  expect(heldBack('614 555 0100', null)).toHaveLength(1)
})
