// The event log of one enrollment: steps the chart, performs what it asks for, appends, saves.

import { chartVersion } from '#machines/enrollment/enrollment.machine.ts'
import type { EnrollmentEvent } from '#machines/enrollment/events.ts'
import { type EnrollmentState, stateName, stepEnrollment } from '#machines/enrollment/stepping.ts'
import { perform } from './effects.ts'
import type { Caller, Ports, Transaction } from './ports.ts'
import type { Enrollment, LoggedEvent } from './records.ts'

/** One enrollment inside one transaction. */
export type Log = {
  tx: Transaction
  ports: Ports
  person: Caller
  now: number
  enrollment: Enrollment
  /** At what version it was opened, and what has been added since: that need not be read again. */
  openedAt: number
  added: LoggedEvent[]
  /** What has been sent to be written and is not answered yet. */
  writing: Promise<void>[]
}

/** The log has this message; of what was done because of it now, nothing may stay. */
export class Repeated extends Error {}

const mostEffects = 8

export const topicOf = (enrollmentId: string) => `enrollment:${enrollmentId}`

/** Steps the chart by one event and by every fact that its effects give back. */
export const advance = async (log: Log, event: EnrollmentEvent, message: string | null = null) => {
  const due: { event: EnrollmentEvent; message: string | null }[] = [{ event, message }]
  for (let turn = 0; turn <= mostEffects; turn++) {
    const next = due.shift()
    if (!next) return void (await Promise.all(log.writing.splice(0)))
    due.push(...(await append(log, next)))
  }
  throw new Error(`The effects of ${event.type} do not come to an end`)
}

const append = async (
  log: Log,
  { event, message }: { event: EnrollmentEvent; message: string | null },
) => {
  const { tx, enrollment, person, now } = log
  const before: EnrollmentState = enrollment
  const { state, effects } = stepEnrollment(before, event)
  const version = enrollment.version + 1
  const isOver = stateName(state.value) === 'enrolled'
  const row = { id: `${enrollment.id}@${version}`, enrollment: enrollment.id, version, at: now }
  // Whoever says who they are makes it theirs: it may have been begun by a thief with the link.
  const isClaimed = state.context.identity !== enrollment.context.identity
  const startedIn = (isClaimed && person.session?.id) || enrollment.startedIn
  const logged: LoggedEvent = { ...row, event, message }
  const writing = Promise.all([
    tx.enrollments.change(
      enrollment.id,
      { version: enrollment.version },
      { ...state, chart: chartVersion, version, isOver, startedIn },
    ),
    tx.events.insert(logged),
  ]).then(([isMine, isNew]) => {
    if (isMine && !isNew && message !== null) throw new Repeated()
    if (!isMine || !isNew) throw new Error('Another writer was faster')
  })
  // Heard of at the end of `advance`: what follows goes the same way to the database, behind it.
  writing.catch(() => {})
  log.writing.push(writing)
  log.added.push(logged)
  log.enrollment = { ...enrollment, ...state, version, isOver, startedIn }
  tx.touch(topicOf(enrollment.id))

  const facts: { event: EnrollmentEvent; message: null }[] = []
  for (const effect of effects)
    for (const fact of await perform(effect, log)) facts.push({ event: fact, message: null })
  return facts
}
