// Proving once more who sits here: what changes the ways to sign in needs it, and not from an hour ago.

import { lockMs } from '#api/clock.ts'
import { noAttempts } from '#api/proofs.ts'
import { Refused } from '#api/refusal.ts'
import { passcode, recoveryCode } from '#api/verifiers.ts'
import { limits } from '#domain/policy.ts'
import { looksLikeRecoveryCode } from '#domain/recovery-codes.ts'
import { note } from './audit.ts'
import type { LivePorts } from './live-ports.ts'
import { openSession, type Seated } from './sessions.ts'

/** NIST SP 800-63B-4 §4.1.2.1 leaves the time to us. */
export const freshMs = 5 * 60_000

export const requireFreshProof = ({ now }: LivePorts, { session }: Seated) => {
  if (session.provedAt === null || now() >= session.provedAt + freshMs)
    throw new Refused(403, 'identity-unproved')
}

// None is being set up: every factor that is active counts.
const enrollment = { id: '' }

/**
 * A passcode or a recovery code, from the same budget of attempts as everywhere else. Gives back the
 * token of a session that says so; the one before is over.
 */
export const proveAgain = async (ports: LivePorts, { session, person }: Seated, code: string) => {
  const verifier = looksLikeRecoveryCode(code) ? recoveryCode('identity') : passcode('identity')
  const { kind } = verifier
  const slip = verifier.slipOf(code)
  if (slip) throw new Refused(422, slip)
  const { id: account } = person
  const now = ports.now()
  const spend = {
    ...{ account, kind, limit: limits.attempts, now, lockMs },
    mostFailed: limits.failures,
  }
  const attempt = await ports.storage.spendAttempt(spend)
  if (!attempt.isAllowed) {
    if (attempt.lockedUntil === null) throw new Refused(422, 'closed')
    const minutes = Math.ceil((attempt.lockedUntil - now) / 60_000)
    throw new Refused(422, 'locked', { minutes })
  }
  const check = await ports.storage.transaction((tx) =>
    verifier.read({ tx, ports, person, now, enrollment }),
  )
  const verified = await check(code)
  const { attemptsLeft } = attempt
  if (!verified.ok) {
    const { failure, minutes } = verified
    throw new Refused(422, failure, { attemptsLeft, ...(minutes !== undefined && { minutes }) })
  }
  return ports.storage.transaction(async (tx) => {
    const current = await tx.sessions.get(session.id)
    if (!current) throw new Refused(401, 'signed-out')
    if (!(await verified.consume(tx))) throw new Refused(422, verified.spent, { attemptsLeft })
    await tx.attempts.change(`${account}:${kind}`, {}, noAttempts)
    const provedBy = kind === 'recoveryCode' ? 'recoveryCode' : 'passcode'
    const opening = { person: account, provedBy, instead: current } as const
    const opened = await openSession(ports, tx, opening)
    await note(ports, tx, { actor: account, action: 'session.started', subject: account })
    return { token: opened.token, seated: { session: opened.session, person } }
  })
}
