// Where something is proved by typing it. Order: spend the attempt, read, compute, then one transaction
// that consumes, steps and appends. Success gives the attempt back; a failed request never does.

import type { Failure, FailureNotice } from '#domain/failure.ts'
import { limits } from '#domain/policy.ts'
import { chartVersion } from '#machines/enrollment/enrollment.machine.ts'
import type { Fact, Guessable, Purpose } from '#machines/enrollment/events.ts'
import { canStep, stateName } from '#machines/enrollment/stepping.ts'
import { lockMs, settleClock } from './clock.ts'
import { type Outcome, openLog, recordedEvent, viewOf } from './decide.ts'
import { advance, type Log } from './log.ts'
import type { Caller, Ports, Transaction } from './ports.ts'
import type { LoggedEvent } from './records.ts'
import { verifiers } from './verifiers.ts'

export type CodeMessage = { id: string; version: number; chart: number; code: string }

export type Verified =
  | {
      ok: true
      fact: Fact
      /** Uses up what was proved. False when another request was faster. */
      consume(tx: Transaction): Promise<boolean>
      /** What to say to the slower one. */
      spent: Failure
    }
  | { ok: false; failure: Failure; minutes?: number }

/** Computes over what has been read. */
export type Check = (code: string) => Verified | Promise<Verified>

/** Checks one kind of code. Writes nothing. */
export type Verifier = {
  kind: Guessable
  purpose: Purpose
  /** A typing slip costs no attempt. */
  slipOf(code: string): Failure | null
  /** Reads all that the check needs, so that no transaction waits for cryptography. */
  read(reading: Reading): Promise<Check>
}

/** Of the enrollment only which it is: what it made itself is told apart from what was there before. */
export type Reading = Pick<Log, 'tx' | 'ports' | 'person' | 'now'> & { enrollment: { id: string } }

type Call = { person: Caller; enrollmentId: string; message: CodeMessage }

/** Nothing spent, and nothing failed. */
export const noAttempts = { spent: 0, lockedUntil: null, failed: 0 }

const submitted = { type: 'code.submitted' } as const

/** Takes a typed code in whatever step the enrollment is in. */
export const proveCode = async (ports: Ports, call: Call): Promise<Outcome> => {
  const opened = await open(ports, call)
  if ('outcome' in opened) return opened.outcome
  const { verifier } = opened
  const slip = verifier.slipOf(call.message.code)
  if (slip) return refuseSlip(ports, call, slip)

  const attempt = await ports.storage.spendAttempt({
    account: call.person.id,
    kind: verifier.kind,
    limit: limits.attempts,
    now: ports.now(),
    lockMs,
    mostFailed: limits.failures,
  })
  if (!attempt.isAllowed) {
    return refuse(ports, call, { verifier, notice: lockNotice(attempt.lockedUntil, ports) })
  }
  const verified = await readAndVerify(ports, call, verifier)
  const accepted = verified.ok ? await accept(ports, call, { verifier, verified }) : null
  if (accepted) return accepted
  const { failure: code, minutes } = verified.ok
    ? { failure: verified.spent, minutes: undefined }
    : verified
  const { attemptsLeft } = attempt
  const notice = { code, attemptsLeft, ...(minutes !== undefined && { minutes }) }
  return refuse(ports, call, { verifier, notice })
}

const open = (ports: Ports, { person, enrollmentId, message }: Call) =>
  ports.storage.transaction(async (tx): Promise<{ outcome: Outcome } | { verifier: Verifier }> => {
    const { log, recorded } = await openWith(ports, tx, { person, enrollmentId, message })
    const refusedAs = async (status: 409 | 422, code: Failure) => ({
      outcome: { status, enrollment: await viewOf(log, message.version), failure: { code } },
    })
    if (message.chart !== chartVersion) return refusedAs(409, 'reload-needed')
    if (recorded) return { outcome: await outcomeOf(log, recorded, message) }
    await settleClock(log)
    const verifier = verifierOf(log)
    return verifier ? { verifier } : refusedAs(422, 'not-possible-now')
  })

/** The log, and whether the message is in it. */
const openWith = async (
  ports: Ports,
  tx: Transaction,
  { person, enrollmentId: id, message }: Call,
) => {
  const [log, recorded] = await Promise.all([
    openLog(ports, tx, { id, person }),
    recordedEvent(tx, { enrollment: id, message: message.id }),
  ])
  return { log, recorded }
}

/** What was said to a message the first time: the event that followed it tells. */
const outcomeOf = async (
  log: Log,
  recorded: LoggedEvent,
  message: CodeMessage,
): Promise<Outcome> => {
  const { enrollment, version } = recorded
  const isSubmission = recorded.event.type === 'code.submitted'
  const [next] = await log.tx.events.list({ enrollment, version: version + 1 })
  const said = isSubmission ? next?.event : recorded.event
  const view = await viewOf(log, message.version)
  if (said?.type === 'code.refused') {
    const { failure: code, attemptsLeft, minutes } = said
    const failure = { code, attemptsLeft, ...(minutes !== undefined && { minutes }) }
    return { status: 422, enrollment: view, failure }
  }
  if (said?.type !== 'attempts.exhausted') return { status: 200, enrollment: view }
  return { status: 422, enrollment: view, failure: { code: 'locked', minutes: said.minutes } }
}

/** The verifier of the step that waits for a code now. */
const verifierOf = ({ enrollment }: Log): Verifier | null => {
  if (!canStep(enrollment, submitted)) return null
  return verifiers[stateName(enrollment.value).replace(/\.typing$/, '')] ?? null
}

const readAndVerify = async (ports: Ports, call: Call, verifier: Verifier): Promise<Verified> => {
  const check = await ports.storage.transaction(async (tx) =>
    verifier.read(await openLog(ports, tx, { id: call.enrollmentId, person: call.person })),
  )
  return check(call.message.code)
}

/** The submission, if its step still waits, and then the fact: one of them keeps the message's id. */
const append = async (
  log: Log,
  { verifier, id, factOf }: { verifier: Verifier; id: string; factOf(isWaiting: boolean): Fact },
) => {
  const isWaiting = verifierOf(log) === verifier
  if (isWaiting) await advance(log, submitted, id)
  await advance(log, factOf(isWaiting), isWaiting ? null : id)
}

const accept = (
  ports: Ports,
  { person, enrollmentId, message }: Call,
  { verifier, verified }: { verifier: Verifier; verified: Extract<Verified, { ok: true }> },
) =>
  ports.storage.transaction(async (tx): Promise<Outcome | null> => {
    const { log, recorded } = await openWith(ports, tx, { person, enrollmentId, message })
    if (recorded) return outcomeOf(log, recorded, message)
    if (!(await verified.consume(tx))) return null
    await Promise.all([
      tx.attempts.change(`${person.id}:${verifier.kind}`, {}, noAttempts),
      append(log, { verifier, id: message.id, factOf: () => verified.fact }),
    ])
    // Other tries may have closed the lock meanwhile: with the attempts it is given back.
    await settleClock(log)
    return { status: 200, enrollment: await viewOf(log, message.version) }
  })

const refuse = (
  ports: Ports,
  { person, enrollmentId, message }: Call,
  { verifier, notice }: { verifier: Verifier; notice: FailureNotice },
) =>
  ports.storage.transaction(async (tx): Promise<Outcome> => {
    const { log, recorded } = await openWith(ports, tx, { person, enrollmentId, message })
    if (recorded) return outcomeOf(log, recorded, message)
    const { code: failure, attemptsLeft = 0, minutes } = notice
    const { purpose } = verifier
    if (failure !== 'locked') {
      // A step that is over has nothing to show of it.
      const factOf = (current: boolean): Fact => ({
        type: 'code.refused',
        ...{ purpose, failure, attemptsLeft, current },
        ...(minutes !== undefined && { minutes }),
      })
      await append(log, { verifier, id: message.id, factOf })
    }
    await recordLock(log, verifier, failure === 'locked' ? message.id : null)
    return { status: 422, enrollment: await viewOf(log, message.version), failure: notice }
  })

/** Says once that an account's attempts are used up, if they still are. */
const recordLock = async (log: Log, { kind, purpose }: Verifier, message: string | null) => {
  const { tx, ports, person, enrollment } = log
  const { lockedUntil = null } = (await tx.attempts.get(`${person.id}:${kind}`)) ?? {}
  if (lockedUntil === null || lockedUntil <= log.now || enrollment.context.locked?.kind === kind)
    return
  const minutes = minutesUntil(lockedUntil, ports)
  await advance(log, { type: 'attempts.exhausted', purpose, kind, minutes }, message)
}

const lockNotice = (until: number | null, ports: Ports) =>
  until === null
    ? ({ code: 'closed' } as const)
    : ({ code: 'locked', minutes: minutesUntil(until, ports) } as const)

const minutesUntil = (at: number, ports: Ports) => Math.ceil((at - ports.now()) / 60_000)

const refuseSlip = (ports: Ports, { person, enrollmentId, message }: Call, code: Failure) =>
  ports.storage.transaction(async (tx): Promise<Outcome> => {
    const log = await openLog(ports, tx, { id: enrollmentId, person })
    return { status: 422, enrollment: await viewOf(log, message.version), failure: { code } }
  })
