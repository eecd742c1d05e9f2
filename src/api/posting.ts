// What must reach the outside world is written down first, in the transaction of what caused it.

import { newId } from '#domain/id.ts'
import type { Ports, Transaction } from './ports.ts'
import type { DeliveryMessage } from './records.ts'

type Posting = {
  tx: Transaction
  ports: Pick<Ports, 'random' | 'sealing'>
  person: { id: string }
  now: number
}

/** Adds to the outbox, in the transaction of what caused it. The topic wakes whoever delivers. */
export const post = async ({ tx, ports, person, now }: Posting, message: DeliveryMessage) => {
  const id = newId('out', ports.random)
  const sealedMessage = await ports.sealing.seal(id, JSON.stringify(message))
  await tx.outbox.insert({ id, at: now, person: person.id, sealedMessage })
  tx.touch('outbox')
}
