// Where an enrollment moves: one message, one transaction, one answer.

import type { FailureNotice } from '#domain/failure.ts'
import { maskNumber } from '#domain/mask-number.ts'
import type { CountryCode } from '#domain/phone-number.ts'
import { chartVersion } from '#machines/enrollment/enrollment.machine.ts'
import type { Intent } from '#machines/enrollment/events.ts'
import { canStep } from '#machines/enrollment/stepping.ts'
import { upgrade } from '#machines/enrollment/upgrade.ts'
import { settleClock } from './clock.ts'
import { advance, type Log, Repeated } from './log.ts'
import type { Caller, Ports, Transaction } from './ports.ts'
import type { Enrollment, LoggedEvent } from './records.ts'
import { Refused } from './refusal.ts'

/** What the owner sees of an enrollment. `events` are those after the version the browser knew. */
export type EnrollmentView = {
  id: string
  version: number
  chart: number
  state: Pick<Enrollment, 'value' | 'context'>
  events: Pick<LoggedEvent, 'version' | 'at' | 'event' | 'message'>[]
}

/** A view, and beside it what was refused: wrong answers are data and move the log all the same. */
export type Outcome = {
  enrollment: EnrollmentView
  failure?: FailureNotice
  status: 200 | 409 | 422
}

export type NumberAnswer = { text: string; country: CountryCode; extension: string | null }

export type IntentMessage = {
  id: string
  version: number
  chart: number
  intent: Intent
  /** Personal answers travel beside the intent, never in it: the event log gets a masked label. */
  number?: NumberAnswer | undefined
}

/**
 * Opens the log of an enrollment for its owner. Anybody else's looks like none. One of an older chart
 * is brought to this one as it is read; the next event stores it so.
 */
export const openLog = async (
  ports: Ports,
  tx: Transaction,
  { id, person }: { id: string; person: Caller },
): Promise<Log> => {
  const stored = await tx.enrollments.get(id)
  if (!stored || stored.person !== person.id) throw new Refused(404, 'not-found')
  if (!(await mayOpen(tx, stored, person))) throw new Refused(403, 'identity-unproved')
  const isCurrent = stored.chart === chartVersion
  const enrollment = isCurrent ? stored : { ...stored, ...upgrade(stored), chart: chartVersion }
  const { version } = enrollment
  return {
    tx,
    ports,
    person,
    now: ports.now(),
    enrollment,
    openedAt: version,
    added: [],
    writing: [],
  }
}

/**
 * A link that somebody else opened too leads into no set-up that has gone as far as a factor: its
 * recovery codes would be shown to whoever reads the mailbox. What asks for a proof itself is open.
 */
export const mayOpen = async (
  tx: Transaction,
  { id, startedIn, context, isOver }: Enrollment,
  person: Caller,
) => {
  const { session } = person
  // One that was taken back, or of which nothing is left, leads nowhere: somebody else may have begun it.
  if (
    session &&
    isOver &&
    (await tx.factors.list({ enrollment: id, state: 'active' })).length === 0
  )
    return false
  if (!session || session.isProved || session.id === startedIn) return true
  if (context.identity === 'needed') return true
  return (await tx.factors.list({ person: person.id, state: 'active' })).length === 0
}

export const viewOf = async (
  { tx, enrollment, openedAt, added }: Log,
  since: number,
): Promise<EnrollmentView> => {
  const { id, version, chart, value, context } = enrollment
  // Whoever knew the version that was found here has missed nothing else.
  const events = since < openedAt ? await tx.events.list({ enrollment: id }) : added
  return {
    id,
    version,
    chart,
    state: { value, context },
    events: events
      .filter((logged) => logged.version > since)
      .map(({ version, at, event, message }) => ({ version, at, event, message })),
  }
}

type Call = { person: Caller; enrollmentId: string; message: IntentMessage }

/** A message that was taken before is answered as then; then its version counts, then the chart; only then does anything move. */
export const decide = async (ports: Ports, call: Call): Promise<Outcome> => {
  const { intent } = call.message
  const numbers = intent.type === 'number.confirmed' ? await openNumbers(ports) : null
  const take = (isFirst: boolean) =>
    ports.storage.transaction((tx) => takeIntent(ports, tx, { ...call, numbers, isFirst }))
  return take(true).catch((error) => {
    if (error instanceof Repeated) return take(false)
    throw error
  })
}

/**
 * Whoever sends a message again mostly knows an older version. Of one who does not, it is looked for only
 * where it would be refused, or where the log has it: everybody who looks and adds in the same place collides.
 */
const takeIntent = async (
  ports: Ports,
  tx: Transaction,
  {
    person,
    enrollmentId,
    message,
    numbers,
    isFirst,
  }: Call & { numbers: Numbers | null; isFirst: boolean },
): Promise<Outcome> => {
  const { id, version, chart, intent } = message
  const log = await openLog(ports, tx, { id: enrollmentId, person })
  const answer = async (status: Outcome['status'], code?: FailureNotice['code']) => ({
    status,
    enrollment: await viewOf(log, version),
    ...(code && { failure: { code } }),
  })
  if (chart !== chartVersion) return answer(409, 'reload-needed')
  const repeat = async () => {
    const recorded = await recordedEvent(tx, { enrollment: enrollmentId, message: id })
    if (!recorded) return null
    return recorded.event.type === intent.type ? answer(200) : answer(422, 'bad-request')
  }
  const isNew = isFirst && version === log.enrollment.version
  const repeated = isNew ? null : await repeat()
  if (repeated) return repeated
  const refuse = async (status: 409 | 422, code: FailureNotice['code']) =>
    (isNew ? await repeat() : null) ?? answer(status, code)

  await settleClock(log)
  if (version !== log.enrollment.version) return refuse(409, 'stale-version')
  if (!canStep(log.enrollment, intent)) return refuse(422, 'not-possible-now')
  if (numbers) {
    const failure = await recordNumber(log, message.number, numbers)
    if (failure) return refuse(422, failure)
  }
  await advance(log, intent, id)
  return answer(200)
}

/** A message that was sent twice is decided once. */
export const recordedEvent = async (
  tx: Transaction,
  told: { enrollment: string; message: string },
): Promise<LoggedEvent | null> => (await tx.events.list(told))[0] ?? null

type Numbers = Awaited<ReturnType<typeof openNumbers>>

/** What reads numbers: before the transaction, because it is loaded with the first of them. */
const openNumbers = async (ports: Ports) => {
  const { readNumber, readExtension } = await import('#domain/phone-number.ts')
  return { readNumber, readExtension, metadata: await ports.numberMetadata() }
}

const recordNumber = async (log: Log, answer: NumberAnswer | undefined, numbers: Numbers) => {
  const { readNumber, readExtension, metadata } = numbers
  const { tx, enrollment } = log
  if (!answer) return 'number-missing'
  const kind = enrollment.context.device === 'landline' ? 'landline' : 'mobile'
  const read = readNumber({ text: answer.text, country: answer.country, metadata, kind })
  if (read.status === 'refused') return read.failure
  const extension = kind === 'landline' && answer.extension ? readExtension(answer.extension) : null
  if (extension && extension.status === 'refused') return extension.failure
  const digits = extension?.status === 'valid' ? extension.extension : null

  await tx.answers.remove(enrollment.id)
  // Digits that were sent to another number prove nothing about this one.
  await tx.numberCodes.remove(enrollment.id)
  await tx.answers.insert({ id: enrollment.id, number: read.e164, extension: digits })
  // A landline is asked to prove itself in any case: nobody learns from it whose number it is.
  const known = kind === 'mobile' && (await isKnown(log, read.e164))
  await advance(log, { type: 'number.recorded', label: maskNumber(read.e164), known })
  return null
}

/** Whether the number is on somebody's file: asked the same way whoever that is. */
const isKnown = async ({ tx }: Log, number: string) => {
  const people = await tx.people.list({ number })
  const factors = await tx.factors.list({ number })
  return people.length + factors.length > 0
}
