import { expect, test } from 'vitest'
import type { Notice } from '#api/notice.ts'
import type { AuditEntry, Factor, Person } from '#api/records.ts'
import { type Before, carryOver, isComparable } from './carrying-over.ts'
import type { Copied } from './copying.ts'

const person = (id: string, more: Partial<Person> = {}) =>
  ({ id, role: null, email: `${id}@usher.test`, otherEmail: null, ...more }) as Person
const factor = (id: string, state: Factor['state']) => ({ id, person: 'dana', state }) as Factor
const notice = (id: string, state: Notice['state'], of = 'dana') =>
  ({ id, person: of, state }) as Notice
const entry = (id: string) => ({ id, action: 'factor.removed' }) as AuditEntry

const world = (more: Partial<Before> = {}) =>
  ({ people: [], factors: [], notices: [], attempts: [], audit: [], ...more }) as Before & Copied

test('a way to sign in that was suspended or removed since is so again, and none comes back', () => {
  const states = ['active', 'suspended', 'superseded', 'pending'] as const
  const pairs = states.flatMap((then) => states.map((last) => [then, last] as const))
  const named = ([then, last]: readonly [string, string]) => `${then} ${last}`
  const before = world({ factors: pairs.map((pair) => factor(named(pair), pair[1])) })
  const copied = world({ factors: pairs.map((pair) => factor(named(pair), pair[0])) })

  const { factors } = carryOver(copied, before).copied

  for (const [n, [then, last]] of pairs.entries()) {
    const isLess = then === 'active' && (last === 'suspended' || last === 'superseded')
    expect([then, last, factors[n]?.state]).toEqual([then, last, isLess ? last : then])
  }
})

test('one that nobody knows any more is as in the backup', () => {
  const { copied, carried } = carryOver(world({ factors: [factor('a', 'active')] }), world())

  expect(copied.factors).toEqual([factor('a', 'active')])
  expect(carried).toMatchObject({ suspended: 0, removed: 0 })
})

test.each([
  ['administrator', 'lead', 'lead'],
  ['administrator', null, null],
  ['lead', 'administrator', 'lead'],
  [null, 'administrator', null],
  ['agent', 'auditor', 'auditor'],
] as const)('of the roles %s and, since, %s the lesser counts', (then, last, role) => {
  const { copied } = carryOver(
    world({ people: [person('ada', { role: then })] }),
    world({ people: [person('ada', { role: last })] }),
  )

  expect(copied.people[0]?.role).toBe(role)
})

test('mails go where they went last, and no two people get the same address', () => {
  const { copied, carried } = carryOver(
    world({
      people: [person('ada'), person('ben'), person('gone', { email: 'taken@usher.test' })],
    }),
    world({
      people: [
        person('ada', { email: 'ada@new.test', otherEmail: 'ada@home.test' }),
        person('ben', { email: 'taken@usher.test' }),
      ],
    }),
  )

  expect(copied.people.map(({ email, otherEmail }) => [email, otherEmail])).toEqual([
    ['ada@new.test', 'ada@home.test'],
    ['ben@usher.test', null],
    ['taken@usher.test', null],
  ])
  expect(carried.addresses).toBe(1)
})

test('what was not them still waits for the desk, and used links stay used', () => {
  const { copied, carried } = carryOver(
    world({
      people: [person('dana')],
      notices: [notice('a', 'sent'), notice('b', 'sent'), notice('c', 'disowned')],
    }),
    world({
      people: [person('dana')],
      notices: [
        notice('a', 'disowned'),
        notice('b', 'settled'),
        notice('c', 'settled'),
        notice('d', 'disowned'),
        notice('e', 'sent'),
        notice('f', 'disowned', 'nobody'),
      ],
    }),
  )

  expect(copied.notices.map(({ id, state }) => `${id} ${state}`)).toEqual([
    'a disowned',
    'b settled',
    'c disowned',
    'd disowned',
  ])
  expect(carried.disowned).toBe(1)
})

test('what was done since is counted, and another installation is no measure', () => {
  const copied = world({ people: [person('dana')], audit: [entry('1')] })
  const before = world({ people: [person('dana')], audit: [entry('1'), entry('2'), entry('3')] })

  expect(carryOver(copied, before).carried.lost).toEqual({ 'factor.removed': 2 })
  expect(isComparable(copied, before)).toBe(true)
  // The first administrator has the same id everywhere.
  expect(isComparable(copied, world({ people: [person('dana')], audit: [entry('9')] }))).toBe(false)
})
