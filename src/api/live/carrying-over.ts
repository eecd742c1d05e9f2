// What was taken away between a backup and now stays taken away: the database that goes is asked, as long as
// it can be read. Nothing that was given since is given again; whatever it says can only make less of an account.

import type { AuditAction, Factor, Person } from '#api/records.ts'
import type { Role } from '#domain/role.ts'
import type { Copied } from './copying.ts'

/** What is looked at in the database that goes. */
export type Before = Pick<Copied, 'people' | 'factors' | 'notices' | 'attempts' | 'audit'>

export type Carried = {
  /** How many ways to sign in, roles and addresses are as they were last, and not as in the backup. */
  suspended: number
  removed: number
  roles: number
  addresses: number
  /** Whose change the desk has to decide about. */
  disowned: number
  /** What was done since the backup, and is not there any more. */
  lost: Partial<Record<AuditAction, number>>
}

/** Another installation's database, or a new one, says nothing about these people: it has no history with them. */
export const isComparable = ({ audit }: Copied, before: Before): boolean => {
  const known = byId(before.audit)
  return audit.some(({ id }) => known.has(id))
}

export const carryOver = (copied: Copied, before: Before): { copied: Copied; carried: Carried } => {
  const was = byId(before.factors)
  const factors = copied.factors.map((factor) => lessOf(factor, was.get(factor.id)))
  const people = peopleAsLast(copied.people, before.people)
  const notices = noticesAsLast(copied, before)
  const became = (state: Factor['state']) =>
    factors.filter((each, n) => each.state === state && copied.factors[n]?.state !== state).length
  const differ = (change: (one: Person, other: Person) => boolean) =>
    people.filter((each, n) => change(each, copied.people[n] ?? each)).length
  const carried = {
    suspended: became('suspended'),
    removed: became('superseded'),
    roles: differ((one, other) => one.role !== other.role),
    addresses: differ((one, other) => addressesIn(one) !== addressesIn(other)),
    disowned: new Set(
      notices.flatMap(({ state, person }) => (state === 'disowned' ? [person] : [])),
    ).size,
    lost: lostSince(copied, before),
  }
  return { copied: { ...copied, factors, people, notices }, carried }
}

const byId = <R extends { id: string }>(records: readonly R[]) =>
  new Map(records.map((record) => [record.id, record]))

/** Active there and in the backup is active; everything else is what allows less. */
const lessOf = (factor: Factor, last: Factor | undefined): Factor => {
  const isLess = last?.state === 'suspended' || last?.state === 'superseded'
  return factor.state === 'active' && isLess ? { ...factor, state: last.state } : factor
}

const ranks = { administrator: 3, lead: 2, auditor: 1, agent: 1 } satisfies Record<Role, number>
const rankOf = (role: Role | null) => (role ? ranks[role] : 0)

/** Roles that were taken away, and mailboxes that were left because somebody else reads them. */
const peopleAsLast = (people: readonly Person[], last: readonly Person[]): Person[] => {
  const was = byId(last)
  const strangers = new Set(people.flatMap(({ id, email }) => (was.has(id) ? [] : [email])))
  return people.map((person) => {
    const now = was.get(person.id)
    if (!now) return person
    const role = rankOf(now.role) <= rankOf(person.role) ? now.role : person.role
    const { email, otherEmail } = strangers.has(now.email) ? person : now
    return { ...person, role, email, otherEmail }
  })
}

const addressesIn = ({ email, otherEmail }: Person) => `${email} ${otherEmail}`

/** "This was not me" that was said since: its link is used, and the desk still has to decide. */
const noticesAsLast = ({ notices, people }: Copied, before: Before): Copied['notices'] => {
  const known = byId(people)
  const here = byId(notices)
  const was = byId(before.notices)
  const later = before.notices.filter(
    ({ id, state, person }) => state === 'disowned' && !here.has(id) && known.has(person),
  )
  const asLast = notices.map((notice) => {
    const last = was.get(notice.id)
    return notice.state === 'sent' && last ? last : notice
  })
  return [...asLast, ...later]
}

const lostSince = ({ audit }: Copied, before: Before): Carried['lost'] => {
  const kept = byId(audit)
  const lost: Carried['lost'] = {}
  for (const { id, action } of before.audit)
    if (!kept.has(id)) lost[action] = (lost[action] ?? 0) + 1
  return lost
}
