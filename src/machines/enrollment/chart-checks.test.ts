import { expect, test } from 'vitest'
import * as checks from './chart-checks.ts'
import { enrollmentMachine } from './enrollment.machine.ts'
import { planted, stateOf } from './plant.ts'

test('a step shares nothing but its status while a secret is on the screen, and only then', () => {
  const open = planted((root) => {
    Object.assign(stateOf(root, 'savingCodes').meta ?? {}, { share: 'status' })
  })

  expect(checks.openSecrets(enrollmentMachine)).toEqual([])
  expect(checks.openSecrets(open)).toEqual(['savingCodes shares status'])
})

test('every step where somebody can bind themselves says so', () => {
  const quiet = planted((root) => {
    Object.assign(stateOf(root, 'enteringCode.typing').meta ?? {}, { commit: false })
  })

  expect(checks.quietCommits(enrollmentMachine)).toEqual([])
  expect(checks.quietCommits(quiet)).toEqual(['enteringCode.typing'])
})

test('no event of an agent exists', () => {
  const helpful = planted((root) => {
    stateOf(root, 'savingCodes').on['step.suggested'] = '#codesSaved'
    stateOf(root, 'choosingPreference').on['*'] = '#savingCodes'
  })

  expect(checks.strangeEvents(enrollmentMachine)).toEqual([])
  expect(checks.strangeEvents(helpful)).toEqual([
    'choosingPreference hears *',
    'savingCodes hears step.suggested',
  ])
})

test('the list of waiting states is the chart’s own', () => {
  const renamed = planted((root) => {
    root.states.finished = stateOf(root, 'enrolled')
    delete stateOf(root, 'locked').meta
  })

  expect(checks.misnamedStates(enrollmentMachine)).toEqual([])
  expect(checks.misnamedStates(renamed)).toEqual([
    'finished is not in the list',
    'locked has no step',
  ])
})

test('the list of effects is the chart’s own', () => {
  const renamed = planted((root) => {
    stateOf(root, 'linked').on['help.requested'] = { actions: 'tellEverybody' }
    for (const name of ['choosingCheck', 'awaitingCall'])
      stateOf(root, `rehearsing.${name}`).on['check.chosen'] = []
  })

  expect(checks.misnamedEffects(enrollmentMachine)).toEqual([])
  expect(checks.misnamedEffects(renamed)).toEqual([
    'tellEverybody is not listed',
    'placeCall is never used',
    'placeCall is never used',
  ])
})

test('every question that the chart defines is asked', () => {
  const incurious = planted((root) => {
    stateOf(root, 'choosingPlatform').on['back.requested'] = '#choosingDevice'
  })

  expect(checks.idleGuards(enrollmentMachine)).toEqual([])
  expect(checks.idleGuards(incurious)).toEqual(['gaveNumber'])
})
