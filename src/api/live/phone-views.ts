// What the page on a phone is told, and what the set-up is told of a phone that wants to be paired.

import type { PushRequest } from '#domain/phone-messages.ts'
import type { PhoneKey } from '#domain/phone-proof.ts'
import type { Purpose } from '#machines/enrollment/events.ts'

export type PhoneAccount = { account: string; organization: string }

/** What both ends work the two words out from, and what the phone says it is. */
export type PairingView = { phone: string; factorId: string; codeHash: string; key: PhoneKey }

/** `purpose` is what the answer is good for: a test sign-in, or saying who sits there. */
export type LiveRequest = PushRequest & { purpose: Purpose }

/** `pending` until somebody at the set-up has said that this phone is theirs; `suspended` until the desk has decided. */
export type PhoneView = {
  factorId: string
  state: 'pending' | 'active' | 'suspended' | 'removed'
  requests: LiveRequest[]
}
