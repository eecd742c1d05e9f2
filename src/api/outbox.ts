// Hands the outbox to the outside world: at least once, with the row's id as the key.

import type { Ports } from './ports.ts'

const retryMs = 5000

/** Delivers whatever waits, now, whenever something is added, and again after a failure. Returns how to stop. */
export const runOutbox = (ports: Ports) => {
  let turn: Promise<void> = Promise.resolve()
  let retry: ReturnType<typeof setTimeout> | undefined
  let isOver = false
  const run = () => {
    clearTimeout(retry)
    turn = turn.then(async () => {
      if (isOver || (await deliverAll(ports)) || isOver) return
      retry = setTimeout(run, retryMs)
    })
  }
  run()
  const unwatch = ports.storage.watch((topic) => {
    if (topic === 'outbox') run()
  })
  return () => {
    isOver = true
    clearTimeout(retry)
    unwatch()
  }
}

/** False when something is left. One that cannot be delivered holds up no other. */
const deliverAll = async ({ storage, deliver, onFault }: Ports): Promise<boolean> => {
  let isDone = true
  const broken = (error: unknown) => {
    isDone = false
    onFault({ reference: 'outbox', error })
  }
  const waiting = await storage.transaction((tx) => tx.outbox.list({})).catch(broken)
  for (const delivery of waiting ?? [])
    await deliver(delivery)
      // Digits and links have no business in the table once they are on their way.
      .then(() => storage.transaction((tx) => tx.outbox.remove(delivery.id)))
      .catch(broken)
  return isDone
}
