// Sessions: opaque, stored as a hash, replaced by a new one whenever somebody proves who they are.

import type { Caller, Ports, Transaction } from '#api/ports.ts'
import { noAttempts } from '#api/proofs.ts'
import type { Person, Session } from '#api/records.ts'
import { sha256Hex } from '#domain/hash.ts'
import { newId, newToken } from '#domain/id.ts'
import type { Check } from '#domain/method.ts'
import { limits } from '#domain/policy.ts'
import { guessables } from '#machines/enrollment/events.ts'
import { sessionLimits } from './live-ports.ts'

export type Seated = { session: Session; person: Person }

// Not at every request: being there is a write.
const seenEveryMs = 30_000

type Clocked = Pick<Ports, 'storage' | 'now'>

/** Whose browser holds this token; null when it is unknown, ended, idle too long or too old. */
export const readSession = async (clocked: Clocked, token: string): Promise<Seated | null> => {
  const { storage, now } = clocked
  const seated = await findSession(clocked, sha256Hex(token))
  if (!seated || isIdle(seated, now())) return null
  const { id, seenAt } = seated.session
  if (now() > seenAt + seenEveryMs)
    await storage.transaction((tx) => tx.sessions.change(id, { seenAt }, { seenAt: now() }))
  return seated
}

/** The same, but idle or not: a link goes on in the browser that opened it, for as long as it may. */
export const rememberSession = async (clocked: Clocked, token: string): Promise<Session | null> =>
  (await findSession(clocked, sha256Hex(token)))?.session ?? null

/** How a session stands that was there before: until when, or that another has taken its place. */
export type Standing = { is: 'here'; until: number } | { is: 'replaced' } | { is: 'over' }

export const standingOf = async (
  clocked: Clocked,
  { id, chain, person }: Session,
): Promise<Standing> => {
  const { storage, now } = clocked
  const seated = await findSession(clocked, id)
  if (seated) return isIdle(seated, now()) ? { is: 'over' } : { is: 'here', until: endOf(seated) }
  const others = await storage.transaction((tx) => tx.sessions.list({ person, chain }))
  return { is: others.length > 0 ? 'replaced' : 'over' }
}

const holder = { table: 'sessions', by: 'person', other: 'people' } as const

/** Beside all transactions: every request asks this first. */
const findSession = async ({ storage, now }: Clocked, id: string): Promise<Seated | null> => {
  const found = await storage.readWith(holder, id)
  if (!found) return null
  const [session, person] = found
  if (now() < session.startedAt + limitsFor(person).absoluteMs) return { session, person }
  await storage.transaction((tx) => endSession(tx, session))
  return null
}

/** Touched when any session of theirs ends: streams that were opened in it end with it. */
export const sessionsOf = (person: string) => `sessions:${person}`

/** The one way in which a session ends before its time. */
export const endSession = async (tx: Transaction, { id, person }: Session) => {
  await tx.sessions.remove(id)
  tx.touch(sessionsOf(person))
}

const isIdle = ({ session, person }: Seated, now: number) =>
  now >= session.seenAt + limitsFor(person).idleMs

const endOf = ({ session, person }: Seated) => {
  const { idleMs, absoluteMs } = limitsFor(person)
  return Math.min(session.seenAt + idleMs, session.startedAt + absoluteMs)
}

const limitsFor = ({ role }: Person) => sessionLimits[role ? 'staff' : 'person']

export const callerOf = ({ session, person }: Seated): Caller => ({
  ...person,
  session: { id: session.chain, isProved: session.provedBy !== null },
})

type Opening = {
  person: string
  invitation?: string | null
  provedBy?: Check | null
  /** The session that this one takes the place of. */
  instead?: Session | null
}

/** Opens a session in a transaction and gives its token back: the only time that it is known here. */
export const openSession = async (
  { random, now }: Pick<Ports, 'random' | 'now'>,
  tx: Transaction,
  { person, invitation = null, provedBy = null, instead = null }: Opening,
): Promise<{ token: string; session: Session }> => {
  const token = newToken(random)
  const isSame = instead?.person === person
  const session: Session = {
    id: sha256Hex(token),
    chain: isSame ? instead.chain : newId('chn', random),
    person,
    invitation: invitation ?? (isSame ? instead.invitation : null),
    provedBy,
    provedAt: provedBy && now(),
    startedAt: isSame ? instead.startedAt : now(),
    seenAt: now(),
  }
  await Promise.all([
    // A proof makes a new session of the old one, and the old one is over: nobody rides along.
    instead && endSession(tx, instead),
    tx.sessions.insert(session),
  ])
  if (provedBy) await reopenGuessing(tx, person)
  return { token, session }
}

/**
 * What was closed by failures that never ended opens again for somebody who has proved it by another way, or
 * whom the desk has heard. A lock that ends by itself stays.
 */
export const reopenGuessing = async (tx: Transaction, person: string) => {
  for (const kind of guessables) {
    const attempts = await tx.attempts.get(`${person}:${kind}`)
    if (!attempts?.failed) continue
    const isClosed = attempts.failed >= limits.failures
    await tx.attempts.change(attempts.id, {}, isClosed ? noAttempts : { failed: 0 })
  }
}
