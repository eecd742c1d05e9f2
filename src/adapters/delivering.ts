// What becomes of a row of the outbox in the live world: a mail, where there is a mail server.

import type { Ports } from '#api/ports.ts'
import type { Delivery, Person } from '#api/records.ts'
import type { Mail, Mailer } from './mail.ts'

type Options = {
  storage: Ports['storage']
  mailer: Mailer | null
  /** Null for what is no mail: calls and texts, which no policy of this host leads to. */
  write(message: Delivery['message'], person: Person): Pick<Mail, 'subject' | 'text'> | null
}

export const deliverByMail =
  ({ storage, mailer, write }: Options): Ports['deliver'] =>
  async ({ id, person: personId, message }) => {
    const person = await storage.transaction((tx) => tx.people.get(personId))
    // Somebody who has been removed gets no mail any more.
    if (!mailer || !person) return
    const words = write(message, person)
    const to = 'to' in message ? message.to : person.email
    if (words) await mailer.send({ id, to, ...words })
  }
