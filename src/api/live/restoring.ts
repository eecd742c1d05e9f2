// What a restored database must have forgotten: between the backup and now codes were used, links opened
// and people signed in, and none of that may be possible a second time.

import type { DeliveryMessage, Parcel } from '#api/parcels.ts'
import type { Ports, TableName, Transaction } from '#api/ports.ts'
import { post } from '#api/posting.ts'
import type { Attempts, Enrollment, Factor } from '#api/records.ts'
import { noticeKinds } from '#domain/notice.ts'
import { stepAt } from '#domain/totp.ts'
import { type Noting, note } from './audit.ts'
import { type Before, type Carried, carryOver } from './carrying-over.ts'
import type { Copied } from './copying.ts'

type Needed = Noting & Pick<Ports, 'sealing'>

/** Clocks of apps may be ahead by one step; what they showed by now is over. */
const stepsOfWindow = 1

/** `before` is of the database that this one replaces, null where that says nothing. Returns what it said. */
export const restoreInto = async (
  ports: Needed,
  tx: Transaction,
  { copied: asCopied, before }: { copied: Copied; before: Before | null },
): Promise<Carried | null> => {
  const compared = before && carryOver(asCopied, before)
  const copied = compared?.copied ?? asCopied
  const kept = await settled(ports, copied, before?.attempts ?? [])
  for (const [table, records] of Object.entries(kept) as [TableName, { id: string }[]][])
    for (const record of records) await tx[table].insert(record as never)
  // Questions of the sign-in page follow from this key: with another one nobody answers an old one.
  const sealedKey = await ports.sealing.seal('challenge', encoded(ports.random(32)))
  await tx.keptKeys.insert({ id: 'challenge', sealedKey })
  await note(ports, tx, { actor: null, action: 'backup.restored', subject: null })
  await tellOwners(ports, tx, copied)
  return compared?.carried ?? null
}

/** The records as they may come back. */
const settled = async (ports: Needed, copied: Copied, before: Attempts[]): Promise<Copied> => {
  const now = ports.now()
  const unfinished = new Set(copied.enrollments.flatMap(({ id, isOver }) => (isOver ? [] : [id])))
  const isFinished = ({ id }: Pick<Enrollment, 'id'>) => !unfinished.has(id)
  return {
    ...copied,
    sessions: [],
    challenges: [],
    numberCodes: [],
    answers: [],
    // Whoever was in the middle begins again: half a set-up that both sides remember differently helps nobody.
    enrollments: copied.enrollments.filter(isFinished),
    events: copied.events.filter(({ enrollment }) => !unfinished.has(enrollment)),
    invitations: copied.invitations.map((each) => ({ ...each, isRevoked: true })),
    activations: copied.activations.map((each) =>
      each.state === 'live' ? { ...each, state: 'superseded' } : each,
    ),
    pushes: copied.pushes.map((each) =>
      each.state === 'waiting' ? { ...each, state: 'over' } : each,
    ),
    voiceChecks: copied.voiceChecks.map((each) =>
      each.state === 'waiting' ? { ...each, state: 'over' } : each,
    ),
    factors: copied.factors.map((factor) => withoutPast(factor, now)),
    recoverySets: copied.recoverySets.map((each) => ({
      ...each,
      state: 'superseded',
      sealedCodes: null,
    })),
    attempts: strictest(copied.attempts, before),
    outbox: await notices(ports, copied.outbox),
    keptKeys: copied.keptKeys.filter(({ id }) => id !== 'challenge'),
  }
}

const withoutPast = (factor: Factor, now: number): Factor => {
  const state = factor.state === 'pending' ? 'superseded' : factor.state
  if (factor.sealedKey === null) return { ...factor, state }
  const lastStep = Math.max(factor.lastStep ?? 0, stepAt(now) + stepsOfWindow)
  return { ...factor, state, lastStep }
}

/** Of the two the one that allows less. */
const strictest = (restored: Attempts[], before: Attempts[]): Attempts[] => {
  const merged = new Map(restored.map((each) => [each.id, each]))
  for (const { id, spent, lockedUntil, failed } of before) {
    const other = merged.get(id)
    const later = Math.max(lockedUntil ?? 0, other?.lockedUntil ?? 0)
    merged.set(id, {
      ...{ id, spent: Math.max(spent, other?.spent ?? 0), lockedUntil: later || null },
      failed: Math.max(failed ?? 0, other?.failed ?? 0),
    })
  }
  return [...merged.values()]
}

/** Links and digits are over, and were sent long ago; what tells somebody of a change is told again. */
const notices = async ({ sealing }: Needed, parcels: Parcel[]): Promise<Parcel[]> => {
  const kinds: DeliveryMessage['kind'][] = [
    ...noticeKinds,
    'changeDisowned',
    'fraudReported',
    'recoveryCodesEnded',
  ]
  const kept: Parcel[] = []
  for (const parcel of parcels) {
    const text = await sealing.unseal(parcel.id, parcel.sealedMessage)
    const { kind } = JSON.parse(text) as DeliveryMessage
    if (kinds.includes(kind)) kept.push(parcel)
  }
  return kept
}

/** Which codes were used since cannot be known: all of them end, and their owners hear of it. */
const tellOwners = async (ports: Needed, tx: Transaction, { recoverySets, people }: Copied) => {
  const owners = new Set(
    recoverySets.flatMap(({ person, state }) => (state === 'live' ? [person] : [])),
  )
  for (const person of people)
    if (owners.has(person.id))
      await post(
        { tx, ports, person, now: ports.now() },
        { kind: 'recoveryCodesEnded', to: person.email },
      )
}

const encoded = (bytes: Uint8Array) => btoa(String.fromCharCode(...bytes))
