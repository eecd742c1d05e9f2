import { expect, test } from 'vitest'
import type { RosterEntry } from '#api/live-views.ts'
import { loadLanguage } from '#content/say.ts'
import { waitingStates } from '#machines/enrollment/waiting-states.ts'
import { fieldOf, momentOf } from './dates.ts'
import { person } from './roster.fixture.ts'
import { byName, countsOf, findPeople, groupsOf, leftIn } from './roster.ts'
import { stepName } from './step-names.ts'

const people: RosterEntry[] = [
  person({ name: 'Zoë Müller', status: 'stuck', group: 'Transport' }),
  person({ name: 'Ana Castillo', status: 'enrolled', group: 'Finance' }),
  person({ name: 'Ángel Ruiz', status: 'invited', group: 'Transport', isSsoOnly: true }),
  person({ name: 'Tom Ashby', status: 'invited' }),
]
const names = (found: readonly RosterEntry[]) => found.map(({ name }) => name)

test('each status is counted, also where nobody has it', () => {
  expect(countsOf(people)).toEqual({
    all: 4,
    notInvited: 0,
    invited: 2,
    expired: 0,
    started: 0,
    stuck: 1,
    enrolled: 1,
    suspended: 0,
    mail: 0,
    reported: 0,
  })
})

test.each([
  ['zoe', ['Zoë Müller']],
  ['ANGEL transport', ['Ángel Ruiz']],
  ['transport', ['Zoë Müller', 'Ángel Ruiz']],
  ['tom.ashby@', ['Tom Ashby']],
  ['  ', ['Zoë Müller', 'Ana Castillo', 'Ángel Ruiz', 'Tom Ashby']],
  ['nobody', []],
])('somebody who types “%s” finds %j', (text, found) => {
  expect(names(findPeople(people, { status: 'all', text }))).toEqual(found)
})

test('status and words hold together', () => {
  expect(names(findPeople(people, { status: 'invited', text: 'transport' }))).toEqual([
    'Ángel Ruiz',
  ])
})

test('whose mails do not arrive is found, however far they are', () => {
  const mail = { state: 'refused', address: 'bo@aldervalley.example', at: 0 } as const
  const some = [...people, person({ name: 'Bo', status: 'started', mail })]

  expect(names(findPeople(some, { status: 'mail', text: '' }))).toEqual(['Bo'])
  expect(countsOf(some).mail).toBe(1)
})

test('the list is in the order of the language, accents and all', () => {
  expect(names(byName(people, 'es'))).toEqual([
    'Ana Castillo',
    'Ángel Ruiz',
    'Tom Ashby',
    'Zoë Müller',
  ])
})

test('a rule counts those without a second check, and leaves single sign-on alone', () => {
  expect(groupsOf(people)).toEqual(['Finance', 'Transport'])
  expect([leftIn(people, null), leftIn(people, 'Transport'), leftIn(people, 'Finance')]).toEqual([
    2, 1, 0,
  ])
})

test('every state of the chart has a name on the list, in both languages', async () => {
  const english = waitingStates.map(stepName)
  await loadLanguage('es')
  const spanish = waitingStates.map(stepName)
  await loadLanguage('en')

  expect(english).not.toContain(null)
  expect([...english, ...spanish].filter((name) => name?.includes('.'))).toEqual([])
  expect(stepName('aStateOfTomorrow')).toBeNull()
})

test('a day that was chosen is the same day when it is shown again', () => {
  const at = momentOf('2026-12-03')

  expect(at && fieldOf(at)).toBe('2026-12-03')
  expect(momentOf('')).toBeNull()
})
