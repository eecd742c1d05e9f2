// Invitations: the address of a set-up. A link is good once, for a while, and in one browser.

import type { SentInvitation } from '#api/live-views.ts'
import { consumeOnce } from '#api/once.ts'
import type { Transaction } from '#api/ports.ts'
import { post } from '#api/posting.ts'
import type { Invitation, Person, Session } from '#api/records.ts'
import { Refused } from '#api/refusal.ts'
import { isSameText, sha256Hex } from '#domain/hash.ts'
import { newId, newToken } from '#domain/id.ts'
import type { MailLanguage } from '#domain/mail-language.ts'
import { note } from './audit.ts'
import { invitationHours, type LivePorts } from './live-ports.ts'
import { endSession, openSession } from './sessions.ts'

const hour = 3_600_000
const retryMs = 10 * 60_000

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
  if (await isSuspended(tx, person.id)) throw new Refused(422, 'not-possible-now')
  const { link, expiresAt } = await makeInvitation(ports, tx, person.id)
  await note(ports, tx, { actor, action: 'invitation.sent', subject: person.id })
  // The new one may arrive: whoever asks for it has seen that the last did not.
  for (const { id } of await tx.refusals.list({ person: person.id })) await tx.refusals.remove(id)
  if (!ports.canMail) return { link, mailedTo: null, expiresAt }
  const { name, email } = person
  const message = { kind: 'invitation', to: email, name, link, expiresAt } as const
  await post({ tx, ports, person, now: ports.now() }, message)
  return { link: null, mailedTo: email, expiresAt }
}

/** While the desk has not decided about what they said was not them. */
export const isSuspended = async (tx: Transaction, person: string) =>
  (await tx.notices.list({ person, state: 'disowned' })).length > 0

export const makeInvitation = async (ports: LivePorts, tx: Transaction, person: string) => {
  await endInvitations(tx, person)
  const token = newToken(ports.random)
  const now = ports.now()
  const expiresAt = now + invitationHours * hour
  await tx.invitations.insert({
    id: newId('inv', ports.random),
    person,
    tokenHash: sha256Hex(token),
    sentAt: now,
    expiresAt,
    redeemedAt: null,
    browserHash: null,
    isRevoked: false,
  })
  return { link: invitationLink(ports, token), expiresAt }
}

/** A link that was sent again or taken back is over, and so is what it opened and nobody proved. */
export const endInvitations = async (tx: Transaction, person: string) => {
  const live = await tx.invitations.list({ person, isRevoked: false })
  for (const { id } of live) await tx.invitations.change(id, {}, { isRevoked: true })
  for (const invitation of live) await endOpenedBy(tx, invitation)
}

const endOpenedBy = async (tx: Transaction, { id: invitation, person }: Invitation) => {
  for (const session of await tx.sessions.list({ person, invitation }))
    if (session.provedBy === null) await endSession(tx, session)
}

/** The answer to this very browser was lost a moment ago. */
const isRetry = (
  { redeemedAt, browserHash }: Invitation,
  asked: string | null,
  now: number,
): boolean =>
  asked !== null &&
  browserHash !== null &&
  isSameText(asked, browserHash) &&
  redeemedAt !== null &&
  now < redeemedAt + retryMs

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
  browser?: string | undefined
  language?: MailLanguage | undefined
}
type Redeemed = { token: string; person: Person }

/**
 * Opens a session for the browser that pressed the button first. The same browser may press again, by its
 * session, or for a while by what it made up before, where the answer was lost; to another one the link says that it has been opened.
 */
export const redeem = (
  ports: LivePorts,
  { token, session, browser, language }: Redemption,
): Promise<Redeemed> =>
  ports.storage.transaction(async (tx) => {
    const [invitation] = await tx.invitations.list({ tokenHash: sha256Hex(token) })
    const person = invitation && (await tx.people.get(invitation.person))
    if (!invitation || !person || invitation.isRevoked) throw new Refused(404, 'invitation-unknown')
    if (invitation.expiresAt <= ports.now()) throw new Refused(410, 'invitation-expired')
    const isFirst = await consumeOnce(tx, 'invitation', invitation.id)
    const browserHash = browser === undefined ? null : sha256Hex(browser)
    const isLost = !isFirst && isRetry(invitation, browserHash, ports.now())
    if (!isFirst && session?.invitation !== invitation.id && !isLost)
      throw new Refused(409, 'invitation-opened')
    const redeemedAt = ports.now()
    if (isFirst) await tx.invitations.change(invitation.id, {}, { redeemedAt, browserHash })
    // The cookie that never arrived opens nothing any more.
    if (isLost) await endOpenedBy(tx, invitation)
    // What staff have said stays; else mails are in the language that the person reads this in.
    if (language) await tx.people.change(person.id, { language: null }, { language })
    const opening = { person: person.id, invitation: invitation.id, instead: session }
    // Whatever was proved before, a link proves nothing: the session may have slept for hours.
    const opened = await openSession(ports, tx, opening)
    await note(ports, tx, { actor: person.id, action: 'invitation.redeemed', subject: person.id })
    return { token: opened.token, person }
  })
