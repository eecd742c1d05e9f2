// Where something is proved by typing it. Order: spend the attempt, read, compute, then one transaction
// that consumes, steps and appends. Success gives the attempt back; a failed request never does.

import type { Failure, FailureNotice } from '#domain/failure.ts'
import { limits } from '#domain/policy.ts'
import { chartVersion } from '#machines/enrollment/enrollment.machine.ts'
import type { Fact, Guessable, Purpose } from '#machines/enrollment/events.ts'
import { canStep, stateName } from '#machines/enrollment/stepping.ts'
import { lockMs, settleClock } from './clock.ts'
import { isRecorded, type Outcome, openLog, viewOf } from './decide.ts'
import { advance, type Log } from './log.ts'
import type { Ports, Transaction } from './ports.ts'
import type { Person } from './records.ts'
import { verifiers } from './verifiers.ts'

export type CodeMessage = { id: string; version: number; chart: number; code: string }

export type Verified =
  | {
      ok: true
      fact: Fact
      /** Uses up what was proved. False when another request was faster. */
      consume(tx: Transaction): Promise<boolean>
    }
  | { ok: false; failure: Failure; minutes?: number }

/** Computes over what has been read. */
export type Check = (code: string) => Verified

/** Checks one kind of code. Writes nothing. */
export type Verifier = {
  kind: Guessable
  purpose: Purpose
  /** A typing slip costs no attempt. */
  slipOf(code: string): Failure | null
  /** Reads all that the check needs, so that no transaction waits for cryptography. */
  read(log: Log): Promise<Check>
}

type Call = { person: Person; enrollmentId: string; message: CodeMessage }

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
  })
  if (!attempt.isAllowed) {
    const minutes = Math.ceil((attempt.lockedUntil - ports.now()) / 60_000)
    return settle(ports, call, [lockedOut(verifier, minutes)], { code: 'locked', minutes })
  }
  const verified = await readAndVerify(ports, call, verifier)
  if (verified.ok) {
    const accepted = await accept(ports, call, { verifier, verified })
    if (accepted) return accepted
  }
  const { failure, minutes } = verified.ok
    ? { failure: 'code-replayed' as const, minutes: undefined }
    : verified
  return refuse(ports, call, { verifier, failure, minutes, attemptsLeft: attempt.attemptsLeft })
}

const open = (ports: Ports, { person, enrollmentId, message }: Call) =>
  ports.storage.transaction(async (tx): Promise<{ outcome: Outcome } | { verifier: Verifier }> => {
    const log = await openLog(ports, tx, { id: enrollmentId, person })
    const outcome = async (status: Outcome['status'], code?: Failure) => ({
      outcome: {
        status,
        enrollment: await viewOf(log, message.version),
        ...(code && { failure: { code } }),
      },
    })
    if (message.chart !== chartVersion) return outcome(409, 'reload-needed')
    if (await isRecorded(log, message.id)) return outcome(200)
    await settleClock(log)
    const verifier = verifiers[parentOf(log)]
    if (!verifier || !canStep(log.enrollment, { type: 'code.submitted' }))
      return outcome(422, 'not-possible-now')
    return { verifier }
  })

/** `rehearsing.enteringPasscode.typing` is checked as `rehearsing.enteringPasscode`. */
const parentOf = ({ enrollment }: Log) =>
  stateName(enrollment.value).replace(/\.(typing|checking)$/, '')

const readAndVerify = async (ports: Ports, call: Call, verifier: Verifier): Promise<Verified> => {
  const check = await ports.storage.transaction(async (tx) =>
    verifier.read(await openLog(ports, tx, { id: call.enrollmentId, person: call.person })),
  )
  return check(call.message.code)
}

const accept = (
  ports: Ports,
  { person, enrollmentId, message }: Call,
  { verifier, verified }: { verifier: Verifier; verified: Extract<Verified, { ok: true }> },
) =>
  ports.storage.transaction(async (tx): Promise<Outcome | null> => {
    const log = await openLog(ports, tx, { id: enrollmentId, person })
    if (!(await verified.consume(tx))) return null
    await tx.attempts.change(`${person.id}:${verifier.kind}`, {}, { spent: 0, lockedUntil: null })
    if (canStep(log.enrollment, { type: 'code.submitted' }))
      await advance(log, { type: 'code.submitted' }, message.id)
    await advance(log, verified.fact)
    return { status: 200, enrollment: await viewOf(log, message.version) }
  })

const lockedOut = (verifier: Verifier, minutes: number): Fact => ({
  type: 'attempts.exhausted',
  purpose: verifier.purpose,
  kind: verifier.kind,
  minutes,
})

type Refusal = {
  verifier: Verifier
  failure: Failure
  minutes: number | undefined
  attemptsLeft: number
}

const refuse = (ports: Ports, call: Call, refusal: Refusal) => {
  const { verifier, failure, minutes, attemptsLeft } = refusal
  const refused: Fact = {
    type: 'code.refused',
    purpose: verifier.purpose,
    failure,
    attemptsLeft,
    ...(minutes !== undefined && { minutes }),
    current: true,
  }
  const facts = attemptsLeft > 0 ? [refused] : [refused, lockedOut(verifier, limits.lockMinutes)]
  const notice = { code: failure, attemptsLeft, ...(minutes !== undefined && { minutes }) }
  return settle(ports, call, facts, notice)
}

const settle = (
  ports: Ports,
  { person, enrollmentId, message }: Call,
  facts: Fact[],
  failure: FailureNotice,
) =>
  ports.storage.transaction(async (tx): Promise<Outcome> => {
    const log = await openLog(ports, tx, { id: enrollmentId, person })
    if (canStep(log.enrollment, { type: 'code.submitted' }))
      await advance(log, { type: 'code.submitted' }, message.id)
    for (const fact of facts) await advance(log, fact)
    return { status: 422, enrollment: await viewOf(log, message.version), failure }
  })

const refuseSlip = (ports: Ports, { person, enrollmentId, message }: Call, code: Failure) =>
  ports.storage.transaction(async (tx): Promise<Outcome> => {
    const log = await openLog(ports, tx, { id: enrollmentId, person })
    return { status: 422, enrollment: await viewOf(log, message.version), failure: { code } }
  })
