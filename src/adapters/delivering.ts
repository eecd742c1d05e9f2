// What becomes of a row of the outbox in the live world: a mail, where there is a mail server.

import type { Delivery } from '#api/parcels.ts'
import type { Ports } from '#api/ports.ts'
import type { Person } from '#api/records.ts'
import type { Mail, Mailer } from './mail.ts'

type Options = {
  storage: Ports['storage']
  mailer: Mailer | null
  /** The link by which whoever reads it says that it was not them; null for mails that have none. */
  notMe(delivery: Delivery): Promise<NotMe>
  /** Null for what is no mail: calls and texts, which no policy of this host leads to. */
  write(
    message: Delivery['message'],
    person: Person,
    notMe: NotMe,
  ): Pick<Mail, 'subject' | 'text'> | null
}

type NotMe = { link: string; expiresAt: number } | null

export const deliverByMail =
  ({ storage, mailer, notMe, write }: Options): Ports['deliver'] =>
  async (delivery) => {
    const { id, person: personId, message } = delivery
    const person = await storage.transaction((tx) => tx.people.get(personId))
    // Somebody who has been removed gets no mail any more.
    if (!mailer || !person) return
    const words = write(message, person, await notMe(delivery))
    const to = 'to' in message ? message.to : person.email
    if (words) await mailer.send({ id, to, ...words })
  }
