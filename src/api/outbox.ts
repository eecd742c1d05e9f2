// Hands the outbox to the outside world: at least once, with the row's id as the key.

import type { DeliveryMessage, Parcel } from './parcels.ts'
import { everyTopic, type Ports, Undeliverable } from './ports.ts'

const firstRestMs = 5000
const longestRestMs = 15 * 60_000
const roundMs = 10_000

/** What rests when the outbox itself cannot be read. */
const outboxItself = 'outbox'

/**
 * Delivers whatever waits, now, whenever something is added, and again after a failure: each after a
 * rest of its own that doubles. Returns how to stop, which resolves when nothing is on its way any more.
 */
export const runOutbox = (ports: Ports): (() => Promise<void>) => {
  const { storage, onFault } = ports
  const rests = restsOf(() => run())
  let turn: Promise<void> = Promise.resolve()
  let isAsked = false
  let isOver = false

  const run = () => {
    if (isAsked || isOver) return
    isAsked = true
    turn = turn.then(async () => {
      isAsked = false
      await deliverAll()
    })
  }
  const deliverAll = async () => {
    const waiting = await storage
      .transaction((tx) => tx.outbox.list({}))
      .catch((error) => broken(outboxItself, error))
    if (!waiting) return
    rests.keepOnly(waiting.map(({ id }) => id))
    // One that cannot be delivered holds up no other.
    for (const parcel of waiting) {
      if (isOver) return
      if (rests.isResting(parcel.id)) continue
      await deliverOne(ports, parcel)
        // Another process has it. Should that one die over it, it is ours.
        .then((isMine) => isMine || rests.begin(parcel.id, 0))
        .catch((error) => broken(parcel.id, error))
    }
  }
  const broken = (id: string, error: unknown) => {
    if (!isOver) rests.begin(id)
    onFault({ reference: 'outbox', error })
  }

  run()
  // Another process may have died between adding and telling.
  const rounds = setInterval(run, roundMs)
  const unwatch = storage.watch((topic) => {
    if (topic === 'outbox' || topic === everyTopic) run()
  })
  return () => {
    isOver = true
    clearInterval(rounds)
    rests.keepOnly([])
    unwatch()
    return turn
  }
}

/** Who rests after how many failures. Kept in this process only: a new one tries everything at once. */
const restsOf = (onEnd: () => void) => {
  const failures = new Map<string, number>()
  const timers = new Map<string, ReturnType<typeof setTimeout>>()
  return {
    isResting: (id: string) => timers.has(id),
    begin(id: string, before = failures.get(id) ?? 0) {
      failures.set(id, before + 1)
      const end = () => {
        timers.delete(id)
        onEnd()
      }
      timers.set(id, setTimeout(end, Math.min(firstRestMs * 2 ** before, longestRestMs)))
    },
    /** Forgets what has left the outbox, whoever delivered it. */
    keepOnly(ids: string[]) {
      const kept = new Set(ids)
      for (const id of failures.keys()) {
        if (kept.has(id)) continue
        failures.delete(id)
        clearTimeout(timers.get(id))
        timers.delete(id)
      }
    },
  }
}

/** False when another process has it. Digits and links leave the table once they are on their way. */
const deliverOne = async (ports: Ports, { id }: Parcel): Promise<boolean> => {
  const { storage, deliver, sealing } = ports
  const release = await storage.hold(id)
  if (!release) return false
  try {
    // Read again: whoever had it until now may have delivered it.
    const parcel = await storage.transaction((tx) => tx.outbox.get(id))
    if (!parcel) return true
    const { at, person, sealedMessage } = parcel
    const message = JSON.parse(await sealing.unseal(id, sealedMessage)) as DeliveryMessage
    const refusal = await deliver({ id, at, person, message }).catch(asRefusal)
    await storage.transaction(async (tx) => {
      await tx.outbox.remove(id)
      if (refusal)
        await tx.refusals.insert({ id, at: ports.now(), person, address: refusal.address })
    })
    if (refusal) ports.onFault({ reference: 'outbox', error: refusal })
    return true
  } finally {
    await release()
  }
}

const asRefusal = (error: unknown): Undeliverable => {
  if (error instanceof Undeliverable) return error
  throw error
}
