// What the API needs from its host. The practice world and the live world differ here and nowhere else.

import type { Failure } from '#domain/failure.ts'
import type { MetadataJson } from '#domain/phone-number.ts'
import type { Policy } from '#domain/policy.ts'
import type { Guessable } from '#machines/enrollment/events.ts'
import type { Notice } from './notice.ts'
import type { Delivery, Parcel, Refusal } from './parcels.ts'
import type {
  Activation,
  Answers,
  Attempts,
  AuditEntry,
  AuditHead,
  AuditLink,
  AuditWaiting,
  Challenge,
  Consumed,
  Enrollment,
  Factor,
  Invitation,
  KeptKey,
  LoggedEvent,
  NumberCode,
  Person,
  Push,
  RecoveryCode,
  RecoverySet,
  Session,
  Setting,
  VoiceCheck,
} from './records.ts'

export type Records = {
  people: Person
  enrollments: Enrollment
  events: LoggedEvent
  answers: Answers
  factors: Factor
  activations: Activation
  pushes: Push
  numberCodes: NumberCode
  voiceChecks: VoiceCheck
  recoverySets: RecoverySet
  recoveryCodes: RecoveryCode
  challenges: Challenge
  attempts: Attempts
  consumed: Consumed
  outbox: Parcel
  refusals: Refusal
  sessions: Session
  invitations: Invitation
  notices: Notice
  settings: Setting
  audit: AuditEntry
  auditWaiting: AuditWaiting
  auditLinks: AuditLink
  auditHeads: AuditHead
  keptKeys: KeptKey
}
export type TableName = keyof Records

/** One table. `insert` and `change` are single conditional writes whose answer is whether they took. */
export type Table<R> = {
  get(id: string): Promise<R | null>
  /** Every record whose fields equal those of `where`, oldest first. */
  list(where: Partial<R>): Promise<R[]>
  /** False when the id is taken, or the log of an enrollment has the message. */
  insert(record: R): Promise<boolean>
  /** Changes the record if it still looks like `expected`; false when it does not. */
  change(id: string, expected: Partial<R>, patch: Partial<R>): Promise<boolean>
  remove(id: string): Promise<void>
}

export type Transaction = { [name in TableName]: Table<Records[name]> } & {
  /** Names what followers of the log should look at once this transaction has been committed. */
  touch(topic: string): void
}

export type Attempt =
  | { isAllowed: true; attemptsLeft: number }
  /** Null: waiting opens nothing any more. */
  | { isAllowed: false; lockedUntil: number | null }

/** A record, the field by which it names another, and in which table that is. */
export type Named<N extends TableName, M extends TableName> = {
  table: N
  by: keyof Records[N] & string
  other: M
}

/** Announced when any topic may have been missed: whoever watches looks again. */
export const everyTopic = '*'

/** Thrown by `deliver`: what went to this address will never arrive, however often it is sent. */
export class Undeliverable extends Error {
  readonly address: string

  constructor(message: string, { address, cause }: { address: string; cause: unknown }) {
    super(message, { cause })
    this.address = address
  }
}

/** Thrown by a storage that cannot be worked with just now: what was asked may be asked again. */
export class StorageAway extends Error {}

export type Storage = {
  /** All or nothing; a throw undoes it. No foreign `await` inside. */
  transaction<T>(work: (tx: Transaction) => Promise<T>): Promise<T>
  /** One record as it was last committed, beside all transactions: for whoever writes nothing because of it. */
  read<N extends TableName>(table: N, id: string): Promise<Records[N] | null>
  /** The same with the record that a field of it names; null where one of them is missing. */
  readWith<N extends TableName, M extends TableName>(
    named: Named<N, M>,
    id: string,
  ): Promise<[Records[N], Records[M]] | null>
  /**
   * One conditional write, committed on its own, so that no later failure can undo it. After `mostFailed` in
   * a row none is allowed, however long somebody waits: only `reopenGuessing` allows more.
   */
  spendAttempt(spend: {
    account: string
    kind: Guessable
    limit: number
    now: number
    lockMs: number
    mostFailed: number
  }): Promise<Attempt>
  /**
   * Keeps others from what is called so, and returns how to let go of it; null while somebody has it.
   * It ends with the process, however that ends.
   */
  hold(name: string): Promise<(() => Promise<unknown>) | null>
  /** Called with each touched topic after commit. */
  watch(listener: (topic: string) => void): () => void
}

/** Binds a text to one record: what was sealed for it opens for no other, and throws. */
export type Sealing = {
  seal(id: string, text: string): Promise<string>
  unseal(id: string, sealed: string): Promise<string>
}

/** A further topic of the one stream, read whole whenever it is touched. */
export type TopicReader = (person: Person) => Promise<unknown>

/** A person at a browser. A host without sessions, such as the practice world, has no `session`. */
export type Caller = Person & { session?: { id: string; isProved: boolean } }

export type Ports = {
  storage: Storage
  world: 'practice' | 'live'
  now(): number
  random(bytes: number): Uint8Array<ArrayBuffer>
  /** Who sends this request; null when nobody the host knows. */
  identify(request: Request): Promise<Caller | null>
  policyFor(person: Person): Policy
  /** The issuer that an authenticator app shows. */
  issuer: string
  /** The address that links the phone it is opened on. */
  activationLink(person: Person, code: string): string
  /** Why no request may go to this person's phone now; where it is missing any may. */
  refusePush?(asking: { tx: Transaction; person: Person; now: number }): Promise<Failure | null>
  /** Closes and opens secrets at rest. Only a host without real secrets may do less than `sealing.ts`. */
  sealing: Sealing
  /** Keys the hashes of recovery codes; kept apart from them. */
  pepper: Uint8Array<ArrayBuffer>
  relyingParty: { id: string; name: string; origins: string[] }
  numberMetadata(): Promise<MetadataJson>
  /** Delivers one row of the outbox; may be asked twice for the same row. Throws `Undeliverable` where that is final. */
  deliver(delivery: Delivery): Promise<void>
  topics: Record<string, TopicReader>
  /** Aborted when this host stops: its streams end, and their windows come back to the next one. */
  ending: AbortSignal
  /** Told of every fault, with the reference that the person was given. */
  onFault(fault: { reference: string; error: unknown }): void
}
