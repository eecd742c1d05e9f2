// Hands the outbox to the outside world: at least once, with the row's id as the key.

import { newId } from '#domain/id.ts'
import { everyTopic, type Ports, type Transaction } from './ports.ts'
import type { DeliveryMessage, Parcel } from './records.ts'

const retryMs = 5000
const claimMs = 60_000

type Posting = { tx: Transaction; ports: Ports; person: { id: string }; now: number }

/** Adds to the outbox, in the transaction of what caused it. The topic wakes whoever delivers. */
export const post = async ({ tx, ports, person, now }: Posting, message: DeliveryMessage) => {
  const id = newId('out', ports.random)
  const sealedMessage = await ports.sealing.seal(id, JSON.stringify(message))
  await tx.outbox.insert({ id, at: now, person: person.id, sealedMessage, claimedUntil: null })
  tx.touch('outbox')
}

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
    if (topic === 'outbox' || topic === everyTopic) run()
  })
  return () => {
    isOver = true
    clearTimeout(retry)
    unwatch()
  }
}

/** False when something is left. One that cannot be delivered holds up no other. */
const deliverAll = async (ports: Ports): Promise<boolean> => {
  const { storage, onFault } = ports
  let isDone = true
  const broken = (error: unknown) => {
    isDone = false
    onFault({ reference: 'outbox', error })
  }
  const waiting = await storage.transaction((tx) => tx.outbox.list({})).catch(broken)
  for (const parcel of waiting ?? []) {
    const isMine = await claim(ports, parcel).catch(broken)
    if (isMine) await hand(ports, parcel).catch(broken)
    // Somebody else has it. Should they die over it, it is ours after a while.
    else isDone = false
  }
  return isDone
}

const claim = ({ storage, now }: Ports, { id, claimedUntil }: Parcel) =>
  storage.transaction(async (tx) => {
    if (claimedUntil !== null && claimedUntil > now()) return false
    return tx.outbox.change(id, { claimedUntil }, { claimedUntil: now() + claimMs })
  })

const hand = async ({ storage, deliver, sealing }: Ports, parcel: Parcel) => {
  const { id, at, person, sealedMessage } = parcel
  try {
    const message = JSON.parse(await sealing.unseal(id, sealedMessage)) as DeliveryMessage
    await deliver({ id, at, person, message })
  } catch (error) {
    await storage.transaction((tx) => tx.outbox.change(id, {}, { claimedUntil: null }))
    throw error
  }
  await storage.transaction((tx) => tx.outbox.remove(id))
}
