import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readOrganization } from './read-organization.ts'

test('the file that comes with the build is read as it stands', () => {
  const json = JSON.parse(readFileSync('public/organization.json', 'utf8'))

  const answer = readOrganization(json)

  const { sample: _, ...organization } = json
  expect(answer).toEqual({ organization: { ...organization, isDemo: false }, isSample: true })
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
      security: null,
      isDemo: false,
    },
    isSample: false,
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

test('whom the desk calls about an attack is read, with or without instructions', () => {
  const contact = 'Security team, 614 555 0199'

  expect(readOrganization({ name: 'Harbour College', security: { contact } })).toMatchObject({
    organization: { security: { contact, instructions: null } },
  })
})

test.each([
  'Security team',
  {},
  { contact: ' ' },
  { contact: 'Security team', instructions: 5 },
  { contact: 'Security team', phone: '614 555 0199' },
])('security that cannot be used, %j, is one problem with an example', (security) => {
  const problems = problemsOf({ name: 'Harbour College', security })

  expect(problems).toHaveLength(1)
  expect(problems[0]).toMatch(/^"security" has a value that Usher cannot use. Write whom to call/)
  expect(problems[0]).toContain('"contact": "Security team, 614 555 0199"')
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
