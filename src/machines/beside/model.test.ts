import * as v from 'valibot'
import { expect, test } from 'vitest'
import { initialTransition, transition } from 'xstate'
import { intentMessage } from '#api/schemas.ts'
import { defaultPolicy } from '#domain/policy.ts'
import { everyMapStep, type MapStep, mapIds, type Way, waysFrom } from '#domain/step-maps.ts'
import { chartVersion, enrollmentMachine } from '#machines/enrollment/enrollment.machine.ts'
import { facts, intents } from '#machines/enrollment/samples.ts'
import { walk } from '#machines/enrollment/walk.ts'
import { besideMachine } from './beside.machine.ts'
import { type BesideEvent, places } from './chart.ts'
import { type BesideState, hasBefore, openBeside, startBeside } from './place.ts'
import { canBeside, stepBeside } from './stepping.ts'

const everyWay = new Set<Way>([...everyMapStep.map(({ step }) => step), 'over', 'helpDesk'])
const said: readonly BesideEvent[] = [
  { type: 'page.seen' },
  { type: 'page.differed' },
  { type: 'walk.restarted' },
  ...[...everyWay].map((way) => ({ type: 'way.taken', way }) as const),
  ...everyMapStep.map((at) => ({ type: 'page.named', at }) as const),
]
const samples: readonly BesideEvent[] = [...said, { type: 'step.retraced' }]

const graph = walkOver(() => said)

test('every place is reachable, at every page', () => {
  const names = new Set([...graph.values()].map(({ value }) => value))

  expect(names).toEqual(new Set(places))
  for (const at of everyMapStep) expect(graph.has(keyOf(openBeside('reading', at)))).toBe(true)
})

test.each(mapIds)('somebody who begins at the first page of %s reaches its end', (map) => {
  const onward = walkOver(
    onwardAt,
    openBeside('reading', everyMapStep.find((at) => at.map === map) as MapStep),
  )

  expect([...onward.values()].some(({ value }) => value === 'over')).toBe(true)
})

test('from everywhere an end can be reached without another page being named', () => {
  const stranded = everyMapStep.filter((at) => {
    const found = [...walkOver(onwardAt, openBeside('reading', at)).values()]
    return !found.some(({ value }) => value === 'over' || value === 'gettingHelp')
  })

  expect(stranded).toEqual([])
})

test('nobody is stranded: from every place there is a way on', () => {
  const stuck = [...graph.values()].filter(
    (state) => !said.some((event) => canBeside(state, event)),
  )

  expect(stuck).toEqual([])
})

test('Back leads to exactly what was before, whatever was said', () => {
  const differing = [...graph.values()].flatMap((before) =>
    saidAt(before)
      .filter((event) => canBeside(before, event))
      .filter((event) => {
        const after = stepBeside(stepBeside(before, event), { type: 'step.retraced' })
        return JSON.stringify(after) !== JSON.stringify(before)
      })
      .map((event) => [keyOf(before), event]),
  )

  expect(differing).toEqual([])
})

test('it begins where the chart begins', () => {
  const [{ value, context }] = initialTransition(besideMachine, { at: null })

  expect(startBeside()).toEqual({ value, context })
})

test('there is a Back wherever something was said before', () => {
  const after = stepBeside(startBeside(), { type: 'page.differed' })

  expect(hasBefore(after)).toBe(canBeside(after, { type: 'step.retraced' }))
})

test('where nothing was said before, there is no Back', () => {
  expect(hasBefore(startBeside())).toBe(false)
  expect(canBeside(startBeside(), { type: 'step.retraced' })).toBe(false)
  expect(canBeside(openBeside('lost', null), { type: 'step.retraced' })).toBe(false)
})

test('none of its events is an intent or a fact of the enrollment', () => {
  const known = new Set<string>([...intents, ...facts].map(({ type }) => type))

  expect(samples.filter(({ type }) => known.has(type))).toEqual([])
})

test('an enrollment does not move by anything that was said here, wherever it is', () => {
  const { devices, requirements } = defaultPolicy.duo
  const { nodes } = walk(enrollmentMachine, {
    provider: 'duo',
    devices,
    requirements,
    reason: 'first',
    identityWays: [],
    hasRecoveryCodes: false,
    numberLabel: null,
  })
  const types = new Map(samples.map((event) => [event.type, event]))

  const moved = [...nodes.values()].filter(({ state }) =>
    [...types.values()].some((event) => enrollmentMachine.resolveState(state).can(event as never)),
  )

  expect(nodes.size).toBeGreaterThan(100)
  expect(moved).toEqual([])
})

test('the API takes none of it for an intent', () => {
  const isTaken = (intent: { type: string }) =>
    v.safeParse(intentMessage, {
      id: 'int_1234567890123456',
      version: 1,
      chart: chartVersion,
      intent,
    }).success

  expect(isTaken({ type: 'setup.started' })).toBe(true)
  expect(samples.filter(isTaken)).toEqual([])
})

test('a way that the page does not have is not taken', () => {
  const at = { map: 'duoTraditional', step: 'scanCode' } as const
  const fork = stepBeside(openBeside('reading', at), { type: 'page.seen' })

  expect(fork.value).toBe('choosingWay')
  expect(canBeside(fork, { type: 'way.taken', way: 'activated' })).toBe(true)
  expect(canBeside(fork, { type: 'way.taken', way: 'trustBrowser' })).toBe(false)
  expect(canBeside(fork, { type: 'way.taken', way: 'over' })).toBe(false)
})

test('it has no effect on anything', () => {
  const effects = [...graph.values()].flatMap((state) =>
    [...saidAt(state), { type: 'step.retraced' } as const].flatMap(
      (event) => transition(besideMachine, besideMachine.resolveState(state), event)[1],
    ),
  )

  expect(effects).toEqual([])
})

test('it keeps no word of anybody’s own', () => {
  const vocabulary = new Set<string>([
    ...everyWay,
    ...mapIds,
    ...places,
    ...samples.map(({ type }) => type),
  ])
  const strings = [...graph.values()].flatMap(({ context }) => stringsIn(context))

  expect(strings.filter((word) => !vocabulary.has(word))).toEqual([])
})

function onwardAt({ context: { at } }: BesideState): readonly BesideEvent[] {
  const taken = (at ? waysFrom(at) : []).map((way) => ({ type: 'way.taken', way }) as const)
  return [{ type: 'page.seen' }, ...taken]
}

/** Enough of what can be said at a place: one page that is named stands for all. */
function saidAt(state: BesideState): readonly BesideEvent[] {
  return [
    ...onwardAt(state),
    { type: 'page.differed' },
    { type: 'walk.restarted' },
    { type: 'page.named', at: { map: 'authenticator', step: 'typeKey' } },
  ]
}

type Said = (state: BesideState) => readonly BesideEvent[]

function walkOver(events: Said, start = startBeside()): Map<string, BesideState> {
  const nodes = new Map([[keyOf(start), start]])
  for (const state of nodes.values()) {
    for (const event of events(state)) {
      const next = stepBeside(state, event)
      if (!nodes.has(keyOf(next))) nodes.set(keyOf(next), next)
    }
  }
  return nodes
}

/** What guards read: the reports decide about Back only, and are looked at above. */
function keyOf({ value, context: { at } }: BesideState): string {
  return [value, at?.map, at?.step].join(' ')
}

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return value && typeof value === 'object' ? Object.values(value).flatMap(stringsIn) : []
}
