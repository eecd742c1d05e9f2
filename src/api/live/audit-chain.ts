// Seals what was written down into a chain for each day, a moment after it was written: one link is
// keyed over the link before, so that no entry can be edited, taken out or moved without the key.

import type { Ports, Storage, Transaction } from '#api/ports.ts'
import type { AuditEntry, AuditHead, AuditLink, AuditWaiting } from '#api/records.ts'
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
  const marks = waiting.slice(0, mostAtOnce)
  return storage.transaction(async (tx) => {
    const read = await Promise.all(marks.map((mark) => readWaiting(tx, mark)))
    const still = read.filter((each) => each !== null)
    for (const { id, entry, seal } of still)
      if (!entry || !isAsWritten(key, entry, seal)) forged.add(id)
    const found = still.flatMap(({ id, entry }) => (entry && !forged.has(id) ? [entry] : []))
    for (const day of new Set(found.map(({ at }) => dayOf(at))))
      await lengthen(tx, key, { day, entries: found.filter(({ at }) => dayOf(at) === day) })
    await Promise.all(found.map(({ id }) => tx.auditWaiting.remove(id)))
    return found.length
  })
}

/** Null where another process has chained it since. */
const readWaiting = async (tx: Transaction, { id, seal }: AuditWaiting) => {
  const [mark, entry] = await Promise.all([tx.auditWaiting.get(id), tx.audit.get(id)])
  return mark && { id, seal, entry }
}

export const isAsWritten = (key: Key, entry: AuditEntry, seal: string | null) =>
  isSameText(sealOf(key, entry), seal ?? '')

const headOf = async (tx: Transaction, day: string): Promise<AuditHead> => {
  const head = { id: day, length: 0, mac: beginningOf(day) }
  await tx.auditHeads.insert(head)
  return (await tx.auditHeads.get(day)) ?? head
}

const lengthen = async (
  tx: Transaction,
  key: Key,
  { day, entries }: { day: string; entries: AuditEntry[] },
) => {
  const { length, mac: first } = await headOf(tx, day)
  let mac = first
  const links = entries.map((entry, n): AuditLink => {
    const place = length + n + 1
    mac = macOf(key, { before: mac, place, entry })
    return { id: `${day}@${place}`, day, place, entry: entry.id, mac }
  })
  const written = await Promise.all([
    tx.auditHeads.change(day, { length, mac: first }, { length: length + links.length, mac }),
    ...links.map((link) => tx.auditLinks.insert(link)),
  ])
  if (written.includes(false))
    throw new Error('Another process lengthened the audit chain meanwhile')
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
