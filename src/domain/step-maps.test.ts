import { expect, test } from 'vitest'
import {
  addressOf,
  everyMapStep,
  isOnTheWay,
  lastOnTheWay,
  type MapId,
  type MapStep,
  mapAtAddress,
  mapIds,
  numberOf,
  type StepId,
  stepAt,
  stepMaps,
  type Way,
  waysFrom,
} from './step-maps.ts'

test.each(mapIds)('no page of %s has a number twice', (map) => {
  expect(new Set(stepMaps[map]).size).toBe(stepMaps[map].length)
})

test.each(mapIds)('the way of %s goes from page to page in order', (map) => {
  const end = numberOf({ map, step: lastOnTheWay[map] } as MapStep)

  const skipped = Array.from({ length: end - 1 }, (_, index) => stepAt(map, index + 1)).filter(
    (at) => at && waysFrom(at)[0] !== stepAt(map, numberOf(at) + 1)?.step,
  )

  expect(skipped).toEqual([])
})

test.each(everyMapStep)('from $map $step an end can be reached', (at) => {
  const seen = walk(at)

  expect(seen.has('over') || seen.has('helpDesk')).toBe(true)
})

test.each(everyMapStep)('$map $step has an address that leads back to it', (at) => {
  const [, map = '', number = ''] = addressOf(at).split('/')
  const found = mapAtAddress(map)

  expect(found && stepAt(found, Number(number))).toEqual(at)
})

test('the pages that were given out keep their numbers', () => {
  expect(numberOf({ map: 'duoTraditional', step: 'settings' })).toBe(8)
  expect(numberOf({ map: 'duoUniversal', step: 'phoneNumber' })).toBe(5)
  expect(numberOf({ map: 'authenticator', step: 'enterCode' })).toBe(6)
})

test('a number that no page has leads nowhere', () => {
  expect(stepAt('authenticator', 0)).toBeUndefined()
  expect(stepAt('authenticator', 99)).toBeUndefined()
  expect(stepAt('authenticator', 1.5)).toBeUndefined()
})

test('what lies beside the way is known as that', () => {
  expect(isOnTheWay({ map: 'duoUniversal', step: 'trustBrowser' })).toBe(true)
  expect(isOnTheWay({ map: 'duoUniversal', step: 'locked' })).toBe(false)
})

function walk(from: MapStep): Set<Way> {
  const { map } = from
  const seen = new Set<Way>()
  const open: Way[] = [from.step]
  for (let way = open.pop(); way; way = open.pop()) {
    if (seen.has(way)) continue
    seen.add(way)
    if (way !== 'over' && way !== 'helpDesk') open.push(...waysFrom(place(map, way)))
  }
  return seen
}

function place(map: MapId, step: StepId): MapStep {
  return { map, step } as MapStep
}
