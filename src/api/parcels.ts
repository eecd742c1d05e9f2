// What leaves the API for the outside world: written down first, then handed over.

import type { FactorKind } from '#domain/method.ts'
import type { NumberWay } from '#machines/enrollment/events.ts'

/** What must reach the outside world at least once, sealed: there are digits and links in it. */
export type Parcel = {
  id: string
  at: number
  person: string
  sealedMessage: string
}

/** An address that took a parcel for good not; `id` is the parcel's. */
export type Refusal = {
  id: string
  at: number
  person: string
  address: string
}

/** A parcel as it is handed over. `id` is the key that makes a repeat harmless. */
export type Delivery = {
  id: string
  at: number
  person: string
  message: DeliveryMessage
}

export type DeliveryMessage =
  | { kind: 'numberCode'; way: NumberWay; to: string; digits: string }
  | { kind: 'link'; to: string; link: string }
  | { kind: 'checkCall'; to: string; call: string }
  | { kind: 'factorAdded'; to: string; id: string; factor: FactorKind; name: string }
  | { kind: 'factorRemoved'; to: string; id: string; factor: FactorKind; name: string }
  | { kind: 'recoveryCodesMade'; to: string }
  | { kind: 'recoveryCodeUsed'; to: string }
  | { kind: 'changeDisowned'; to: string }
  | { kind: 'addressChanged'; to: string }
  | { kind: 'fraudReported'; name: string }
  | { kind: 'recoveryCodesEnded'; to: string }
  | { kind: 'invitation'; to: string; name: string; link: string; expiresAt: number }
