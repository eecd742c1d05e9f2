// An API for one enrollment without storage or network: the real chart behind the real rules of order,
// whose answers can be held back, lost or broken.

import type { EnrollmentView } from '#api/decide.ts'
import type { FailureNotice } from '#domain/failure.ts'
import { defaultPolicy } from '#domain/policy.ts'
import type { EnrollmentInput } from '#machines/enrollment/context.ts'
import { chartVersion } from '#machines/enrollment/enrollment.machine.ts'
import type { EnrollmentEvent } from '#machines/enrollment/events.ts'
import { canStep, startEnrollment, stepEnrollment } from '#machines/enrollment/stepping.ts'
import type { CodeMessage, Message, Reach } from './journey-client.ts'
import type { Answer } from './journey-state.ts'

export const duo: EnrollmentInput = {
  ...defaultPolicy.duo,
  reason: 'first',
  identityWays: [],
  hasRecoveryCodes: false,
  numberLabel: null,
}

export const authenticator: EnrollmentInput = { ...duo, ...defaultPolicy.authenticator }

/** What becomes of the next call: it breaks, it is refused, or it or its answer is lost on the way. */
type Fate = number | Pick<FailureNotice, 'code'> | 'request' | 'answer'

export const createFakeApi = (input: EnrollmentInput = duo, ...past: EnrollmentEvent[]) => {
  let id = 'enr_1'
  let state = startEnrollment(input)
  let events: EnrollmentView['events'] = []
  let held: (() => void)[] | null = null
  const fates: Fate[] = []
  const calls: string[] = []
  const messages: Message[] = []
  const listeners = new Set<(view: EnrollmentView) => void>()

  const viewSince = (since: number): EnrollmentView => ({
    id,
    version: events.length,
    chart: chartVersion,
    state,
    events: events.filter(({ version }) => version > since),
  })

  const happen = (event: EnrollmentEvent, message: string | null = null) => {
    const known = events.length
    state = stepEnrollment(state, event).state
    events = [...events, { version: known + 1, at: 0, event, message }]
    for (const listener of listeners) listener(viewSince(known))
  }
  for (const event of past) happen(event)

  const decide = ({ id: message, version, chart, intent }: Message): Answer => {
    const answer = (status: number, code?: 'stale-version' | 'not-possible-now'): Answer => ({
      status,
      enrollment: viewSince(version),
      ...(code && { failure: { code } }),
    })
    if (chart !== chartVersion) return { status: 409, failure: { code: 'reload-needed' } }
    if (events.some((event) => event.message === message)) return answer(200)
    if (version !== events.length) return answer(409, 'stale-version')
    if (!canStep(state, intent)) return answer(422, 'not-possible-now')
    happen(intent, message)
    return answer(200)
  }

  const prove = ({ id: message, version, code }: CodeMessage): Answer => {
    const answer = (status: number): Answer => ({ status, enrollment: viewSince(version) })
    if (!canStep(state, { type: 'code.submitted' }))
      return { ...answer(422), failure: { code: 'not-possible-now' } }
    happen({ type: 'code.submitted' }, message)
    if (code === 'right') {
      happen({ type: 'code.accepted', purpose: 'link', current: true })
      return answer(200)
    }
    const failure = 'code-wrong' as const
    happen({ type: 'code.refused', purpose: 'link', failure, attemptsLeft: 4, current: true })
    return { ...answer(422), failure: { code: failure, attemptsLeft: 4 } }
  }

  const call = async (name: string, work: () => Answer): Promise<Answer> => {
    calls.push(name)
    if (held) await new Promise<void>((resolve) => held?.push(resolve))
    const fate = fates.shift()
    if (fate === 'request') throw new TypeError('The network lost this message.')
    if (typeof fate === 'number')
      return { status: fate, failure: { code: 'broken', reference: `err_${calls.length}` } }
    if (typeof fate === 'object') return { status: 422, enrollment: viewSince(0), failure: fate }
    const answer = work()
    if (fate === 'answer') throw new TypeError('The network lost this answer.')
    return answer
  }

  const ours = (asked: string, work: () => Answer): Answer =>
    asked === id ? work() : { status: 404, failure: { code: 'not-found' } }

  const reach: Reach = {
    start: (reason) =>
      call(`start ${reason ?? ''}`.trim(), () => ({ status: 200, enrollment: viewSince(0) })),
    decide(asked, message) {
      messages.push(message)
      return call(message.intent.type, () => ours(asked, () => decide(message)))
    },
    proveCode: (asked, message) =>
      call(`code ${message.code}`, () => ours(asked, () => prove(message))),
  }

  return {
    reach: async () => reach,
    calls,
    messages,
    happen,
    view: () => viewSince(0),
    /** Says what becomes of the next calls, in their order. */
    fate: (...next: Fate[]) => void fates.push(...next),
    /** Keeps every answer back until `release`. */
    hold() {
      held = []
    },
    release() {
      const waiting = held ?? []
      held = null
      for (const go of waiting) go()
    },
    stream: (listener: (view: EnrollmentView) => void) => void listeners.add(listener),
    /** Another enrollment stands in its place. */
    replace(next: EnrollmentInput = input) {
      id = 'enr_2'
      state = startEnrollment(next)
      events = []
    },
    /** The log as it was some events ago: a restored copy. */
    restore(version: number) {
      const kept = events.slice(0, version)
      state = startEnrollment(input)
      events = []
      for (const { event, message } of kept) happen(event, message)
    },
  }
}
