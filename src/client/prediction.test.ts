import { expect, test } from 'vitest'
import type { EnrollmentView } from '#api/decide.ts'
import { chartVersion } from '#machines/enrollment/enrollment.machine.ts'
import type { EnrollmentEvent, Intent } from '#machines/enrollment/events.ts'
import { startEnrollment, stateName, stepEnrollment } from '#machines/enrollment/stepping.ts'
import { authenticator, duo } from './api.fixture.ts'
import { type Belief, enqueue, firstBelief, predicted } from './prediction.ts'
import { adopt, follow, rebase, settle } from './rebasing.ts'

type Logged = EnrollmentEvent | [EnrollmentEvent, message: string]

/** What the API would say after these events, to somebody who knows the first `since` of them. */
const viewOf = (
  logged: Logged[],
  { since = 0, id = 'enr_1', input = duo } = {},
): EnrollmentView => {
  const events = logged.map((entry, place) => {
    const [event, message] = Array.isArray(entry) ? entry : [entry, null]
    return { version: place + 1, at: 0, event, message }
  })
  const state = events.reduce(
    (before, { event }) => stepEnrollment(before, event).state,
    startEnrollment(input),
  )
  return {
    id,
    version: events.length,
    chart: chartVersion,
    state,
    events: events.filter(({ version }) => version > since),
  }
}

const started: EnrollmentEvent = { type: 'setup.started' }
const mobile: Intent = { type: 'device.chosen', device: 'mobile' }
const back: Intent = { type: 'back.requested' }

const press = (belief: Belief, ...intents: [id: string, intent: Intent][]) =>
  intents.reduce((next, [id, intent]) => enqueue(next, { id, intent }), belief)

const shown = (belief: Belief) => stateName(predicted(belief).value)
const waiting = ({ queue }: Belief) => queue.map(({ id }) => id)

test('what was pressed is drawn before anybody answers', () => {
  const belief = adopt(firstBelief(duo), viewOf([started]))

  const next = press(belief, ['msg_1', mobile])

  expect(shown(next)).toBe('enteringNumber')
})

test('the welcome works before the API has said a word', () => {
  const belief = press(firstBelief(duo), ['msg_1', { type: 'setup.started' }], ['msg_2', mobile])

  expect(shown(belief)).toBe('enteringNumber')
})

test('what the chart does not expect changes nothing', () => {
  const belief = firstBelief(duo)

  const next = press(belief, ['msg_1', { type: 'codes.saved' }])

  expect(next).toBe(belief)
})

// The stream brings the event before the answer to it does.
test('a Back that the log has already is not drawn twice', () => {
  const belief = adopt(firstBelief(duo), viewOf([started, mobile]))
  const pressed = press(belief, ['msg_1', back])

  const heard = adopt(pressed, viewOf([started, mobile, [back, 'msg_1']], { since: 2 }))

  expect(shown(pressed)).toBe('choosingDevice')
  expect(shown(heard)).toBe('choosingDevice')
  expect(waiting(heard)).toEqual([])
})

test('of two Backs the one that is not in the log yet is still drawn', () => {
  const belief = adopt(firstBelief(duo), viewOf([started, mobile]))
  const pressed = press(belief, ['msg_1', back], ['msg_2', back])

  const heard = adopt(pressed, viewOf([started, mobile, [back, 'msg_1']], { since: 2 }))

  expect([shown(pressed), shown(heard)]).toEqual(['welcoming', 'welcoming'])
  expect(waiting(heard)).toEqual(['msg_2'])
})

test('an older word of the API is not taken', () => {
  const belief = adopt(firstBelief(duo), viewOf([started, mobile]))

  expect(adopt(belief, viewOf([started]))).toBe(belief)
})

test('a word about another enrollment is not taken, unless it is to be followed', () => {
  const belief = press(adopt(firstBelief(duo), viewOf([started])), ['msg_1', mobile])
  const other = viewOf([], { id: 'enr_2' })

  const followed = follow(belief, other)

  expect(adopt(belief, other)).toBe(belief)
  expect([followed.confirmed?.id, shown(followed), waiting(followed)]).toEqual([
    'enr_2',
    'welcoming',
    [],
  ])
})

test('the parts of the log that come with each answer make one log', () => {
  const log = [started, mobile, back]

  const belief = [1, 2, 3].reduce(
    (next, count) => adopt(next, viewOf(log.slice(0, count), { since: Math.max(0, count - 2) })),
    firstBelief(duo),
  )

  expect(belief.confirmed?.events.map(({ version }) => version)).toEqual([1, 2, 3])
})

test('after a surprise an intent stays where it still means what it meant', () => {
  const belief = press(adopt(firstBelief(duo), viewOf([started, mobile])), ['msg_1', back])
  const helped: Logged[] = [
    started,
    mobile,
    { type: 'help.requested' },
    { type: 'resume.requested' },
  ]

  const { belief: kept, isVoid } = rebase(adopt(belief, viewOf(helped, { since: 2 })))

  expect([isVoid, waiting(kept), shown(kept)]).toEqual([false, ['msg_1'], 'choosingDevice'])
})

test('after a surprise an intent that meant another step goes, and all that was built on it', () => {
  const belief = press(adopt(firstBelief(duo), viewOf([started, mobile])), ['1', back], ['2', back])
  const elsewhere = viewOf([started, mobile, { type: 'help.requested' }], { since: 2 })

  const { belief: kept, isVoid } = rebase(adopt(belief, elsewhere))

  expect([isVoid, waiting(kept), shown(kept)]).toEqual([true, [], 'escalated'])
})

test('a Back that meant another question is not pressed on the one that came instead', () => {
  const belief = press(adopt(firstBelief(duo), viewOf([started, mobile])), ['1', back])
  const further = viewOf([started, mobile, { type: 'number.confirmed' }], { since: 2 })

  const { belief: kept, isVoid } = rebase(adopt(belief, further))

  expect([isVoid, waiting(kept), shown(kept)]).toEqual([true, [], 'choosingPlatform'])
})

test('a first guess that was right in part is kept in that part', () => {
  const guess = press(firstBelief(duo), ['1', { type: 'setup.started' }], ['2', mobile])
  const asked = {
    ...duo,
    reason: 'another' as const,
    identityWays: ['passcode' as const],
  }

  const { belief, isVoid } = rebase(follow(guess, viewOf([], { input: asked })))

  expect([isVoid, waiting(belief), shown(belief)]).toEqual([
    true,
    ['1'],
    'confirmingItIsYou.choosingWay',
  ])
})

test('a proof on its way is drawn as checking, where the step can wait for one', () => {
  const log: EnrollmentEvent[] = [
    started,
    mobile,
    { type: 'platform.chosen', platform: 'android' },
    { type: 'app.installed' },
    { type: 'camera.seen' },
    { type: 'scan.claimed' },
  ]
  const typing = follow(firstBelief(authenticator), viewOf(log, { input: authenticator }))
  const elsewhere = follow(firstBelief(duo), viewOf([started]))

  expect(shown({ ...typing, isProving: true })).toBe('enteringCode.checking')
  expect(shown({ ...elsewhere, isProving: true })).toBe('choosingDevice')
})

test('what was settled leaves the queue, and what follows stays', () => {
  const belief = press(firstBelief(duo), ['1', { type: 'setup.started' }], ['2', mobile])

  expect(waiting(settle(belief, '1'))).toEqual(['2'])
})
