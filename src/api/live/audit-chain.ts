// Seals what was written down into a chain for each day, a moment after it was written: one link is
// keyed over the link before, so that no entry can be edited, taken out or moved without the key.

import type { Ports, Storage, Transaction } from '#api/ports.ts'
import type { AuditEntry, AuditHead } from '#api/records.ts'
import { hmacSha256Hex, isSameText } from '#domain/hash.ts'
import { sealOf } from './audit.ts'

type Key = Uint8Array

const dayOf = (at: number) => new Date(at).toISOString().slice(0, 10)

/** What stands before the first link of a day. */
export const beginningOf = (day: string) => `usher audit ${day}`

type Linking = { before: string; place: number; entry: AuditEntry }

export const macOf = (key: Key, { before, place, entry }: Linking) => {
  const { id, at, actor, action, subject } = entry
  return hmacSha256Hex(key, JSON.stringify([before, place, id, at, actor, action, subject]))
}

const mostAtOnce = 200

/**
 * How many entries were chained; 0 where none waits. One that is not as it was written is not made
 * good by a place in the chain: it goes on waiting, where whoever verifies finds it, and is told of in `forged`.
 */
export const chainWaiting = async (
  storage: Storage,
  key: Key,
  forged = new Set<string>(),
): Promise<number> => {
  const all = await storage.transaction((tx) => tx.auditWaiting.list({}))
  const waiting = all.filter(({ id }) => !forged.has(id))
  if (waiting.length === 0) return 0
  return storage.transaction(async (tx) => {
    const heads = new Map<string, AuditHead>()
    let count = 0
    for (const { id, seal } of waiting.slice(0, mostAtOnce)) {
      // Another process may have chained it since.
      if (!(await tx.auditWaiting.get(id))) continue
      const entry = await tx.audit.get(id)
      if (!entry || !isAsWritten(key, entry, seal)) {
        forged.add(id)
        continue
      }
      const day = dayOf(entry.at)
      const head = heads.get(day) ?? (await headOf(tx, day))
      heads.set(day, await link(tx, key, { head, entry }))
      await tx.auditWaiting.remove(id)
      count++
    }
    return count
  })
}

export const isAsWritten = (key: Key, entry: AuditEntry, seal: string | null) =>
  isSameText(sealOf(key, entry), seal ?? '')

const headOf = async (tx: Transaction, day: string): Promise<AuditHead> => {
  const head = { id: day, length: 0, mac: beginningOf(day) }
  await tx.auditHeads.insert(head)
  return (await tx.auditHeads.get(day)) ?? head
}

const link = async (
  tx: Transaction,
  key: Key,
  { head, entry }: { head: AuditHead; entry: AuditEntry },
): Promise<AuditHead> => {
  const { id: day, length, mac: before } = head
  const place = length + 1
  const mac = macOf(key, { before, place, entry })
  const isMine =
    (await tx.auditHeads.change(day, { length, mac: before }, { length: place, mac })) &&
    (await tx.auditLinks.insert({ id: `${day}@${place}`, day, place, entry: entry.id, mac }))
  if (!isMine) throw new Error('Another process lengthened the audit chain meanwhile')
  return { id: day, length: place, mac }
}

type Chaining = Pick<Ports, 'storage' | 'onFault'> & {
  key: Key
  /** Keeps the ends of the chains somewhere else. */
  anchor(heads: AuditHead[]): Promise<void> | void
}

const everyMs = 1000
const anchorEvery = 10

/** Chains once a second, and once more when it is stopped: then everything is in the chain. */
export const runChainer = ({ storage, key, anchor, onFault }: Chaining): (() => Promise<void>) => {
  const anchored = new Map<string, number>()
  const forged = new Set<string>()
  let turns = 0
  let running: Promise<void> = Promise.resolve()

  const writeAnchors = async () => {
    const heads = await storage.transaction((tx) => tx.auditHeads.list({}))
    const moved = heads.filter(({ id, length }) => anchored.get(id) !== length)
    if (moved.length > 0) await anchor(moved)
    for (const { id, length } of moved) anchored.set(id, length)
  }
  const chain = async (isLast: boolean) => {
    const before = forged.size
    while ((await chainWaiting(storage, key, forged)) > 0);
    if (forged.size > before)
      onFault({
        reference: 'audit',
        error: new Error('What the audit log says was not written so'),
      })
    if (isLast || turns++ % anchorEvery === 0) await writeAnchors()
  }
  const turn = (isLast = false) => {
    running = running
      .then(() => chain(isLast))
      .catch((error) => onFault({ reference: 'audit', error }))
    return running
  }
  const timer = setInterval(() => void turn(), everyMs)
  return () => {
    clearInterval(timer)
    return turn(true)
  }
}
