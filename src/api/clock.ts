// Expiry is enforced at use. Here it becomes a fact of the log, when an intent arrives or a stream is open.

import { limits } from '#domain/policy.ts'
import { type Fact, guessables } from '#machines/enrollment/events.ts'
import { advance, type Log } from './log.ts'

/** Appends what the clock has decided since the last event. */
export const settleClock = async (log: Log) => {
  for (const fact of await overdue(log)) await advance(log, fact)
}

/** When the clock will next have something to say about this enrollment; null for never. */
export const nextDeadline = async (log: Log): Promise<number | null> => {
  const activation = await openActivation(log)
  const pushes = await waitingPushes(log)
  const calls = await waitingCalls(log)
  const lock = await lockEnd(log)
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
  const activation = await openActivation(log)
  if (activation && activation.expiresAt <= now)
    facts.push({ type: 'activation.expired', current: true })
  for (const push of await waitingPushes(log)) {
    if (push.expiresAt > now) continue
    await tx.pushes.change(push.id, { state: 'waiting' }, { state: 'over' })
    if (!push.isStranger)
      facts.push({ type: 'push.timedOut', purpose: push.purpose, current: true })
  }
  for (const call of await waitingCalls(log)) {
    if (call.expiresAt > now) continue
    await tx.voiceChecks.change(call.id, { state: 'waiting' }, { state: 'over' })
    facts.push({ type: 'call.unanswered', current: true })
  }
  const { locked } = enrollment.context
  const end = await lockEnd(log)
  if (locked && end !== null && end <= now) facts.push({ type: 'unlocked', kind: locked.kind })
  return facts
}

/** The live activation, unless the log already says that it has expired or been used. */
const openActivation = async ({ tx, enrollment }: Log) => {
  if (enrollment.context.activation !== 'live' || enrollment.context.linkedFactor) return null
  const [live] = await tx.activations.list({ enrollment: enrollment.id, state: 'live' })
  return live ?? null
}

const waitingPushes = ({ tx, enrollment }: Log) =>
  tx.pushes.list({ enrollment: enrollment.id, state: 'waiting' })

const waitingCalls = ({ tx, enrollment }: Log) =>
  tx.voiceChecks.list({ enrollment: enrollment.id, state: 'waiting' })

const lockEnd = async ({ tx, enrollment, person }: Log) => {
  const kind = guessables.find((each) => each === enrollment.context.locked?.kind)
  if (!kind) return null
  const attempts = await tx.attempts.get(`${person.id}:${kind}`)
  return attempts?.lockedUntil ?? 0
}

export const lockMs = limits.lockMinutes * 60_000
