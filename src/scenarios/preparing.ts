// What has happened to a scenario person before they sit down. Written once, by the API's own means.

import type { Ports, Transaction } from '#api/ports.ts'
import type { Factor, Person } from '#api/records.ts'
import { newKey } from '#domain/activation.ts'
import { newId } from '#domain/id.ts'
import type { PracticePerson, Trouble } from '#domain/practice-person.ts'

type Past = {
  ports: Ports
  tx: Transaction
  person: Person
  /** The scenario person's own number, E.164. */
  number: string | null
}

/** Makes the person known, with their past. Called for every person once per practice world. */
export const prepare = async (ports: Ports, scenario: PracticePerson, person: Person) => {
  const past = pasts[scenario.trouble]
  // Most people have no past, and what reads numbers is large.
  const number = past ? await numberOf(ports, scenario) : null
  await ports.storage.transaction(async (tx) => {
    if (!(await tx.people.insert(person))) return
    await past?.({ ports, tx, person, number })
  })
}

const numberOf = async (ports: Ports, { number, country, hardware }: PracticePerson) => {
  const { readNumber } = await import('#domain/phone-number.ts')
  const metadata = await ports.numberMetadata()
  const kind = hardware === 'desk' ? 'landline' : 'mobile'
  const read = readNumber({ text: number, country, metadata, kind })
  return read.status === 'valid' ? read.e164 : null
}

const pasts: Partial<Record<Trouble, (past: Past) => Promise<void>>> = {
  // A colleague gave the same number when they enrolled.
  'number-known': async ({ tx, person, number }) => {
    await tx.people.insert({ ...person, id: `${person.id}.colleague`, number })
  },
  // Two passcodes are left.
  locked: async ({ tx, person }) => {
    await tx.attempts.insert({ id: `${person.id}:passcode`, spent: 3, lockedUntil: null })
  },
  // Enrolled last year, on a phone that is gone.
  'new-phone': async ({ ports, tx, person, number }) => {
    await tx.people.change(person.id, {}, { number })
    await tx.factors.insert(await oldPhone(ports, person))
  },
}

const oldPhone = async (ports: Ports, person: Person): Promise<Factor> => {
  const id = newId('fac', ports.random)
  return {
    id,
    person: person.id,
    enrollment: 'enr_lastyear',
    kind: 'app',
    state: 'active',
    isProved: true,
    name: '',
    sealedKey: await ports.sealing.seal(id, newKey(ports.random)),
    lastStep: null,
    drift: 0,
    tokenHash: null,
    phoneKey: null,
    number: null,
    passkey: null,
    credentialId: null,
    createdAt: ports.now() - 365 * 86_400_000,
  }
}
