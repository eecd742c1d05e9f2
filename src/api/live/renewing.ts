// Whoever has a link that leads nowhere any more may ask for a new one. It goes to the addresses on file and
// nowhere else, so that asking for it is worth nothing to anybody but their owner.

import { post } from '#api/posting.ts'
import { sha256Hex } from '#domain/hash.ts'
import { note } from './audit.ts'
import { isSuspended, makeInvitation } from './invitations.ts'
import type { LivePorts } from './live-ports.ts'

/** Every new link ends the one before: nobody keeps somebody from their set-up by asking all day. */
const mostADay = 3
/** After the last link that the desk sent. */
const longestDays = 30
const dayMs = 24 * 3_600_000

/** Only for a link that has run out or was used, and that nobody has taken back. */
export const renewInvitation = (ports: LivePorts, token: string): Promise<void> =>
  ports.storage.transaction(async (tx) => {
    const [invitation] = await tx.invitations.list({ tokenHash: sha256Hex(token) })
    const person = invitation && (await tx.people.get(invitation.person))
    if (!person || invitation.isRevoked) return
    const now = ports.now()
    const isOver = invitation.redeemedAt !== null || invitation.expiresAt <= now
    // Administrators get theirs from another one, or from the console: never because somebody asked.
    if (!isOver || person.role === 'administrator' || (await isSuspended(tx, person.id))) return
    // Else a mailbox of years ago would open a set-up for ever: whoever is invited is invited by the desk.
    const sent = await tx.audit.list({ action: 'invitation.sent', subject: person.id })
    if (now > (sent.at(-1)?.at ?? 0) + longestDays * dayMs) return
    const asked = await tx.audit.list({ action: 'invitation.renewed', subject: person.id })
    if (asked.filter(({ at }) => at > now - dayMs).length >= mostADay) return
    const { link, expiresAt } = await makeInvitation(ports, tx, person.id)
    await note(ports, tx, { actor: null, action: 'invitation.renewed', subject: person.id })
    const { name, email, otherEmail } = person
    for (const to of [email, otherEmail])
      if (to)
        await post({ tx, ports, person, now }, { kind: 'invitation', to, name, link, expiresAt })
  })
