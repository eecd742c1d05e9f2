// Who is how far. Worked out from the log and the factors, never written by hand.

import type { RosterEntry, RosterStatus } from '#api/live-views.ts'
import type { Notice } from '#api/notice.ts'
import type { Parcel, Refusal } from '#api/parcels.ts'
import type { Transaction } from '#api/ports.ts'
import type { Enrollment, Factor, Invitation, Person, Push } from '#api/records.ts'
import { stateName } from '#machines/enrollment/stepping.ts'
import { mailTroubleOf } from './mail-trouble.ts'

/** Who is away for a weekend sees it on Monday. */
const reportShownMs = 7 * 24 * 3_600_000

type Past = {
  enrollment: Enrollment | null
  factors: Factor[]
  invitation: Invitation | null
  disowned: Notice[]
  parcels: Parcel[]
  refusals: Refusal[]
  reports: Push[]
}

export const readRoster = async (tx: Transaction, now: number): Promise<RosterEntry[]> => {
  const enrollments = lastBy(await tx.enrollments.list({}))
  const invitations = lastBy(await tx.invitations.list({ isRevoked: false }))
  const factors = byPerson(await tx.factors.list({ state: 'active' }))
  const disowned = byPerson(await tx.notices.list({ state: 'disowned' }))
  const parcels = byPerson(await tx.outbox.list({}))
  const refusals = byPerson(await tx.refusals.list({}))
  const reports = byPerson(await tx.pushes.list({ verdict: 'fraud' }))
  const people = await tx.people.list({})
  return people.map((person) =>
    entryOf(person, now, {
      enrollment: enrollments.get(person.id) ?? null,
      factors: factors.get(person.id) ?? [],
      invitation: invitations.get(person.id) ?? null,
      disowned: disowned.get(person.id) ?? [],
      parcels: parcels.get(person.id) ?? [],
      refusals: refusals.get(person.id) ?? [],
      reports: reports.get(person.id) ?? [],
    }),
  )
}

export const readEntry = async (
  tx: Transaction,
  person: Person,
  now: number,
): Promise<RosterEntry> => {
  const of = { person: person.id }
  return entryOf(person, now, {
    enrollment: (await tx.enrollments.list(of)).at(-1) ?? null,
    factors: await tx.factors.list({ ...of, state: 'active' }),
    invitation: (await tx.invitations.list({ ...of, isRevoked: false })).at(-1) ?? null,
    disowned: await tx.notices.list({ ...of, state: 'disowned' }),
    parcels: await tx.outbox.list(of),
    refusals: await tx.refusals.list(of),
    reports: await tx.pushes.list({ ...of, verdict: 'fraud' }),
  })
}

const byPerson = <R extends { person: string }>(rows: R[]) => {
  const found = new Map<string, R[]>()
  for (const row of rows) found.set(row.person, [...(found.get(row.person) ?? []), row])
  return found
}

/** The rows come oldest first: of each person the newest stays. */
const lastBy = <R extends { person: string }>(rows: R[]) =>
  new Map(rows.map((row) => [row.person, row]))

const entryOf = (person: Person, now: number, past: Past): RosterEntry => {
  const { id, name, email, otherEmail, group, role, isSsoOnly } = person
  const { enrollment, invitation } = past
  const [status, since] = statusOf(past, now)
  const isOpen = status === 'started' || status === 'stuck'
  return {
    ...{ id, name, email, otherEmail, group, role, isSsoOnly, status, since },
    state: isOpen && enrollment ? stateName(enrollment.value) : null,
    invitation: invitation && { sentAt: invitation.sentAt, expiresAt: invitation.expiresAt },
    mail: mailTroubleOf(person, past, now),
    reportedAt: lastReport(past.reports, now),
    disowned: oncePerChange(past.disowned),
  }
}

const lastReport = (reports: Push[], now: number) => {
  const last = reports.at(-1)?.sentAt ?? null
  return last !== null && last > now - reportShownMs ? last : null
}

/** Told to two addresses, it is one change. */
const oncePerChange = (disowned: Notice[]) => [
  ...new Map(disowned.map(({ about, at }) => [`${about} ${at}`, { about, at }])).values(),
]

const statusOf = ({ disowned, enrollment, factors, invitation }: Past, now: number): Standing => {
  const [factor] = factors
  const [report] = disowned
  if (report) return ['suspended', report.disownedAt]
  if (factor && (!enrollment || enrollment.isOver)) return ['enrolled', factor.createdAt]
  if (enrollment && !enrollment.isOver) {
    const state = stateName(enrollment.value)
    const isStuck = state === 'escalated' || state === 'locked'
    return [isStuck ? 'stuck' : 'started', enrollment.startedAt]
  }
  if (!invitation) return ['notInvited', null]
  const isLive = invitation.expiresAt > now
  return isLive ? ['invited', invitation.sentAt] : ['expired', invitation.expiresAt]
}

type Standing = [RosterStatus, number | null]
