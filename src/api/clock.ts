// Expiry is enforced at use. Here it becomes a fact of the log, when an intent arrives or a stream is open.

import { limits } from '#domain/policy.ts'
import type { EnrollmentContext } from '#machines/enrollment/context.ts'
import { type Fact, guessables } from '#machines/enrollment/events.ts'
import { advance, type Log } from './log.ts'

/** Appends what the clock has decided since the last event. */
export const settleClock = async (log: Log) => {
  for (const fact of await overdue(log)) await advance(log, fact)
}

/** When the clock will next have something to say about this enrollment; null for never. */
export const nextDeadline = async (log: Log): Promise<number | null> => {
  const { activation, pushes, calls, lock } = await waiting(log)
  const times = [
    ...(activation ? [activation.expiresAt] : []),
    ...[...pushes, ...calls].map(({ expiresAt }) => expiresAt),
    ...(lock ? [lock] : []),
  ]
  return times.length > 0 ? Math.min(...times) : null
}

const overdue = async (log: Log): Promise<Fact[]> => {
  const { tx, enrollment, now } = log
  const facts: Fact[] = []
  const { activation, pushes, calls, lock } = await waiting(log)
  if (activation && activation.expiresAt <= now)
    facts.push({ type: 'activation.expired', current: true })
  for (const push of pushes) {
    if (push.expiresAt > now) continue
    await tx.pushes.change(push.id, { state: 'waiting' }, { state: 'over' })
    if (!push.isStranger)
      facts.push({ type: 'push.timedOut', purpose: push.purpose, current: true })
  }
  for (const call of calls) {
    if (call.expiresAt > now) continue
    await tx.voiceChecks.change(call.id, { state: 'waiting' }, { state: 'over' })
    facts.push({ type: 'call.unanswered', current: true })
  }
  const { locked } = enrollment.context
  if (locked && lock !== null && lock <= now) facts.push({ type: 'unlocked', kind: locked.kind })
  return facts
}

/** Whatever has an end in time, asked for at once. */
const waiting = async (log: Log) => {
  const [activation, pushes, calls, lock] = await Promise.all([
    openActivation(log),
    waitingPushes(log),
    waitingCalls(log),
    lockEnd(log),
  ])
  return { activation, pushes, calls, lock }
}

/** Before something is linked, or somebody has to say who they are, nobody was asked anything. */
const mayWait = ({ linkedFactor, identity }: EnrollmentContext) =>
  linkedFactor !== null || identity !== 'notNeeded'

/** The live activation, unless the log already says that it has expired or been used. */
const openActivation = async ({ tx, enrollment }: Log) => {
  if (enrollment.context.activation !== 'live' || enrollment.context.linkedFactor) return null
  const [live] = await tx.activations.list({ enrollment: enrollment.id, state: 'live' })
  return live ?? null
}

const waitingPushes = async ({ tx, enrollment: { id, context } }: Log) =>
  mayWait(context) ? tx.pushes.list({ enrollment: id, state: 'waiting' }) : []

const waitingCalls = async ({ tx, enrollment: { id, context } }: Log) =>
  mayWait(context) ? tx.voiceChecks.list({ enrollment: id, state: 'waiting' }) : []

const lockEnd = async ({ tx, enrollment, person }: Log) => {
  const kind = guessables.find((each) => each === enrollment.context.locked?.kind)
  if (!kind) return null
  const attempts = await tx.attempts.get(`${person.id}:${kind}`)
  return attempts?.lockedUntil ?? 0
}

export const lockMs = limits.lockMinutes * 60_000
