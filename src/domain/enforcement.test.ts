import { expect, test } from 'vitest'
import { type EnforcementRule, enforce } from './enforcement.ts'

const now = 1_000_000

const scopes: [string, Omit<EnforcementRule, 'from'>, boolean][] = [
  ['nobody', { scope: 'nobody', group: null }, false],
  ['everybody', { scope: 'all', group: null }, true],
  ['their group', { scope: 'group', group: 'Library' }, true],
  ['another group', { scope: 'group', group: 'Kitchen' }, false],
]
const starts: [string, number | null, boolean][] = [
  ['always', null, true],
  ['since yesterday', now - 1, true],
  ['this very moment', now, true],
  ['tomorrow', now + 1, false],
]

// The whole truth table: scope × start × single sign-on × factor.
const rows = scopes.flatMap(([whom, scope, isMeant]) =>
  starts.flatMap(([when, from, hasBegun]) =>
    [false, true].flatMap((isSsoOnly) =>
      [false, true].map((hasFactor) => {
        const isAsked = isMeant && !isSsoOnly && !hasFactor
        return { whom, when, scope, from, hasBegun, isSsoOnly, hasFactor, isAsked }
      }),
    ),
  ),
)

test.each(rows)('for $whom, from $when, single sign-on $isSsoOnly, factor $hasFactor', (row) => {
  const { scope, from, hasBegun, isSsoOnly, hasFactor, isAsked } = row

  const answer = enforce({ ...scope, from }, { group: 'Library', isSsoOnly, hasFactor }, now)

  if (!isAsked) expect(answer).toEqual({ decision: 'allow' })
  else if (hasBegun) expect(answer).toEqual({ decision: 'enrollNow' })
  else expect(answer).toEqual({ decision: 'enrollBy', by: from })
})

test('who is in no group is not in the group that is meant', () => {
  const rule: EnforcementRule = { scope: 'group', group: 'Library', from: null }

  const answer = enforce(rule, { group: null, isSsoOnly: false, hasFactor: false }, now)

  expect(answer).toEqual({ decision: 'allow' })
})
