// Begins an enrollment, or finds the one that was left.

import { newId } from '#domain/id.ts'
import { maskNumber } from '#domain/mask-number.ts'
import type { Check } from '#domain/method.ts'
import type { EnrollmentInput, Reason } from '#machines/enrollment/context.ts'
import { chartVersion } from '#machines/enrollment/enrollment.machine.ts'
import { startEnrollment } from '#machines/enrollment/stepping.ts'
import { settleClock } from './clock.ts'
import { type EnrollmentView, mayOpen, openLog, viewOf } from './decide.ts'
import { numberOnFile } from './effects.ts'
import { topicOf } from './log.ts'
import type { Caller, Ports, Transaction } from './ports.ts'
import type { Enrollment } from './records.ts'

/**
 * An enrollment that is not over is resumed whatever is asked: its requirements cannot be shaken off. To
 * who may not open it a new one is begun, which asks first who they are: their phone may be lost.
 */
export const startOrResume = (
  ports: Ports,
  person: Caller,
  reason: Reason | null,
): Promise<EnrollmentView> =>
  ports.storage.transaction(async (tx) => {
    const latest = await latestFor(tx, person)
    const isClosed =
      latest !== undefined && (isStrangers(latest, person) || !(await mayOpen(tx, latest, person)))
    const mayStart = !latest || isClosed || (reason !== null && isReplaceable(latest, reason))
    const usual = isClosed ? 'another' : 'first'
    const enrollment = mayStart
      ? await start(ports, tx, { person, reason: reason ?? usual })
      : latest
    const log = await openLog(ports, tx, { id: enrollment.id, person })
    await settleClock(log)
    return viewOf(log, 0)
  })

/** Begun in another browser, where nobody has said yet who they are: nobody goes on with it in this one. */
const isStrangers = ({ startedIn, context }: Enrollment, { session }: Caller) =>
  session !== undefined && session.id !== startedIn && context.identity === 'needed'

/** Whoever came by a link begins nothing that gets between this browser and what it has left open. */
const latestFor = async (tx: Transaction, person: Caller): Promise<Enrollment | undefined> => {
  const all = await tx.enrollments.list({ person: person.id })
  const isHere = ({ startedIn }: Enrollment) => startedIn === (person.session?.id ?? null)
  const latest = all.at(-1)
  if (!latest || isHere(latest)) return latest
  return all.filter((each) => isHere(each) && !each.isOver).at(-1) ?? latest
}

/** One that is over, or one in which nothing has happened and that was begun for another reason. */
const isReplaceable = ({ isOver, version, context }: Enrollment, reason: Reason) =>
  reason !== 'first' && (isOver || (version === 0 && context.reason !== reason))

const start = async (
  ports: Ports,
  tx: Transaction,
  { person, reason }: { person: Caller; reason: Reason },
): Promise<Enrollment> => {
  const state = startEnrollment(await inputFor(ports, tx, { person, reason }))
  const enrollment: Enrollment = {
    id: newId('enr', ports.random),
    person: person.id,
    provider: ports.policyFor(person).provider,
    chart: chartVersion,
    ...state,
    version: 0,
    startedAt: ports.now(),
    isOver: false,
    startedIn: person.session?.id ?? null,
  }
  await tx.enrollments.insert(enrollment)
  tx.touch(topicOf(enrollment.id))
  return enrollment
}

const inputFor = async (
  ports: Ports,
  tx: Transaction,
  { person, reason }: { person: Caller; reason: Reason },
): Promise<EnrollmentInput> => {
  const policy = ports.policyFor(person)
  const [factors, sets, number] = await Promise.all([
    tx.factors.list({ person: person.id, state: 'active' }),
    tx.recoverySets.list({ person: person.id, state: 'live' }),
    numberOnFile({ tx, person }),
  ])
  const hasFactor = factors.length > 0
  const hasApp = factors.some(({ kind }) => kind === 'app')
  const hasPage = factors.some(({ kind }) => kind === 'phonePage')
  const hasPasskey = factors.some(({ kind }) => kind === 'passkey')
  // A page on a phone has no account to move: whoever has no app besides adds a further device.
  const isNewPhone = hasFactor && reason === 'newPhone' && (hasApp || !hasPage)
  const codes: Check[] =
    policy.provider === 'duo' && !isNewPhone ? ['push', 'passcode'] : ['passcode']
  const app = hasApp ? codes : []
  const call: Check[] = number ? ['call'] : []
  const ways: Check[] = [
    ...(hasPasskey ? (['passkey'] as const) : []),
    ...(hasPage ? (['push'] as const) : []),
    // A phone that was replaced may be gone, with the app on it; its number mostly moves along.
    ...(isNewPhone ? [...call, ...app] : [...app, ...call]),
    ...(sets.length > 0 ? (['recoveryCode'] as const) : []),
  ]
  return {
    provider: policy.provider,
    devices: policy.devices,
    requirements: policy.requirements,
    reason: reasonOf({ hasFactor, isNewPhone }),
    identityWays: hasFactor ? ways : [],
    hasRecoveryCodes: sets.some(({ sealedCodes }) => sealedCodes === null),
    numberLabel: isNewPhone && person.number ? maskNumber(person.number) : null,
  }
}

const reasonOf = ({
  hasFactor,
  isNewPhone,
}: {
  hasFactor: boolean
  isNewPhone: boolean
}): Reason => {
  if (!hasFactor) return 'first'
  return isNewPhone ? 'newPhone' : 'another'
}
