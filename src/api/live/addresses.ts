// Where mails to a person go. A change is told to the old addresses and to the new.

import type { Transaction } from '#api/ports.ts'
import { post } from '#api/posting.ts'
import type { Person } from '#api/records.ts'
import { Refused } from '#api/refusal.ts'
import { note } from './audit.ts'
import { endInvitations } from './invitations.ts'
import { addressesOf, knownEmails } from './joining.ts'
import type { LivePorts } from './live-ports.ts'

type Changing = {
  person: Person
  actor: Person
  wanted: { email: string; otherEmail: string | null }
}

export const changeAddresses = async (
  ports: LivePorts,
  tx: Transaction,
  { person, actor, wanted }: Changing,
): Promise<Person> => {
  const { email, otherEmail } = addressesOf(wanted)
  const isNew = email !== person.email
  if (isNew && (await knownEmails(tx)).has(email)) throw new Refused(422, 'email-known')
  const changed = { ...person, email, otherEmail }
  if (!isNew && otherEmail === person.otherEmail) return person
  await tx.people.change(person.id, {}, { email, otherEmail })
  // A link that went to the wrong mailbox opens nothing any more.
  await endInvitations(tx, person.id)
  const now = ports.now()
  const all = new Set([person.email, person.otherEmail, email, otherEmail])
  for (const to of all)
    if (to) await post({ tx, ports, person: changed, now }, { kind: 'addressChanged', to })
  await note(ports, tx, { actor: actor.id, action: 'addresses.changed', subject: person.id })
  return changed
}
