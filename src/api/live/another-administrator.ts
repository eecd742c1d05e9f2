// For an organisation whose only administrator is locked out: whoever has the server's console adds another.

import type { Ports, Transaction } from '#api/ports.ts'
import { newId } from '#domain/id.ts'
import { type Noting, note } from './audit.ts'
import { administratorOf, keepInvitation } from './first-administrator.ts'
import { knownEmails } from './joining.ts'

type Needed = Noting & Pick<Ports, 'issuer'>
type Wanted = { email: string; tokenHash: string }

/**
 * Somebody new, who has no factor yet, and a link of which only the hash is told here. False where somebody
 * has this address already. What the others have and may do stays as it is.
 */
export const addAdministrator = async (
  ports: Needed,
  tx: Transaction,
  { email, tokenHash }: Wanted,
): Promise<boolean> => {
  if ((await knownEmails(tx)).has(email)) return false
  const person = administratorOf(ports, { id: newId('per', ports.random), email })
  await tx.people.insert(person)
  await note(ports, tx, { actor: null, action: 'administrator.added', subject: person.id })
  await keepInvitation(ports, tx, { person: person.id, tokenHash })
  return true
}
