// The link in every mail about a change by which whoever reads it says "this was not me". It takes away and
// never gives: what it can do to an account is less than what its owner can do.

import type { NoticeView } from '#api/live-views.ts'
import type { Notice } from '#api/notice.ts'
import type { Delivery } from '#api/parcels.ts'
import type { Ports, Transaction } from '#api/ports.ts'
import { post } from '#api/posting.ts'
import type { Person } from '#api/records.ts'
import { Refused } from '#api/refusal.ts'
import { hmacSha256Hex, sha256Hex } from '#domain/hash.ts'
import { type NoticeKind, noticeKinds } from '#domain/notice.ts'
import { note } from './audit.ts'
import { endInvitations } from './invitations.ts'
import type { LivePorts } from './live-ports.ts'
import { endSession } from './sessions.ts'

const dayMs = 24 * 3_600_000
const noticeDays = 7

type Writing = Pick<LivePorts, 'storage' | 'origin' | 'challengeKey'>

/**
 * The link for a mail that is about to be sent; null for mails of other kinds. It follows from the parcel
 * and a key: sent a second time, the same mail has the same link.
 */
export const noticeLink = async (
  { storage, origin, challengeKey }: Writing,
  { id, at, person, message }: Delivery,
): Promise<{ link: string; expiresAt: number } | null> => {
  const about = noticeKinds.find((kind) => kind === message.kind)
  if (!about) return null
  const token = hmacSha256Hex(challengeKey, `notice:${id}`)
  const tokenHash = sha256Hex(token)
  const expiresAt = at + noticeDays * dayMs
  const notice: Notice = {
    ...{ id, person, tokenHash, about, at, expiresAt },
    factor: 'id' in message ? message.id : null,
    state: 'sent',
    disownedAt: null,
  }
  await storage.transaction(async (tx) => {
    // Under another key since: the newest mail has the link that works.
    if (!(await tx.notices.insert(notice))) await tx.notices.change(id, {}, { tokenHash })
  })
  return { link: `${origin}/not-me/#${token}`, expiresAt }
}

/** What the link is about. Reading it uses nothing up. */
export const readNotice = (
  { storage, now }: Pick<Ports, 'storage' | 'now'>,
  token: string,
): Promise<NoticeView> =>
  storage.transaction(async (tx) => viewOfNotice(tx, await noticeWith(tx, token), now()))

/** Takes away what the change has given, once; asked again it says so and does nothing more. */
export const disown = (ports: LivePorts, token: string): Promise<NoticeView> =>
  ports.storage.transaction(async (tx) => {
    const notice = await noticeWith(tx, token)
    const person = await tx.people.get(notice.person)
    const now = ports.now()
    const isOpen = notice.state === 'sent' && notice.expiresAt > now
    if (!isOpen || !person) return viewOfNotice(tx, notice, now)
    await markDisowned(tx, notice, now)
    await suspend(tx, notice)
    await endEverything(tx, notice.person)
    await post({ tx, ports, person, now }, { kind: 'changeDisowned', to: person.email })
    // Whoever has the link reads a mailbox. That does not say who they are.
    await note(ports, tx, { actor: null, action: 'change.disowned', subject: notice.person })
    return { ...(await viewOfNotice(tx, notice, now)), state: 'done' }
  })

const noticeWith = async (tx: Transaction, token: string): Promise<Notice> => {
  const [notice] = await tx.notices.list({ tokenHash: sha256Hex(token) })
  if (!notice) throw new Refused(404, 'not-found')
  return notice
}

const viewOfNotice = async (
  tx: Transaction,
  { about, at, factor, state, expiresAt }: Notice,
  now: number,
): Promise<NoticeView> => {
  const { kind = null } = (factor && (await tx.factors.get(factor))) || {}
  const isExpired = state === 'sent' && expiresAt <= now
  const usual = state === 'sent' ? 'open' : 'used'
  return { about, at, factor: kind, state: isExpired ? 'expired' : usual }
}

/** The same change was told to every address: one press is enough for all of them. */
const markDisowned = async (
  tx: Transaction,
  { person, about, factor, at }: Notice,
  now: number,
) => {
  for (const { id } of await tx.notices.list({ person, about, factor, at, state: 'sent' }))
    await tx.notices.change(id, { state: 'sent' }, { state: 'disowned', disownedAt: now })
}

/** What was there before the change stays: above all a passkey that is older. */
const suspend = async (tx: Transaction, { person, about, factor, at }: Notice) => {
  const added = about === 'factorAdded' && factor ? await tx.factors.get(factor) : null
  if (added) await tx.factors.change(added.id, { state: 'active' }, { state: 'suspended' })
  const since = codesSince(about, added?.createdAt ?? at, at)
  if (since === null) return
  for (const { id, madeAt } of await tx.recoverySets.list({ person, state: 'live' }))
    if (madeAt >= since)
      await tx.recoverySets.change(id, {}, { state: 'suspended', sealedCodes: null })
}

/** From when on a set of codes may be a stranger's; null where none can be. */
const codesSince = (about: NoticeKind, addedAt: number, at: number): number | null => {
  if (about === 'factorRemoved' || about === 'addressChanged') return null
  // Whoever used one may have the rest of the list.
  if (about === 'recoveryCodeUsed') return 0
  return about === 'factorAdded' ? addedAt : at
}

/** Whoever is in, is out; whatever waits, waits no more. The way back is a factor, or the desk. */
const endEverything = async (tx: Transaction, person: string) => {
  for (const session of await tx.sessions.list({ person })) await endSession(tx, session)
  await endInvitations(tx, person)
  for (const { id } of await tx.pushes.list({ person, state: 'waiting' }))
    await tx.pushes.change(id, { state: 'waiting' }, { state: 'over' })
  for (const { id } of await tx.factors.list({ person, state: 'pending' }))
    await tx.factors.change(id, { state: 'pending' }, { state: 'superseded' })
  for (const { id } of await tx.enrollments.list({ person, isOver: false })) {
    for (const activation of await tx.activations.list({ enrollment: id, state: 'live' }))
      await tx.activations.change(activation.id, { state: 'live' }, { state: 'superseded' })
    await tx.challenges.remove(id)
    await tx.enrollments.change(id, {}, { isOver: true })
  }
}

/** Changes of this person that were disowned, and that nobody has decided about. */
const disownedOf = (tx: Transaction, person: string) =>
  tx.notices.list({ person, state: 'disowned' })

type Settling = { person: Person; actor: Person; wasThem: boolean }

/**
 * What the desk decides. It was them: what was suspended is back. It was not: that is gone for good, and
 * what a stranger had removed is back.
 */
export const settle = async (
  ports: LivePorts,
  tx: Transaction,
  { person, actor, wasThem }: Settling,
) => {
  const open = await disownedOf(tx, person.id)
  if (open.length === 0) throw new Refused(422, 'not-possible-now')
  const state = wasThem ? 'active' : 'superseded'
  for (const { id } of await tx.factors.list({ person: person.id, state: 'suspended' }))
    await tx.factors.change(id, { state: 'suspended' }, { state })
  await settleCodes(tx, person.id, wasThem)
  for (const { id, about, factor } of open) {
    await tx.notices.change(id, {}, { state: 'settled' })
    if (!wasThem && about === 'factorRemoved' && factor)
      await tx.factors.change(factor, { state: 'superseded' }, { state: 'active' })
  }
  const action = wasThem ? 'suspension.lifted' : 'suspension.confirmed'
  await note(ports, tx, { actor: actor.id, action, subject: person.id })
}

const settleCodes = async (tx: Transaction, person: string, wasThem: boolean) => {
  const suspended = await tx.recoverySets.list({ person, state: 'suspended' })
  const isFree = (await tx.recoverySets.list({ person, state: 'live' })).length === 0
  for (const { id } of suspended) {
    const isBack = wasThem && isFree && id === suspended.at(-1)?.id
    await tx.recoverySets.change(id, {}, { state: isBack ? 'live' : 'superseded' })
  }
}
