import { expect, test } from 'vitest'
import { enrollmentMachine } from './enrollment.machine.ts'
import { edgeCover, intentEdges, type PathStep } from './paths.ts'
import { person } from './people.ts'
import { startEnrollment, stateName, stepEnrollment } from './stepping.ts'
import { walk } from './walk.ts'

const named = ({ before, event: { type, ...said } }: PathStep) =>
  [before, type, ...Object.values(said)].join(' ')

const somebody = [
  ['a phone with Duo', person('duo', { devices: ['mobile'] })],
  ['anything else with Duo', person('duo', { devices: ['tablet', 'landline', 'thisDevice'] })],
  ['a phone with an authenticator', person('authenticator', { devices: ['mobile', 'none'] })],
  [
    'a further device',
    person('authenticator', {
      devices: ['tablet'],
      reason: 'another',
      identityWays: ['push', 'passcode', 'call', 'recoveryCode'],
    }),
  ],
] as const

test.each(somebody)('the paths for %s take every intent of every state', (_, { input }) => {
  const paths = edgeCover(input)

  const edges = intentEdges(walk(enrollmentMachine, input, { noise: {} }))
  const taken = new Set(paths.flatMap((path) => path.map(named)))
  expect(edges.filter((edge) => !taken.has(edge))).toEqual([])
  expect(Math.max(...paths.map((path) => path.length))).toBeLessThanOrEqual(60)
})

test('a path can be walked: every step begins where the one before it ended', () => {
  const { input } = person('duo')

  for (const path of edgeCover(input)) {
    expect(path[0]?.before).toBe(stateName(startEnrollment(input).value))
    path.reduce((at, { before, after }) => {
      expect(before).toBe(at)
      return after
    }, path[0]?.before)
  }
})

test('an intent takes the chart where the path says', () => {
  const { input } = person('authenticator', { devices: ['tablet'] })
  const [path = []] = edgeCover(input)

  const first = path.findIndex(({ event }) => event.type === 'camera.seen')
  const reached = path
    .slice(0, first + 1)
    .reduce((state, { event }) => stepEnrollment(state, event).state, startEnrollment(input))

  expect(first).toBeGreaterThan(0)
  expect(stateName(reached.value)).toBe(path[first]?.after)
})
