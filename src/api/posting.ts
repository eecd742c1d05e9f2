// What must reach the outside world is written down first, in the transaction of what caused it.

import { newId } from '#domain/id.ts'
import type { DeliveryMessage } from './parcels.ts'
import type { Ports, Transaction } from './ports.ts'

type Posting = {
  tx: Transaction
  ports: Pick<Ports, 'random' | 'sealing'>
  person: { id: string; email: string; otherEmail: string | null }
  now: number
}

/** Every address that is known hears of these: one of them may be in strange hands. */
const isForAll = /^(factor|recovery|change)/

/** Adds to the outbox, in the transaction of what caused it. The topic wakes whoever delivers. */
export const post = async (posting: Posting, message: DeliveryMessage) => {
  const { otherEmail } = posting.person
  await add(posting, message)
  // Apart from the first: where one address takes no mail, the other still gets its own.
  if (otherEmail && isForAll.test(message.kind)) await add(posting, { ...message, to: otherEmail })
}

const add = async ({ tx, ports, person, now }: Posting, message: object) => {
  const id = newId('out', ports.random)
  const sealedMessage = await ports.sealing.seal(id, JSON.stringify(message))
  await tx.outbox.insert({ id, at: now, person: person.id, sealedMessage })
  tx.touch('outbox')
}
