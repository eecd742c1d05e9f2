// What a phone keeps: its settings and its accounts. Plain data and plain changes.

import type { Provider } from '#domain/method.ts'
import type { Pairing } from '#domain/phone-messages.ts'
import type { Permission, PhoneFacts } from '#machines/phone/events.ts'
import type { PhonePerson } from './ports.ts'

export type Account = {
  id: string
  /** What the owner calls it. */
  name: string
  issuer: string
  account: string
  /** Base32. Passcodes are computed from it here, on the phone. */
  seed: string
  /** By the page's clock, not by the phone's. */
  addedAt: number
  /** Accounts that were paired get requests; the others only show passcodes. */
  pairing: { factorId: string; token: string } | null
}

export type PostKind = 'mail' | 'messages' | 'calls'

export type PhoneRecord = {
  version: 1
  hasApp: boolean
  hasOpenedApp: boolean
  notifications: Permission
  camera: Permission
  /** Since when aeroplane mode is on: what came later has not arrived. */
  flyingSince: number | null
  clockOffsetMinutes: number
  accounts: Account[]
  /** The code of the last pairing: the link that carried it may be opened again by a reload. */
  pairedBy: string | null
  /** The time of the newest item that was looked at. */
  seen: Record<PostKind, number>
}

export type PhoneChange = (record: PhoneRecord) => PhoneRecord

/** A phone as its owner brings it along. */
export const freshRecord = (person: PhonePerson): PhoneRecord => ({
  ...emptyRecord,
  hasApp: person.hasApp ?? false,
  camera: person.cameraBlocked ? 'refused' : 'unasked',
  clockOffsetMinutes: person.clockOffsetMinutes,
})

/** A phone bought today: nothing of the old one is on it, not even its troubles. */
export const emptyRecord: PhoneRecord = {
  version: 1,
  hasApp: false,
  hasOpenedApp: false,
  notifications: 'unasked',
  camera: 'unasked',
  flyingSince: null,
  clockOffsetMinutes: 0,
  accounts: [],
  pairedBy: null,
  seen: { mail: 0, messages: 0, calls: 0 },
}

/** What the phone's chart has to know about the record. */
export const factsOf = (record: PhoneRecord, provider: Provider): PhoneFacts => ({
  provider,
  hasApp: record.hasApp,
  hasOpenedApp: record.hasOpenedApp,
  notifications: record.notifications,
  camera: record.camera,
  accounts: countOf(record.accounts),
  isFlying: record.flyingSince !== null,
  isClockWrong: record.clockOffsetMinutes !== 0,
})

/** Writes back what a tap decided. Accounts and the clock have changes of their own. */
export const withFacts =
  (facts: PhoneFacts, now: number): PhoneChange =>
  (record) => ({
    ...record,
    hasApp: facts.hasApp,
    hasOpenedApp: facts.hasOpenedApp,
    notifications: facts.notifications,
    camera: facts.camera,
    flyingSince: facts.isFlying ? (record.flyingSince ?? now) : null,
  })

export const withPairing =
  (pairing: Pairing, code: string, now: number): PhoneChange =>
  (record) => ({
    ...withAccount({
      id: pairing.factorId,
      name: pairing.issuer,
      issuer: pairing.issuer,
      account: pairing.account,
      seed: pairing.seed,
      addedAt: now,
      pairing: { factorId: pairing.factorId, token: pairing.token },
    })(record),
    pairedBy: code,
  })

/** The same seed twice is the same account; another seed is another one, whatever its name. */
export const withAccount =
  (account: Account): PhoneChange =>
  (record) => ({
    ...record,
    accounts: [account, ...record.accounts.filter(({ seed }) => seed !== account.seed)],
  })

export const withName =
  (id: string, name: string): PhoneChange =>
  (record) => ({
    ...record,
    accounts: record.accounts.map((one) => (one.id === id ? { ...one, name } : one)),
  })

export const withoutAccount =
  (id: string): PhoneChange =>
  (record) => ({ ...record, accounts: record.accounts.filter((one) => one.id !== id) })

export const withClock =
  (clockOffsetMinutes: number): PhoneChange =>
  (record) => ({ ...record, clockOffsetMinutes })

export const withSeen =
  (kind: PostKind, at: number): PhoneChange =>
  (record) => ({ ...record, seen: { ...record.seen, [kind]: at } })

const countOf = (accounts: Account[]): PhoneFacts['accounts'] => {
  if (accounts.length === 0) return 0
  return accounts.length === 1 ? 1 : 2
}
