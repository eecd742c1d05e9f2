// Sessions: opaque, stored as a hash, replaced by a new one whenever somebody proves who they are.

import type { Caller, Ports, Transaction } from '#api/ports.ts'
import type { Person, Session } from '#api/records.ts'
import { sha256Hex } from '#domain/hash.ts'
import { newId, newToken } from '#domain/id.ts'
import type { Check } from '#domain/method.ts'
import { sessionLimits } from './live-ports.ts'

export type Seated = { session: Session; person: Person }

// Not at every request: being there is a write.
const seenEveryMs = 30_000

type Clocked = Pick<Ports, 'storage' | 'now'>

/** Whose browser holds this token; null when it is unknown, ended, idle too long or too old. */
export const readSession = ({ storage, now }: Clocked, token: string): Promise<Seated | null> =>
  storage.transaction(async (tx) => {
    const seated = await findSession(tx, sha256Hex(token), now())
    if (!seated || isIdle(seated, now())) return null
    const { id, seenAt } = seated.session
    if (now() > seenAt + seenEveryMs) await tx.sessions.change(id, { seenAt }, { seenAt: now() })
    return seated
  })

/** The same, but idle or not: a link goes on in the browser that opened it, for as long as it may. */
export const rememberSession = (
  { storage, now }: Clocked,
  token: string,
): Promise<Session | null> =>
  storage.transaction(
    async (tx) => (await findSession(tx, sha256Hex(token), now()))?.session ?? null,
  )

/** How a session stands that was there before: until when, or that another has taken its place. */
export type Standing = { is: 'here'; until: number } | { is: 'replaced' } | { is: 'over' }

export const standingOf = (
  { storage, now }: Clocked,
  { id, chain, person }: Session,
): Promise<Standing> =>
  storage.transaction(async (tx) => {
    const seated = await findSession(tx, id, now())
    if (seated) return isIdle(seated, now()) ? { is: 'over' } : { is: 'here', until: endOf(seated) }
    const others = await tx.sessions.list({ person, chain })
    return { is: others.length > 0 ? 'replaced' : 'over' }
  })

const findSession = async (tx: Transaction, id: string, now: number): Promise<Seated | null> => {
  const session = await tx.sessions.get(id)
  const person = session && (await tx.people.get(session.person))
  if (!session || !person) return null
  if (now < session.startedAt + limitsFor(person).absoluteMs) return { session, person }
  await endSession(tx, session)
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
  // A proof makes a new session of the old one, and the old one is over: nobody rides along.
  if (instead) await endSession(tx, instead)
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
  await tx.sessions.insert(session)
  return { token, session }
}
