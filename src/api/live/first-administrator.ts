// While nobody can administer this Usher, the console prints a link that makes somebody able to.

import type { Ports, Transaction } from '#api/ports.ts'
import type { Person } from '#api/records.ts'
import { sha256Hex } from '#domain/hash.ts'
import { newId, newToken } from '#domain/id.ts'
import { type Noting, note } from './audit.ts'
import { invitationLink } from './invitations.ts'
import type { LivePorts } from './live-ports.ts'

const id = 'per_firstadministrator'
const hours = 24

/**
 * A link for the first administrator; null once an administrator has a factor. Each start makes one more
 * and the others stay good: of several processes that start at once, each has printed its own. After the
 * first of them has led to a passkey, the rest grant nothing.
 */
export const firstAdministratorLink = (ports: LivePorts, email: string): Promise<string | null> =>
  ports.storage.transaction(async (tx) => {
    for (const { id: person } of await tx.people.list({ role: 'administrator' }))
      if ((await tx.factors.list({ person, state: 'active' })).length > 0) return null
    await tx.people.insert(administratorOf(ports, { id, email }))
    const token = newToken(ports.random)
    await keepInvitation(ports, tx, { person: id, tokenHash: sha256Hex(token) })
    return invitationLink(ports, token)
  })

export const administratorOf = (
  { issuer }: Pick<Ports, 'issuer'>,
  { id, email }: Pick<Person, 'id' | 'email'>,
): Person => ({
  ...{ id, name: 'Administrator', email, role: 'administrator', group: null },
  ...{ otherEmail: null, language: null, isSsoOnly: false },
  ...{ service: issuer, device: '', place: '', number: null, preference: null },
})

/** A link that the console shows. */
export const keepInvitation = async (
  ports: Noting,
  tx: Transaction,
  { person, tokenHash }: { person: string; tokenHash: string },
) => {
  const now = ports.now()
  await tx.invitations.insert({
    id: newId('inv', ports.random),
    person,
    tokenHash,
    sentAt: now,
    expiresAt: now + hours * 3_600_000,
    redeemedAt: null,
    browserHash: null,
    isRevoked: false,
  })
  await note(ports, tx, { actor: null, action: 'invitation.sent', subject: person })
}
