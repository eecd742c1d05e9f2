import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readOrganization } from './read-organization.ts'

test('the file that comes with the build is read as it stands', () => {
  const json = JSON.parse(readFileSync('public/organization.json', 'utf8'))

  const answer = readOrganization(json)

  expect(answer).toEqual({ organization: { ...json, isDemo: false } })
})

test('a name is enough', () => {
  const answer = readOrganization({ name: 'Harbour College' })

  expect(answer).toEqual({
    organization: {
      name: 'Harbour College',
      helpNumber: null,
      helpHours: null,
      appName: 'Duo Mobile',
      portalUrl: null,
      duoGeneration: 'traditional',
      privacyNote: null,
      recommendedPreference: 'push',
      isDemo: false,
    },
  })
})

test('a missing name is asked for', () => {
  expect(problemsOf({ helpNumber: '614 555 0100' })).toEqual([
    '"name" is missing. Write the name of your organisation, like "Alder Valley Schools".',
  ])
})

test('each wrong setting gets its own sentence', () => {
  const problems = problemsOf({
    name: '  ',
    helpNumber: 6145550100,
    portalUrl: 'javascript:alert(1)',
    duoGeneration: 'newest',
    recommendedPreference: 'text',
  })

  expect(problems).toEqual([
    '"name" has a value that Usher cannot use. Write the name of your organisation, like "Alder Valley Schools".',
    '"helpNumber" has a value that Usher cannot use. Write a phone number, like "614 555 0100", or null.',
    '"portalUrl" has a value that Usher cannot use. Write an address that starts with https://, or null.',
    '"duoGeneration" has a value that Usher cannot use. Write "traditional" or "universal".',
    '"recommendedPreference" has a value that Usher cannot use. Write "push", "ask" or "call".',
  ])
})

test('a misspelt setting is noticed and its name is offered', () => {
  expect(problemsOf({ name: 'Harbour College', help_number: '614 555 0100' })).toEqual([
    '"help_number" is not a setting. Did you mean "helpNumber"?',
  ])
  expect(problemsOf({ name: 'Harbour College', colour: 'blue' })[0]).toContain('Usher knows name,')
})

test('notes to oneself are allowed', () => {
  expect(problemsOf({ name: 'Harbour College', '//': 'ask Rosa about the hours' })).toEqual([])
})

test.each(['+44 20 7946 0123', '(614) 555-0100', '614 555 0100 ext 12', '5100'])(
  '%s is a help number',
  (helpNumber) => {
    expect(problemsOf({ name: 'Harbour College', helpNumber })).toEqual([])
  },
)

test.each([[null], [[]], ['Harbour College'], [7]])('%j is not an object', (json) => {
  expect(problemsOf(json)).toEqual(['organization.json must be one object: { "name": "…" }.'])
})

function problemsOf(json: unknown): string[] {
  const answer = readOrganization(json)
  return 'problems' in answer ? answer.problems : []
}
