import { expect, test } from 'vitest'
import { getInitialSnapshot, getNextSnapshot, type SnapshotFrom, type StateValue } from 'xstate'
import { getAdjacencyMap } from 'xstate/graph'
import { apps, freshFacts, type PhoneEvent, type PhoneFacts } from './events.ts'
import { phoneMachine } from './phone.machine.ts'

type Snapshot = SnapshotFrom<typeof phoneMachine>

const fresh = freshFacts('duo')
const inUse: PhoneFacts = {
  ...fresh,
  hasApp: true,
  hasOpenedApp: true,
  notifications: 'allowed',
  camera: 'allowed',
  accounts: 1,
}

const start = (facts: PhoneFacts): Snapshot => getInitialSnapshot(phoneMachine, facts)
const after = (facts: PhoneFacts, ...events: PhoneEvent[]): Snapshot =>
  events.reduce((at, event) => getNextSnapshot(phoneMachine, at, event), start(facts))
const openApp: PhoneEvent[] = [
  { type: 'phone.unlocked' },
  { type: 'app.tapped', app: 'authenticator' },
]

// Complete by type: an event that is missing here does not compile.
const samples = {
  'phone.unlocked': [{ type: 'phone.unlocked' }],
  'phone.locked': [{ type: 'phone.locked' }],
  'home.pressed': [{ type: 'home.pressed' }],
  'back.pressed': [{ type: 'back.pressed' }],
  'app.tapped': apps.map((app) => ({ type: 'app.tapped', app })),
  'install.tapped': [{ type: 'install.tapped' }],
  'install.finished': [{ type: 'install.finished' }],
  'welcome.read': [{ type: 'welcome.read' }],
  'notifications.answered': [
    { type: 'notifications.answered', isAllowed: true },
    { type: 'notifications.answered', isAllowed: false },
  ],
  'camera.answered': [
    { type: 'camera.answered', isAllowed: true },
    { type: 'camera.answered', isAllowed: false },
  ],
  'camera.missing': [{ type: 'camera.missing' }],
  'add.tapped': [{ type: 'add.tapped' }],
  'qr.chosen': [{ type: 'qr.chosen' }],
  'link.chosen': [{ type: 'link.chosen' }],
  'key.chosen': [{ type: 'key.chosen' }],
  'code.seen': [{ type: 'code.seen' }],
  'link.opened': [{ type: 'link.opened' }],
  'pairing.accepted': [{ type: 'pairing.accepted' }],
  'pairing.refused': [{ type: 'pairing.refused' }],
  'account.added': [{ type: 'account.added' }],
  'account.tapped': [{ type: 'account.tapped', id: 'x' }],
  'rename.tapped': [{ type: 'rename.tapped' }],
  'account.renamed': [{ type: 'account.renamed' }],
  'remove.tapped': [{ type: 'remove.tapped' }],
  'account.removed': [{ type: 'account.removed' }],
  'request.arrived': [{ type: 'request.arrived', id: 'x' }],
  'request.opened': [{ type: 'request.opened', id: 'x' }],
  'request.doubted': [{ type: 'request.doubted', id: 'x' }],
  'answer.sent': [{ type: 'answer.sent' }],
  'answer.taken': [
    { type: 'answer.taken', verdict: 'approve' },
    { type: 'answer.taken', verdict: 'deny' },
    { type: 'answer.taken', verdict: 'fraud' },
  ],
  'answer.refused': [{ type: 'answer.refused' }],
  'mail.opened': [{ type: 'mail.opened', id: 'x' }],
  'aeroplane.switched': [
    { type: 'aeroplane.switched', isOn: true },
    { type: 'aeroplane.switched', isOn: false },
  ],
  'clock.set': [
    { type: 'clock.set', isWrong: true },
    { type: 'clock.set', isWrong: false },
  ],
  'newPhone.tapped': [{ type: 'newPhone.tapped' }],
  'phone.wiped': [{ type: 'phone.wiped' }],
} satisfies { [T in PhoneEvent['type']]: Extract<PhoneEvent, { type: T }>[] }

/** The value and the facts that guards read: the rest decides nothing. */
const serialized = ({
  value,
  context: { notifications, accounts, isClockWrong, selected, ...read },
}: Snapshot) => JSON.stringify([value, read])

const walk = (facts: PhoneFacts): Snapshot[] =>
  Object.values(
    getAdjacencyMap(phoneMachine, {
      input: facts,
      events: Object.values(samples).flat(),
      serializeState: (state) => serialized(state as Snapshot),
      limit: 200_000,
    }),
  ).map((node) => node.state as Snapshot)

const duoPhone = walk(fresh)
const authenticatorPhone = walk(freshFacts('authenticator'))

const placesIn = (value: StateValue, path = ''): string[] =>
  typeof value === 'string'
    ? [path + value]
    : Object.entries(value).flatMap(([key, inner]) =>
        inner ? placesIn(inner, `${path}${key}.`) : [],
      )

type Node = { states: Record<string, Node> }
const leavesOf = (node: Node, path = ''): string[] =>
  Object.entries(node.states).flatMap(([key, child]) =>
    Object.keys(child.states).length > 0 ? leavesOf(child, `${path}${key}.`) : [path + key],
  )

/** Passed at once: nobody ever sees them. */
const passing = ['store.opening', 'adding.openingCamera', 'adding.connecting']

test('every screen of the phone can be reached', () => {
  const walked = [...duoPhone, ...authenticatorPhone]
  const reached = new Set(walked.flatMap((at) => placesIn(at.value)))

  expect(leavesOf(phoneMachine.root as Node).filter((place) => !reached.has(place))).toEqual(
    passing,
  )
})

test('every screen of an app leads home, and home is a tap away from the lock screen', () => {
  const stuck = duoPhone.filter(
    (at) => !getNextSnapshot(phoneMachine, at, { type: 'home.pressed' }).matches('home'),
  )

  expect(stuck).toEqual([])
  expect(after(fresh, { type: 'phone.unlocked' }).matches('home')).toBe(true)
})

test('a phone with a Duo account is never typed, an authenticator one never sent', () => {
  const places = (phone: Snapshot[]) => phone.flatMap((at) => placesIn(at.value))

  expect(places(duoPhone)).not.toContain('adding.typingKey')
  expect(places(authenticatorPhone)).not.toContain('adding.findingLink')
})

test('the app is not open on a phone that does not have it', () => {
  const inApp = duoPhone.filter(
    (at) => !at.context.hasApp && /accounts|adding|request|firstRun/.test(JSON.stringify(at.value)),
  )

  expect(inApp).toEqual([])
})

test('a new phone leads from the lock screen to the camera', () => {
  const seen = after(
    fresh,
    ...openApp,
    { type: 'install.tapped' },
    { type: 'install.finished' },
    { type: 'app.tapped', app: 'authenticator' },
    { type: 'welcome.read' },
    { type: 'notifications.answered', isAllowed: true },
    { type: 'add.tapped' },
    { type: 'qr.chosen' },
    { type: 'camera.answered', isAllowed: true },
  )

  expect(seen.value).toEqual({ adding: 'scanning' })
  expect(seen.context).toMatchObject({ hasApp: true, notifications: 'allowed', camera: 'allowed' })
})

test('a camera that was refused stays off until it is allowed in Settings', () => {
  const refused = after(
    { ...inUse, camera: 'unasked' },
    ...openApp,
    { type: 'add.tapped' },
    { type: 'qr.chosen' },
    { type: 'camera.answered', isAllowed: false },
  )
  const events: PhoneEvent[] = [
    { type: 'app.tapped', app: 'settings' },
    { type: 'camera.answered', isAllowed: true },
    { type: 'app.tapped', app: 'authenticator' },
    { type: 'add.tapped' },
    { type: 'qr.chosen' },
  ]
  const allowed = events.reduce<Snapshot>(
    (at, event) => getNextSnapshot(phoneMachine, at, event),
    refused,
  )

  expect(refused.value).toEqual({ adding: 'cameraOff' })
  expect(allowed.value).toEqual({ adding: 'scanning' })
})

test('a link opened before the app is there waits for it', () => {
  const linked = after(
    fresh,
    { type: 'link.opened' },
    { type: 'app.tapped', app: 'store' },
    { type: 'install.tapped' },
    { type: 'install.finished' },
    { type: 'app.tapped', app: 'authenticator' },
    { type: 'welcome.read' },
    { type: 'notifications.answered', isAllowed: false },
  )

  expect(linked.value).toEqual({ adding: 'linking' })
})

test('aeroplane mode keeps requests out and asks for nothing', () => {
  const flying = { ...inUse, isFlying: true }

  expect(after(flying, ...openApp, { type: 'request.arrived', id: 'p1' }).value).toEqual({
    accounts: 'listing',
  })
  expect(after(flying, { type: 'link.opened' }).value).toEqual({ adding: 'refused' })
})

test('a request takes the screen of the open app and no other', () => {
  const arrived: PhoneEvent = { type: 'request.arrived', id: 'p1' }

  expect(after(inUse, ...openApp, arrived).value).toEqual({ request: 'deciding' })
  expect(after(inUse, ...openApp, { type: 'add.tapped' }, arrived).value).toEqual({
    adding: 'choosing',
  })
  expect(after(inUse, arrived).value).toBe('locked')
})

test('deny asks whether it was you before anything is sent', () => {
  const doubting = after(inUse, ...openApp, { type: 'request.doubted', id: 'p1' })
  const verdict = (verdict: 'deny' | 'fraud') =>
    [{ type: 'answer.sent' }, { type: 'answer.taken', verdict }] satisfies PhoneEvent[]

  expect(doubting.value).toEqual({ request: 'doubting' })
  expect(after(inUse, { type: 'request.doubted', id: 'p1' }, ...verdict('deny')).value).toEqual({
    request: 'denied',
  })
  expect(after(inUse, { type: 'request.doubted', id: 'p1' }, ...verdict('fraud')).value).toEqual({
    request: 'reported',
  })
})

// Somebody who denied by mistake and asked for another push looked at "Denied" until it ran out.
test('the next request takes the place of the answer to the last one', () => {
  const denied: PhoneEvent[] = [
    { type: 'request.doubted', id: 'p1' },
    { type: 'answer.sent' },
    { type: 'answer.taken', verdict: 'deny' },
  ]

  const next = after(inUse, ...openApp, ...denied, { type: 'request.arrived', id: 'p2' })

  expect(next.value).toEqual({ request: 'deciding' })
  expect(next.context.selected).toBe('p2')
})

test('an account goes only after the warning', () => {
  const events: PhoneEvent[] = [...openApp, { type: 'account.tapped', id: 'a' }]

  expect(after(inUse, ...events, { type: 'account.removed' }).context.accounts).toBe(1)
  expect(
    after(inUse, ...events, { type: 'remove.tapped' }, { type: 'account.removed' }).context
      .accounts,
  ).toBe(0)
})

test('the clock is set without leaving the screen', () => {
  const set = after(
    inUse,
    { type: 'app.tapped', app: 'settings' },
    { type: 'clock.set', isWrong: true },
  )

  expect(set.matches('settings')).toBe(true)
  expect(set.context.isClockWrong).toBe(true)
})

test('a new phone has nothing of the old one', () => {
  const wiped = after(
    inUse,
    { type: 'app.tapped', app: 'settings' },
    { type: 'newPhone.tapped' },
    { type: 'phone.wiped' },
  )

  expect(wiped.value).toBe('locked')
  expect(wiped.context).toEqual({ ...fresh, isHoldingCode: false, selected: null })
})
