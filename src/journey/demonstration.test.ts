import { expect, test } from 'vitest'
import { explain } from '#content/explain.ts'
import { providers } from '#domain/method.ts'
import { stateName } from '#machines/enrollment/stepping.ts'
import { waitingStates } from '#machines/enrollment/waiting-states.ts'
import { type Demonstrated, mainSteps, phonesFor, reasons, waysOf } from './demonstration.ts'
import { noticeOf } from './frame.ts'
import { nearestPlace, pictureOf } from './picture.ts'

const everybody: Demonstrated[] = providers.flatMap((journey) =>
  reasons.flatMap((reason) =>
    phonesFor({ journey, reason }).map((phone) => ({ journey, reason, phone })),
  ),
)

const iphone = { journey: 'duo', phone: 'iphone', reason: 'first' } as const

test('every state in which somebody can wait is in somebody’s demonstration', () => {
  const met = new Set(everybody.flatMap((person) => [...waysOf(person).keys()]))

  expect(waitingStates.filter((name) => !met.has(name))).toEqual([])
})

test.each(everybody)('$journey, $phone, $reason: every step can be drawn', (person) => {
  const ways = waysOf(person)

  for (const [step, { path }] of ways) {
    const { snapshot } = pictureOf({ ...person, step, fault: null })
    expect(stateName(snapshot.state.value)).toBe(step)
    expect(snapshot.isProving).toBe(step.endsWith('checking'))
    expect(path.at(-1)).toBe(step)
    expect(path[0]).toBe('welcoming')
  }
})

test.each(everybody)('$journey, $phone, $reason: every fault shows itself', (person) => {
  const places = [...waysOf(person).keys()].flatMap((step) =>
    pictureOf({ ...person, step, fault: null }).faults.map((fault) => ({ ...person, step, fault })),
  )

  for (const place of places) {
    const { snapshot } = pictureOf(place)
    const said = noticeOf(snapshot)?.code ?? snapshot.state.context.failure
    const told = snapshot.isOnline ? said : 'offline'
    expect(stateName(snapshot.state.value), `${place.step} with ${place.fault}`).toBe(place.step)
    expect(told).toBe(place.fault)
    expect(explain({ code: place.fault }, { help: null, appName: 'Duo Mobile' })).not.toBe('')
  }
})

test('the straight way is the documented one', () => {
  expect(mainSteps(iphone)).toEqual([
    'welcoming',
    'choosingDevice',
    'enteringNumber',
    'choosingPlatform',
    'installingApp',
    'addingAccount',
    'linkingApp.showingCode',
    'choosingPreference',
    'rehearsing.choosingCheck',
    'rehearsing.awaitingPush',
    'enrolled',
  ])
})

test('fallbacks follow the provider', () => {
  const authenticator = { ...iphone, journey: 'authenticator' } as const

  expect(waysOf(iphone).has('linkingApp.typingKey')).toBe(false)
  expect(waysOf(authenticator).has('linkingApp.sendingLink')).toBe(false)
})

test('a step that this person never meets is shown for somebody who does', () => {
  const key = { ...iphone, step: 'linkingApp.typingKey', fault: null } as const
  const identity = {
    ...iphone,
    step: 'confirmingItIsYou.choosingWay',
    fault: 'code-wrong',
  } as const

  expect(nearestPlace(key)).toEqual({ ...key, journey: 'authenticator' })
  expect(nearestPlace(identity)).toEqual({ ...identity, reason: 'another', fault: null })
})

test('a place that exists is left as it is', () => {
  const place = { ...iphone, step: 'linkingApp.showingCode', fault: 'scan-not-heard' } as const

  expect(nearestPlace(place)).toEqual(place)
})

test('the same place gives the same picture', () => {
  const place = { ...iphone, step: 'rehearsing.awaitingPush', fault: 'push-denied' } as const

  expect(pictureOf(place)).toEqual(pictureOf({ ...place }))
})
