import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { initialContext } from './context.ts'
import { chartVersion, nobody } from './enrollment.machine.ts'
import { canStep, metaOf, stateName, stepEnrollment } from './stepping.ts'
import { type StoredState, upgrade } from './upgrade.ts'
import { waitingStates } from './waiting-states.ts'

const folder = new URL('./fixtures/', import.meta.url)
const read = (file: string) =>
  JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as Record<string, StoredState>
const everything = readdirSync(folder).flatMap((file) => Object.values(read(file)))
const ofThisVersion = read(`v${chartVersion}.json`)

const stored = (name: string): StoredState => {
  const found = ofThisVersion[name]
  if (!found) throw new Error(`Nothing is stored of ${name}`)
  return found
}

// A state or a field that comes or goes is a new chart version: raise it, add `upgrades[n]` and run
// `node scripts/chart-fixture.ts`.
test('the fixture has every waiting state of this version, and every field', () => {
  const fields = Object.values(ofThisVersion).map(({ context }) =>
    Object.keys(context as object).sort(),
  )

  expect(Object.keys(ofThisVersion).sort()).toEqual([...waitingStates].sort())
  for (const names of fields) expect(names).toEqual(Object.keys(initialContext(nobody)).sort())
})

test('every stored state of every version comes back as a step that somebody can take', () => {
  for (const state of everything) {
    const upgraded = upgrade(state)

    expect(metaOf(upgraded).step).toBeTruthy()
    expect(canStep(upgraded, { type: 'push.misapproved' })).toBe(true)
    expect(stepEnrollment(upgraded, { type: 'push.misapproved' }).state.value).toEqual(
      upgraded.value,
    )
  }
})

test('a state of this version comes back as it was', () => {
  for (const state of Object.values(ofThisVersion)) {
    expect(upgrade(state)).toEqual({ value: state.value, context: state.context })
  }
})

test('an unknown state fails closed to the welcome and keeps facts and requirements', () => {
  const rehearsing = stored('rehearsing.choosingCheck')

  const closed = upgrade({ ...rehearsing, value: { rehearsing: 'dancing' } })

  expect(stateName(closed.value)).toBe('welcoming')
  expect(closed.context).toMatchObject({
    linkedFactor: 'passkey',
    codes: 'proved',
    requirements: { saveCodes: true, proveCodes: true, rehearse: true },
    preference: null,
  })
  expect(stateName(stepEnrollment(closed, { type: 'setup.started' }).state.value)).toBe(
    'rehearsing.choosingCheck',
  )
})

test('an unknown version fails closed, older or newer', () => {
  const asked = stored('confirmingItIsYou.choosingWay')

  const older = upgrade({ ...asked, chart: -1 })
  const newer = upgrade({ ...asked, chart: chartVersion + 1 })

  expect(older.value).toBe('welcoming')
  expect(older.context.identity).toBe('needed')
  expect(newer).toEqual(older)
})

test('what is missing counts as what demands most', () => {
  const closed = upgrade({ chart: chartVersion + 1, value: 'enrolled', context: {} })

  const started = stepEnrollment(closed, { type: 'setup.started' })

  expect(closed.context).toEqual({ ...initialContext(nobody), identity: 'needed' })
  expect(stateName(started.state.value)).toBe('confirmingItIsYou.choosingWay')
})

test('a map from an older version is applied step by step', () => {
  const scanning = stored('linkingApp.showingCode')
  const old = { chart: chartVersion - 1, value: 'scanning', context: scanning.context }

  const upgraded = upgrade(old, {
    [chartVersion - 1]: ({ context }) => ({ value: scanning.value, context }),
  })
  const unmapped = upgrade(old, {})

  expect(upgraded).toEqual({ value: scanning.value, context: scanning.context })
  expect(unmapped.value).toBe('welcoming')
})
