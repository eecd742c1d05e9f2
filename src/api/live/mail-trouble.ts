// Which mails to somebody do not arrive. Nobody who waits for a link knows that it cannot come; the desk should.

import type { RosterEntry } from '#api/live-views.ts'
import type { Parcel, Refusal } from '#api/parcels.ts'
import type { Person } from '#api/records.ts'

/** A mail server may be slow. */
const patienceMs = 60_000

type Sent = { parcels: readonly Parcel[]; refusals: readonly Refusal[] }

export const mailTroubleOf = (
  { email, otherEmail }: Person,
  { parcels, refusals }: Sent,
  now: number,
): RosterEntry['mail'] => {
  const [refusal] = refusals
    .filter(({ address }) => address === email || address === otherEmail)
    .slice(-1)
  if (refusal) return { state: 'refused', address: refusal.address, at: refusal.at }
  const waiting = parcels.find(({ at }) => at < now - patienceMs)
  return waiting ? { state: 'waiting', address: null, at: waiting.at } : null
}
