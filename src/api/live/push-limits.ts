// How often a phone may be asked. Somebody who has the password and not the phone sends requests until
// one is approved out of weariness (NIST SP 800-63B-4 §3.1.3; OWASP ASVS V6.6.4).

import type { Ports } from '#api/ports.ts'
import type { Push } from '#api/records.ts'

const minute = 60_000
const day = 24 * 60 * minute

const pushLimits = {
  unanswered: 3,
  unansweredMs: 15 * minute,
  sinceApproval: 5,
  sinceApprovalMs: day,
  reportedMs: day,
} as const

/** Counted from the requests themselves, in the transaction that would add one: they outlive a restart. */
export const refusePush: NonNullable<Ports['refusePush']> = async ({ tx, person, now }) => {
  const pushes = await tx.pushes.list({ person: person.id })
  const within = (ms: number) => pushes.filter(({ sentAt }) => sentAt > now - ms)
  if (within(pushLimits.reportedMs).some(({ verdict }) => verdict === 'fraud'))
    return 'push-stopped'
  const recent = within(pushLimits.unansweredMs).filter(isUnanswered)
  const lately = sinceLastApproval(within(pushLimits.sinceApprovalMs)).filter(isUnanswered)
  const isTooMany =
    recent.length >= pushLimits.unanswered || lately.length >= pushLimits.sinceApproval
  return isTooMany ? 'push-limited' : null
}

// One that was replaced, ran out or died of wrong digits rang all the same.
const isUnanswered = ({ verdict }: Push) => verdict === null

const sinceLastApproval = (pushes: Push[]) =>
  pushes.slice(pushes.map(({ verdict }) => verdict).lastIndexOf('approve') + 1)
