// Writes down who did what, in the transaction that does it.

import type { Ports, Transaction } from '#api/ports.ts'
import type { AuditAction } from '#api/records.ts'
import { newId } from '#domain/id.ts'

type Noted = { actor: string | null; action: AuditAction; subject: string | null }

export const note = async (
  { random, now }: Pick<Ports, 'random' | 'now'>,
  tx: Transaction,
  noted: Noted,
) => {
  const id = newId('aud', random)
  await Promise.all([
    tx.audit.insert({ id, at: now(), ...noted }),
    // Chained a moment later by one process: here every writer would wait for the one before.
    tx.auditWaiting.insert({ id }),
  ])
}
