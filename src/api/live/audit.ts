// Writes down who did what, in the transaction that does it.

import type { Transaction } from '#api/ports.ts'
import type { AuditAction, AuditEntry } from '#api/records.ts'
import { hmacSha256Hex } from '#domain/hash.ts'
import { newId } from '#domain/id.ts'
import type { LivePorts } from './live-ports.ts'

export type Noting = Pick<LivePorts, 'random' | 'now' | 'auditKey'>
type Noted = { actor: string | null; action: AuditAction; subject: string | null }

export const note = async ({ random, now, auditKey }: Noting, tx: Transaction, noted: Noted) => {
  const entry = { id: newId('aud', random), at: now(), ...noted }
  await Promise.all([
    tx.audit.insert(entry),
    // Chained a moment later by one process: here every writer would wait for the one before.
    tx.auditWaiting.insert({ id: entry.id, seal: sealOf(auditKey, entry) }),
  ])
}

/** Holds an entry as it was written until it is in the chain; made by whoever has the key. */
export const sealOf = (key: Uint8Array, { id, at, actor, action, subject }: AuditEntry) =>
  hmacSha256Hex(key, JSON.stringify(['waiting', id, at, actor, action, subject]))
