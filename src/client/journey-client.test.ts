import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { EnrollmentInput } from '#machines/enrollment/context.ts'
import type { EnrollmentEvent, Intent } from '#machines/enrollment/events.ts'
import { stateName } from '#machines/enrollment/stepping.ts'
import { authenticator, createFakeApi, duo } from './api.fixture.ts'
import { createJourney, type Journey } from './journey-client.ts'
import type { Shelf } from './journey-state.ts'

const start: Intent = { type: 'setup.started' }
const mobile: Intent = { type: 'device.chosen', device: 'mobile' }
const back: Intent = { type: 'back.requested' }
const help: Intent = { type: 'help.requested' }

const toCode: EnrollmentEvent[] = [
  start,
  mobile,
  { type: 'platform.chosen', platform: 'android' },
  { type: 'app.installed' },
  { type: 'camera.seen' },
  { type: 'activation.issued', current: true },
  { type: 'scan.claimed' },
]

const memoryShelf = (): Shelf & { text: string | null } => ({
  text: null,
  read() {
    return this.text
  },
  write(text) {
    this.text = text
  },
  clear() {
    this.text = null
  },
})

type Seat = { input?: EnrollmentInput; api?: ReturnType<typeof createFakeApi>; shelf?: Shelf }

const sit = ({ input = duo, api = createFakeApi(input), shelf = memoryShelf() }: Seat = {}) => {
  const journey = createJourney({ input, reach: api.reach, shelf })
  return { api, shelf, journey }
}

const shown = (journey: Journey) => stateName(journey.snapshot().state.value)
const notice = (journey: Journey) => journey.snapshot().notice

/** Lets everything happen that needs no time. */
const settled = () => vi.advanceTimersByTimeAsync(0)

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

test('each press is drawn at once, and sent one after the other', async () => {
  const { api, journey } = sit()
  await journey.begin(null)
  api.hold()

  journey.send(start)
  journey.send(mobile)
  journey.send(back)
  const drawn = shown(journey)
  await settled()
  const asked = [...api.calls]
  api.release()
  await settled()

  expect(drawn).toBe('choosingDevice')
  expect(asked).toEqual(['start', 'setup.started'])
  expect(api.calls).toEqual(['start', 'setup.started', 'device.chosen', 'back.requested'])
  expect(api.messages.map(({ version }) => version)).toEqual([0, 1, 2])
  expect(journey.snapshot()).toMatchObject({ waiting: 0, notice: null })
})

test('what the chart does not expect is neither drawn nor sent', async () => {
  const { api, journey } = sit()
  await journey.begin(null)

  const isTaken = journey.send({ type: 'codes.saved' })
  await settled()

  expect([isTaken, api.calls]).toEqual([false, ['start']])
})

test('what is pressed in the moment that the last answer comes is sent as well', async () => {
  const { api, journey } = sit()
  await journey.begin(null)
  const unsubscribe = journey.subscribe(() => {
    if (journey.snapshot().waiting > 0 || shown(journey) !== 'choosingDevice') return
    unsubscribe()
    void Promise.resolve()
      .then(() => {})
      .then(() => journey.send(mobile))
  })

  journey.send(start)
  await settled()

  expect(api.calls).toEqual(['start', 'setup.started', 'device.chosen'])
})

test('an event that comes before its own answer is drawn once', async () => {
  const { api, journey } = sit({ api: createFakeApi(duo, start, mobile) })
  const drawn: string[] = []
  await journey.begin(null)
  api.stream(journey.hear)
  journey.subscribe(() => drawn.push(shown(journey)))

  journey.send(back)
  await settled()

  expect(new Set(drawn)).toEqual(new Set(['choosingDevice']))
  expect(journey.snapshot()).toMatchObject({ waiting: 0, notice: null })
})

test('a fact that comes while an intent is on its way is taken into account', async () => {
  const { api, journey } = sit({ api: createFakeApi(duo, start) })
  await journey.begin(null)
  api.hold()

  journey.send(mobile)
  await settled()
  api.happen({ type: 'push.misapproved' })
  api.release()
  await settled()

  // Refused as stale, sent again under the same id.
  expect(new Set(api.messages.map(({ id }) => id)).size).toBe(1)
  expect(api.messages.map(({ version }) => version)).toEqual([1, 2])
  expect([shown(journey), notice(journey)]).toEqual(['enteringNumber', null])
})

test('somebody who moved on in another window is brought there, and told so', async () => {
  const { api, journey } = sit({ api: createFakeApi(duo, start) })
  await journey.begin(null)
  api.happen(help)

  journey.send(mobile)
  journey.send({ type: 'back.requested' })
  await settled()

  expect([shown(journey), notice(journey)]).toEqual(['escalated', { code: 'stale-version' }])
  expect(api.calls).toEqual(['start', 'device.chosen'])
})

test('news from another window void what waits, unless its own answer is about to come', async () => {
  const { api, journey } = sit({ api: createFakeApi(duo, start) })
  await journey.begin(null)
  api.stream(journey.hear)
  api.hold()

  journey.send(mobile)
  await settled()
  api.happen(help)
  const meanwhile = journey.snapshot()
  api.release()
  await settled()

  expect([stateName(meanwhile.state.value), meanwhile.waiting]).toEqual(['escalated', 1])
  expect(meanwhile.notice).toBeNull()
  expect(journey.snapshot()).toMatchObject({ waiting: 0, notice: { code: 'stale-version' } })
})

test('a refusal takes the prediction back with all that was built on it, and says why', async () => {
  const { api, journey } = sit({ api: createFakeApi(duo, start, mobile) })
  await journey.begin(null)
  api.fate({ code: 'number-too-short' })

  journey.send({ type: 'number.confirmed' }, { text: '12', country: 'US', extension: null })
  const drawn = shown(journey)
  journey.send({ type: 'platform.chosen', platform: 'android' })
  await settled()

  expect(drawn).toBe('choosingPlatform')
  expect(api.calls).toEqual(['start', 'number.confirmed'])
  expect([shown(journey), notice(journey)]).toEqual([
    'enteringNumber',
    { code: 'number-too-short' },
  ])
})

test('presses on a first guess are kept as far as the API agrees, without a word', async () => {
  const asked = { ...duo, reason: 'another' as const, identityWays: ['passcode' as const] }
  const { api, journey } = sit({ api: createFakeApi(asked) })

  journey.send(start)
  journey.send(mobile)
  const guessed = shown(journey)
  await journey.begin(null)

  expect(guessed).toBe('enteringNumber')
  expect([shown(journey), notice(journey)]).toEqual(['confirmingItIsYou.choosingWay', null])
  expect(api.calls).toEqual(['start', 'setup.started'])
})

test('presses on a first guess do nothing to an enrollment that is further on', async () => {
  const api = createFakeApi(duo, start, mobile)
  const { journey } = sit({ api })

  journey.send(start)
  journey.send(mobile)
  await journey.begin(null)

  expect(api.calls).toEqual(['start'])
  expect([shown(journey), notice(journey), journey.snapshot().waiting]).toEqual([
    'enteringNumber',
    null,
    0,
  ])
})

test('nothing is sent before the API has been asked where this person stands', async () => {
  const { api, journey } = sit()

  journey.send(start)
  await vi.advanceTimersByTimeAsync(20_000)

  expect(api.calls).toEqual([])
})

test('offline, presses queue up and are drawn; back online they go out in order', async () => {
  const { api, journey } = sit()
  await journey.begin(null)
  journey.setOnline(false)

  journey.send(start)
  journey.send(mobile)
  await settled()
  const offline = journey.snapshot()
  journey.setOnline(true)
  await settled()

  expect([stateName(offline.state.value), offline.waiting, offline.isOnline]).toEqual([
    'enteringNumber',
    2,
    false,
  ])
  expect(api.calls).toEqual(['start', 'setup.started', 'device.chosen'])
  expect(journey.snapshot()).toMatchObject({ waiting: 0, isOnline: true })
})

test('the queue outlives a reload, also one from before the first answer', async () => {
  const { api, journey, shelf } = sit()
  journey.setOnline(false)
  journey.send(start)
  journey.send(mobile)

  const reloaded = sit({ api, shelf }).journey
  const drawn = shown(reloaded)
  await reloaded.begin(null)

  expect([drawn, shown(reloaded)]).toEqual(['enteringNumber', 'enteringNumber'])
  expect(api.calls).toEqual(['start', 'setup.started', 'device.chosen'])
})

test('a number that waits outlives the reload with its intent', async () => {
  const { api, journey, shelf } = sit({ api: createFakeApi(duo, start, mobile) })
  await journey.begin(null)
  journey.setOnline(false)
  const number = { text: '(614) 555-0142', country: 'US', extension: null } as const
  journey.send({ type: 'number.confirmed' }, number)

  await sit({ api, shelf }).journey.begin(null)

  expect(api.messages[0]?.number).toEqual(number)
})

test('what arrived although its answer was lost is not sent again after a reload', async () => {
  const { api, journey, shelf } = sit({ api: createFakeApi(duo, start, mobile) })
  await journey.begin(null)
  api.fate('answer')
  journey.send(back)
  journey.send(back)
  await settled()

  const reloaded = sit({ api, shelf }).journey
  const drawn = shown(reloaded)
  await reloaded.begin(null)

  expect([drawn, shown(reloaded), notice(reloaded)]).toEqual(['welcoming', 'welcoming', null])
  expect(api.calls.filter((call) => call === 'back.requested')).toHaveLength(2)
})

test('a page that was left comes back to its step before the API answers', async () => {
  const { api, journey, shelf } = sit({ api: createFakeApi(authenticator, ...toCode) })
  await journey.begin(null)

  const reloaded = sit({ api, shelf }).journey

  expect(shown(reloaded)).toBe('enteringCode.typing')
})

test.each(['', '{', 'null', '{"confirmed":{"chart":1}}', '{"queue":7}', '[]', '{"queue":[null]}'])(
  'a shelf that holds %j is as good as empty',
  async (text) => {
    const shelf = { ...memoryShelf(), text }
    const { journey } = sit({ shelf })

    await journey.begin(null)

    expect(shown(journey)).toBe('welcoming')
  },
)

test('one lost message is sent again by itself, later and later', async () => {
  const { api, journey } = sit()
  await journey.begin(null)
  api.fate('request', 'answer', 'request')

  journey.send(start)
  await settled()
  const lost = journey.snapshot()
  await vi.advanceTimersByTimeAsync(1000)
  await vi.advanceTimersByTimeAsync(2000)
  await vi.advanceTimersByTimeAsync(4000)

  expect([lost.isOnline, lost.waiting]).toEqual([false, 1])
  expect(api.messages).toHaveLength(4)
  expect(new Set(api.messages.map(({ id }) => id)).size).toBe(1)
  expect(journey.snapshot()).toMatchObject({ isOnline: true, waiting: 0, notice: null })
  expect(shown(journey)).toBe('choosingDevice')
})

test('a start that was lost is asked for again with its reason', async () => {
  const { api, journey } = sit()
  api.fate('request')

  await journey.begin('another')
  await vi.advanceTimersByTimeAsync(1000)

  expect(api.calls).toEqual(['start another', 'start another'])
  expect(journey.snapshot()).toMatchObject({ isOnline: true })
})

test('when our side breaks, the answers are kept and the next press brings them all', async () => {
  const { api, journey } = sit()
  await journey.begin(null)
  api.fate(500)

  journey.send(start)
  await settled()
  const broken = journey.snapshot()
  journey.send(mobile)
  await settled()

  expect([broken.notice, broken.waiting]).toEqual([{ code: 'broken' }, 1])
  expect(api.calls).toEqual(['start', 'setup.started', 'setup.started', 'device.chosen'])
  expect(new Set(api.messages.map(({ id }) => id)).size).toBe(2)
  expect([shown(journey), notice(journey)]).toEqual(['enteringNumber', null])
})

test('the second time in a row that our side breaks there is a reference', async () => {
  const { api, journey } = sit()
  await journey.begin(null)
  api.fate(500, 502)

  journey.send(start)
  await settled()
  journey.send(mobile)
  await settled()

  expect(notice(journey)).toEqual({ code: 'broken', reference: 'err_3' })
  expect(journey.snapshot().waiting).toBe(2)
})

test('a break is forgotten once something has worked', async () => {
  const { api, journey } = sit()
  await journey.begin(null)
  api.fate(500)
  journey.send(start)
  await settled()
  journey.send(mobile)
  await settled()
  api.fate(500)

  journey.send(back)
  await settled()

  expect(notice(journey)).toEqual({ code: 'broken' })
})

test('a start that breaks is tried again with the next press', async () => {
  const { api, journey } = sit()
  api.fate(500)
  await journey.begin(null)
  const broken = notice(journey)

  journey.send(start)
  await settled()

  expect(broken).toEqual({ code: 'broken' })
  expect(api.calls).toEqual(['start', 'start', 'setup.started'])
})

test('what the API cannot read is dropped with all that was built on it', async () => {
  const { api, journey } = sit()
  await journey.begin(null)
  api.fate(400)

  journey.send(start)
  journey.send(mobile)
  await settled()

  expect(api.calls).toEqual(['start', 'setup.started'])
  expect([shown(journey), journey.snapshot().waiting]).toEqual(['welcoming', 0])
  expect(notice(journey)?.code).toBe('broken')
})

test('a proof waits for every intent before it, and is drawn as checking meanwhile', async () => {
  const { api, journey } = sit({ api: createFakeApi(authenticator, ...toCode.slice(0, -1)) })
  await journey.begin(null)
  api.hold()

  journey.send({ type: 'scan.claimed' })
  const proof = journey.proveCode('right')
  const drawn = shown(journey)
  await settled()
  const asked = [...api.calls]
  api.release()
  await proof

  expect(drawn).toBe('enteringCode.checking')
  expect(asked).toEqual(['start', 'scan.claimed'])
  expect(api.calls).toEqual(['start', 'scan.claimed', 'code right'])
  expect(shown(journey)).toBe('savingCodes')
})

test('a wrong code goes back to the field with the reason', async () => {
  const { journey } = sit({ api: createFakeApi(authenticator, ...toCode) })
  await journey.begin(null)

  await journey.proveCode('wrong')

  expect(shown(journey)).toBe('enteringCode.typing')
  expect(notice(journey)).toEqual({ code: 'code-wrong', attemptsLeft: 4 })
  expect(journey.snapshot().isProving).toBe(false)
})

test('a code is not sent to a step that turned out to be another one', async () => {
  const { api, journey } = sit({ api: createFakeApi(authenticator, ...toCode.slice(0, -1)) })
  await journey.begin(null)
  journey.send({ type: 'scan.claimed' })
  // Before it arrives, somebody asks for help in another window.
  api.happen(help)

  await journey.proveCode('right')

  expect(api.calls).toEqual(['start', 'scan.claimed'])
  expect([shown(journey), notice(journey)?.code]).toEqual(['escalated', 'stale-version'])
})

test('two taps on the button are one proof', async () => {
  const { api, journey } = sit({ api: createFakeApi(authenticator, ...toCode) })
  await journey.begin(null)

  await Promise.all([journey.proveCode('right'), journey.proveCode('right')])

  expect(api.calls).toEqual(['start', 'code right'])
})

test('offline, a code is not sent, and the person is told', async () => {
  const { api, journey } = sit({ api: createFakeApi(authenticator, ...toCode) })
  await journey.begin(null)
  api.fate('request')

  await journey.proveCode('right')

  expect(journey.snapshot()).toMatchObject({
    isOnline: false,
    isProving: false,
    notice: { code: 'offline' },
  })
  expect(shown(journey)).toBe('enteringCode.typing')
})

test('a code that was taken although its answer was lost carries on by itself', async () => {
  const { api, journey } = sit({ api: createFakeApi(authenticator, ...toCode) })
  await journey.begin(null)
  api.fate('answer')

  await journey.proveCode('right')
  const lost = shown(journey)
  await vi.advanceTimersByTimeAsync(1000)

  expect([lost, shown(journey)]).toEqual(['enteringCode.typing', 'savingCodes'])
  expect(journey.snapshot()).toMatchObject({ isOnline: true, notice: null })
})

test('when our side breaks over a code it can be sent again', async () => {
  const { api, journey } = sit({ api: createFakeApi(authenticator, ...toCode) })
  await journey.begin(null)
  api.fate(500)

  await journey.proveCode('right')
  const broken = [shown(journey), notice(journey)]
  await journey.proveCode('right')

  expect(broken).toEqual(['enteringCode.typing', { code: 'broken' }])
  expect(shown(journey)).toBe('savingCodes')
})

test('while what came before it cannot be brought, a proof is not sent and says why', async () => {
  const { api, journey } = sit({ api: createFakeApi(authenticator, ...toCode.slice(0, -1)) })
  await journey.begin(null)
  api.fate(500, 500)
  journey.send({ type: 'scan.claimed' })
  await settled()

  await journey.proveCode('right')

  expect(api.calls).toEqual(['start', 'scan.claimed', 'scan.claimed'])
  expect(journey.snapshot()).toMatchObject({ waiting: 1, isProving: false, isOnline: true })
  expect(notice(journey)).toEqual({ code: 'broken', reference: 'err_3' })
})

test('a newer Usher asks for a reload, draws nothing it does not know and loses nothing', async () => {
  const { api, journey, shelf } = sit()
  await journey.begin(null)
  journey.setOnline(false)
  journey.send(start)

  journey.hear({ ...api.view(), version: 9, chart: 99, state: { value: 'unheardOf' } as never })
  journey.setOnline(true)
  await settled()

  expect(journey.snapshot()).toMatchObject({ needsReload: true, waiting: 1 })
  expect(api.calls).toEqual(['start'])
  expect(shown(journey)).toBe('choosingDevice')
  const reloaded = sit({ api, shelf }).journey
  await reloaded.begin(null)
  expect(shown(reloaded)).toBe('choosingDevice')
})

test('a practice that was started over elsewhere begins anew here', async () => {
  const { api, journey } = sit({ api: createFakeApi(duo, start, mobile) })
  await journey.begin(null)
  api.replace()

  journey.send(back)
  await settled()
  journey.send(start)
  await settled()

  expect(api.calls).toEqual(['start', 'back.requested', 'start', 'setup.started'])
  expect([shown(journey), journey.snapshot().view?.id]).toEqual(['choosingDevice', 'enr_2'])
})

test('a code for a practice that was started over begins anew, too', async () => {
  const { api, journey } = sit({ api: createFakeApi(authenticator, ...toCode) })
  await journey.begin(null)
  api.replace()

  await journey.proveCode('right')

  expect([shown(journey), journey.snapshot().isProving]).toEqual(['welcoming', false])
})

test('another enrollment is followed from its first answer on, and the old one no more', async () => {
  const { api, journey } = sit({ api: createFakeApi(duo, start, mobile) })
  await journey.begin(null)
  const old = api.view()
  api.replace({ ...duo, reason: 'another', identityWays: ['passcode'] })

  await journey.begin('another')
  journey.hear({ ...old, version: 99 })

  expect(api.calls).toEqual(['start', 'start another'])
  expect([shown(journey), journey.snapshot().view?.id]).toEqual(['welcoming', 'enr_2'])
})

test('an API that was restored from a copy is believed', async () => {
  const { api, journey } = sit({ api: createFakeApi(duo, start, mobile, back, mobile) })
  await journey.begin(null)
  api.restore(2)

  journey.send(back)
  await settled()

  expect(api.messages.map(({ version }) => version)).toEqual([4, 2])
  expect([shown(journey), journey.snapshot().waiting]).toEqual(['choosingDevice', 0])
})

test('a journey that is forgotten leaves nothing on its shelf', async () => {
  const shelf = memoryShelf()
  const { api, journey } = sit({ shelf })
  await journey.begin(null)
  api.fate('request')
  journey.send(start)
  await settled()

  journey.forget()
  await vi.advanceTimersByTimeAsync(60_000)

  expect(shelf.text).toBeNull()
  expect(vi.getTimerCount()).toBe(0)
})
