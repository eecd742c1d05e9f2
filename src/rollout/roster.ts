// The list in plain functions: counting, finding, ordering.

import type { RosterEntry, RosterStatus } from '#api/live-views.ts'

/** In the order of the way. */
export const statuses = [
  'notInvited',
  'invited',
  'expired',
  'started',
  'stuck',
  'enrolled',
  'suspended',
] as const satisfies readonly RosterStatus[]

/** Also by what an agent should look into, however far somebody is. */
export type Shown = RosterStatus | 'all' | 'mail' | 'reported'

export const isShown = (text: string): text is Shown =>
  ['all', 'mail', 'reported'].includes(text) || (statuses as readonly string[]).includes(text)

export const countsOf = (people: readonly RosterEntry[]): Record<Shown, number> => {
  const count = (status: RosterStatus) => people.filter((one) => one.status === status).length
  const each = statuses.map((status) => [status, count(status)] as const)
  return {
    ...(Object.fromEntries(each) as Record<RosterStatus, number>),
    all: people.length,
    mail: people.filter(({ mail }) => mail).length,
    reported: people.filter(({ reportedAt }) => reportedAt !== null).length,
  }
}

type Wish = { status: Shown; text: string }

/** Whoever has the status, and all the words somewhere, however they are spelled. */
export const findPeople = (
  people: readonly RosterEntry[],
  { status, text }: Wish,
): readonly RosterEntry[] => {
  const words = plain(text).split(/\s+/).filter(Boolean)
  return people.filter((person) => {
    if (!isOf(person, status)) return false
    const said = plain([person.name, person.email, person.group ?? ''].join(' '))
    return words.every((word) => said.includes(word))
  })
}

const isOf = ({ status, mail, reportedAt }: RosterEntry, shown: Shown): boolean => {
  if (shown === 'reported') return reportedAt !== null
  if (shown === 'mail') return mail !== null
  return shown === 'all' || shown === status
}

/** Small letters without their marks: nobody types the accent of somebody else's name. */
const plain = (text: string) => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()

export const byName = (people: readonly RosterEntry[], tag: string): RosterEntry[] => {
  const { compare } = new Intl.Collator(tag)
  return [...people].sort((a, b) => compare(a.name, b.name))
}

export const groupsOf = (people: readonly RosterEntry[]): string[] =>
  [...new Set(people.flatMap(({ group }) => group ?? []))].sort()

/** Whom a rule for this group, or for everybody (null), would meet without a second check. */
export const leftIn = (people: readonly RosterEntry[], group: string | null): number =>
  people.filter(
    (one) => one.status !== 'enrolled' && !one.isSsoOnly && (group === null || one.group === group),
  ).length
