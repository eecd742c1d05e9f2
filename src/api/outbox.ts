// Hands the outbox to the outside world: at least once, with the row's id as the key.

import type { Ports } from './ports.ts'

/** Delivers whatever waits, now and whenever something is added. Returns how to stop. */
export const runOutbox = (ports: Ports) => {
  let turn: Promise<void> = Promise.resolve()
  const run = () => {
    turn = turn
      .then(() => deliverAll(ports))
      .catch((error) => {
        ports.onFault({ reference: 'outbox', error })
      })
  }
  run()
  return ports.storage.watch((topic) => {
    if (topic === 'outbox') run()
  })
}

const deliverAll = async (ports: Ports) => {
  const { storage } = ports
  const waiting = await storage.transaction((tx) => tx.outbox.list({}))
  for (const delivery of waiting) {
    await ports.deliver(delivery)
    // Digits and links have no business in the table once they are on their way.
    await storage.transaction((tx) => tx.outbox.remove(delivery.id))
  }
}
