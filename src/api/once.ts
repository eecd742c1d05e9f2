// What may happen once goes through here: one conditional write whose answer is whether it was first.

import type { Transaction } from './ports.ts'

type Once =
  | 'activation'
  | 'numberCode'
  | 'challenge'
  | 'credential'
  | 'lateAnswer'
  | 'invitation'
  | 'signIn'
  | 'phoneCall'
  | 'pushProof'

/** True for the first to say so, ever, whoever else asks at the same time. */
export const consumeOnce = (tx: Transaction, kind: Once, id: string): Promise<boolean> =>
  tx.consumed.insert({ id: `${kind}:${id}` })
