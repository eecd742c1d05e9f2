// Sets of recovery codes: one is live per person, and the old dies with the new one's birth.

import { newId } from '#domain/id.ts'
import { hashRecoveryCode, newRecoveryCodes } from '#domain/recovery-codes.ts'
import type { Log } from './log.ts'
import { post } from './posting.ts'

type Making = Pick<Log, 'tx' | 'ports' | 'person' | 'now'>

export const liveRecoverySet = async ({ tx, person }: Pick<Making, 'tx' | 'person'>) =>
  (await tx.recoverySets.list({ person: person.id, state: 'live' })).at(-1) ?? null

/**
 * Makes a set, ends the one before, and gives the codes. Unless they are shown once and now, they are
 * kept sealed too, until one has been typed back.
 */
export const replaceRecoverySet = async (
  making: Making,
  { isShownOnce }: { isShownOnce: boolean },
): Promise<{ codes: string[] }> => {
  const { tx, ports, person, now } = making
  const old = await liveRecoverySet(making)
  if (old) await tx.recoverySets.change(old.id, {}, { state: 'superseded', sealedCodes: null })
  // A set that nobody has saved yet is no news when it is made again.
  if (isShownOnce || old?.sealedCodes === null)
    await post(making, { kind: 'recoveryCodesMade', to: person.email })
  const codes = newRecoveryCodes(ports.random)
  const id = newId('set', ports.random)
  const sealedCodes = isShownOnce ? null : await ports.sealing.seal(id, codes.join(' '))
  const rows = codes.map((code) => ({
    id: newId('rec', ports.random),
    person: person.id,
    set: id,
    hash: hashRecoveryCode(ports.pepper, code),
    usedAt: null,
  }))
  await Promise.all([
    tx.recoverySets.insert({ id, person: person.id, madeAt: now, sealedCodes, state: 'live' }),
    ...rows.map((row) => tx.recoveryCodes.insert(row)),
  ])
  return { codes }
}
