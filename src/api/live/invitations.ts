// Invitations: the address of a set-up. A link is good once, for a while, and in one browser.

import type { SentInvitation } from '#api/live-views.ts'
import { consumeOnce } from '#api/once.ts'
import type { Transaction } from '#api/ports.ts'
import { post } from '#api/posting.ts'
import type { Person, Session } from '#api/records.ts'
import { Refused } from '#api/refusal.ts'
import { sha256Hex } from '#domain/hash.ts'
import { newId, newToken } from '#domain/id.ts'
import type { MailLanguage } from '#domain/mail-language.ts'
import { note } from './audit.ts'
import { invitationHours, type LivePorts } from './live-ports.ts'
import { openSession } from './sessions.ts'

const hour = 3_600_000

/** The token is in the fragment: no server, log or referrer ever sees it. */
export const invitationLink = ({ origin }: Pick<LivePorts, 'origin'>, token: string) =>
  `${origin}/invitation/#${token}`

/** Makes a link and ends the one before, with every session that it alone opened. */
export const invite = async (
  ports: LivePorts,
  tx: Transaction,
  { person, actor }: { person: Person; actor: string | null },
): Promise<SentInvitation> => {
  // A mailbox would be enough to set up a new factor in the place of the suspended one.
  if ((await tx.notices.list({ person: person.id, state: 'disowned' })).length > 0)
    throw new Refused(422, 'not-possible-now')
  await endInvitations(tx, person.id)
  const token = newToken(ports.random)
  const now = ports.now()
  const expiresAt = now + invitationHours * hour
  const id = newId('inv', ports.random)
  await tx.invitations.insert({
    id,
    person: person.id,
    tokenHash: sha256Hex(token),
    sentAt: now,
    expiresAt,
    redeemedAt: null,
    isRevoked: false,
  })
  await note(ports, tx, { actor, action: 'invitation.sent', subject: person.id })
  const link = invitationLink(ports, token)
  if (!ports.canMail) return { link, mailedTo: null, expiresAt }
  const { name, email } = person
  await post({ tx, ports, person, now }, { kind: 'invitation', to: email, name, link, expiresAt })
  return { link: null, mailedTo: email, expiresAt }
}

/** A link that was sent again or taken back is over, and so is what it opened and nobody proved. */
export const endInvitations = async (tx: Transaction, person: string) => {
  const live = await tx.invitations.list({ person, isRevoked: false })
  for (const { id } of live) await tx.invitations.change(id, {}, { isRevoked: true })
  for (const { id, provedBy, invitation } of await tx.sessions.list({ person }))
    if (provedBy === null && live.some((each) => each.id === invitation))
      await tx.sessions.remove(id)
}

export const revokeInvitations = async (
  ports: LivePorts,
  tx: Transaction,
  { person, actor }: { person: Person; actor: string },
) => {
  await endInvitations(tx, person.id)
  await note(ports, tx, { actor, action: 'invitation.revoked', subject: person.id })
}

type Redemption = {
  token: string
  session: Session | null
  language?: MailLanguage | undefined
}
type Redeemed = { token: string; person: Person }

/**
 * Opens a session for the browser that pressed the button first. The same browser may press again;
 * to another one the link says that it has been opened.
 */
export const redeem = (
  ports: LivePorts,
  { token, session, language }: Redemption,
): Promise<Redeemed> =>
  ports.storage.transaction(async (tx) => {
    const [invitation] = await tx.invitations.list({ tokenHash: sha256Hex(token) })
    const person = invitation && (await tx.people.get(invitation.person))
    if (!invitation || !person || invitation.isRevoked) throw new Refused(404, 'invitation-unknown')
    if (invitation.expiresAt <= ports.now()) throw new Refused(410, 'invitation-expired')
    const isFirst = await consumeOnce(tx, 'invitation', invitation.id)
    if (!isFirst && session?.invitation !== invitation.id)
      throw new Refused(409, 'invitation-opened')
    if (isFirst) await tx.invitations.change(invitation.id, {}, { redeemedAt: ports.now() })
    // What staff have said stays; else mails are in the language that the person reads this in.
    if (language) await tx.people.change(person.id, { language: null }, { language })
    const opening = { person: person.id, invitation: invitation.id, instead: session }
    // Whatever was proved before, a link proves nothing: the session may have slept for hours.
    const opened = await openSession(ports, tx, opening)
    await note(ports, tx, { actor: person.id, action: 'invitation.redeemed', subject: person.id })
    return { token: opened.token, person }
  })
