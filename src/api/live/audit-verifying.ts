// Walks the audit chains and names the first entry that is not what was sealed. Changes nothing.

import type { Transaction } from '#api/ports.ts'
import type { AuditEntry, AuditHead, AuditLink, AuditWaiting } from '#api/records.ts'
import { isSameText } from '#domain/hash.ts'
import { beginningOf, isAsWritten, macOf } from './audit-chain.ts'

/** `added`: in the log, but never in a chain. `truncated`: a chain ends before its head or an anchor. */
export type Finding = {
  what: 'edited' | 'deleted' | 'reordered' | 'truncated' | 'added'
  day: string | null
  place: number | null
  entry: string | null
}

export type Verdict = {
  days: { day: string; length: number }[]
  waiting: number
  bad: Finding | null
}

type Walk = { key: Uint8Array; entries: Map<string, AuditEntry> }

/** `anchors` are heads as they once were. */
export const verifyAudit = async (
  tx: Transaction,
  { key, anchors }: { key: Uint8Array; anchors: AuditHead[] },
): Promise<Verdict> => {
  const entries = new Map((await tx.audit.list({})).map((entry) => [entry.id, entry]))
  const links = await tx.auditLinks.list({})
  const heads = await tx.auditHeads.list({})
  const waits = await tx.auditWaiting.list({})
  const waiting = new Set(waits.map(({ id }) => id))
  const ends = [...heads, ...anchors]
  const days = [...new Set([...ends.map(({ id }) => id), ...links.map(({ day }) => day)])].sort()
  const verdict: Verdict = { days: [], waiting: waiting.size, bad: null }
  for (const day of days) {
    const chain = links.filter((link) => link.day === day).sort((a, b) => a.place - b.place)
    const endsOfDay = ends.filter(({ id }) => id === day)
    const bad = walk({ key, entries }, day, chain) ?? endOf(day, chain, endsOfDay)
    if (bad) return { ...verdict, bad }
    verdict.days.push({ day, length: chain.length })
  }
  const bad = unsealed({ key, entries }, waits) ?? added(entries, links, waiting)
  return { ...verdict, bad }
}

const walk = ({ key, entries }: Walk, day: string, chain: AuditLink[]): Finding | null => {
  let before = beginningOf(day)
  for (const [index, { place, entry: id, mac }] of chain.entries()) {
    const expected = index + 1
    if (place !== expected) return { what: 'deleted', day, place: expected, entry: null }
    const entry = entries.get(id)
    if (!entry) return { what: 'deleted', day, place, entry: id }
    const expectedMac = (each: AuditEntry) => macOf(key, { before, place, entry: each })
    if (!isSameText(expectedMac(entry), mac)) {
      // What belongs here is elsewhere in the day: its entry, or the whole link.
      const isElsewhere = chain.some((other) => {
        const there = entries.get(other.entry)
        return there !== undefined && [mac, other.mac].includes(expectedMac(there))
      })
      return { what: isElsewhere ? 'reordered' : 'edited', day, place, entry: id }
    }
    before = mac
  }
  return null
}

const endOf = (day: string, chain: AuditLink[], ends: AuditHead[]): Finding | null => {
  const macAt = (length: number) => (length === 0 ? beginningOf(day) : chain[length - 1]?.mac)
  const isTorn = ends.some(({ length, mac }) => macAt(length) !== mac)
  if (isTorn) return { what: 'truncated', day, place: chain.length + 1, entry: null }
  const most = Math.max(0, ...ends.map(({ length }) => length))
  const stray = chain[most]
  return stray ? { what: 'added', day, place: stray.place, entry: stray.entry } : null
}

/** What was changed or taken out before it was chained. */
const unsealed = ({ key, entries }: Walk, waits: AuditWaiting[]): Finding | null => {
  for (const { id, seal } of waits) {
    const entry = entries.get(id)
    const nowhere = { day: null, place: null, entry: id }
    if (!entry) return { what: 'deleted', ...nowhere }
    if (!isAsWritten(key, entry, seal)) return { what: 'edited', ...nowhere }
  }
  return null
}

const added = (
  entries: Walk['entries'],
  links: AuditLink[],
  waiting: Set<string>,
): Finding | null => {
  const chained = new Set(links.map(({ entry }) => entry))
  const stray = [...entries.keys()].find((id) => !chained.has(id) && !waiting.has(id))
  return stray ? { what: 'added', day: null, place: null, entry: stray } : null
}
