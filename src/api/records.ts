// What is stored. Ids are text, times integer milliseconds, secrets sealed or hashed.

import type { EnforcementRule } from '#domain/enforcement.ts'
import type { MailLanguage } from '#domain/mail-language.ts'
import type { Check, FactorKind, Preference, Provider } from '#domain/method.ts'
import type { Verdict } from '#domain/phone-messages.ts'
import type { PhoneKey } from '#domain/phone-proof.ts'
import type { Role } from '#domain/role.ts'
import type { Drift } from '#domain/totp.ts'
import type { EnrollmentEvent, NumberWay, Purpose } from '#machines/enrollment/events.ts'
import type { EnrollmentState } from '#machines/enrollment/stepping.ts'

export type Person = {
  id: string
  name: string
  email: string
  /** A second address that hears of every change. */
  otherEmail: string | null
  /** Of mails to them; null until somebody knows. */
  language: MailLanguage | null
  /** What this person signs in to, on what and where, as a push names it. */
  service: string
  device: string
  place: string
  /** The number on file, E.164, if there is one. */
  number: string | null
  preference: Preference | null
  group: string | null
  /** What this person may do at the desk; most may nothing. */
  role: Role | null
  /** Signs in through the organisation's single sign-on only: enforcement leaves them alone. */
  isSsoOnly: boolean
}

/** A browser that a person sits at. `id` is the SHA-256 of what its cookie holds. */
export type Session = {
  id: string
  /** The same through every change of the cookie. */
  chain: string
  person: string
  /** The link that opened it, if one did. Alone it proves nobody. */
  invitation: string | null
  /** The factor that was used in this session, and when; null until one was. */
  provedBy: Check | null
  provedAt: number | null
  startedAt: number
  seenAt: number
}

/** The address of a set-up, not a proof of who opens it. */
export type Invitation = {
  id: string
  person: string
  tokenHash: string
  sentAt: number
  expiresAt: number
  redeemedAt: number | null
  /** SHA-256 of what the browser that redeemed it had made up before; it may ask again with it. */
  browserHash: string | null
  isRevoked: boolean
}

/** What the organisation has decided, one row a matter. */
export type Setting = { id: 'enforcement'; rule: EnforcementRule }

/** Who did what to whom, and when. Only added to; holds no secret and no free text. */
export type AuditEntry = {
  id: string
  at: number
  /** A person's id; null for Usher itself. */
  actor: string | null
  action: AuditAction
  subject: string | null
}

/** Written with its entry, and keyed over it; gone once that is in the chain of its day. */
export type AuditWaiting = { id: string; seal: string }

/** One link of a day's chain: `<day>@<place>`, so that two chainers cannot both have it. */
export type AuditLink = {
  id: string
  day: string
  /** From 1 on. */
  place: number
  entry: string
  /** Over the link before and the whole entry. */
  mac: string
}

/** Where a day's chain ends. `id` is the day in UTC: 2026-03-01. */
export type AuditHead = { id: string; length: number; mac: string }

/** A key that outlives the ring it was once derived from, sealed under the ring of now. */
export type KeptKey = { id: 'pepper' | 'audit' | 'challenge'; sealedKey: string }

export const auditActions = [
  'session.started',
  'session.ended',
  'session.refused',
  'invitation.sent',
  'invitation.renewed',
  'invitation.redeemed',
  'invitation.revoked',
  'person.added',
  'enforcement.changed',
  'roster.exported',
  'factor.removed',
  'phone.paired',
  'phone.refused',
  'push.approved',
  'push.reported',
  'codes.renewed',
  'backup.restored',
  'administrator.added',
  'addresses.changed',
  'change.disowned',
  'suspension.lifted',
  'suspension.confirmed',
] as const
export type AuditAction = (typeof auditActions)[number]

export type Enrollment = {
  id: string
  person: string
  provider: Provider
  chart: number
  value: EnrollmentState['value']
  context: EnrollmentState['context']
  /** Counts all logged events. */
  version: number
  startedAt: number
  /** The last shown step that is over: a newer enrollment may begin. */
  isOver: boolean
  /** The session it was begun in; null where the host has none. */
  startedIn: string | null
}

export type LoggedEvent = {
  /** `<enrollment>@<version>`: two writers cannot both have it. */
  id: string
  enrollment: string
  version: number
  at: number
  event: EnrollmentEvent
  /** The id under which the browser sent it; facts have none. */
  message: string | null
}

/** Personal answers: owner only, deleted at the end. Keyed by enrollment. */
export type Answers = { id: string; number: string; extension: string | null }

export type Factor = {
  id: string
  person: string
  enrollment: string
  kind: FactorKind
  /** Suspended: its owner said that they did not add it. It proves nothing until the desk has decided. */
  state: 'pending' | 'active' | 'superseded' | 'suspended'
  /** A pending factor that has been proved may become active; nothing else may. */
  isProved: boolean
  name: string
  /** Sealed base32 key of an app's one-time codes. */
  sealedKey: string | null
  /** The time step of the last accepted passcode: RFC 6238 §5.2, never accept one twice. */
  lastStep: number | null
  /** How the clock of the app's phone stood to ours at its first passcode, in steps. */
  drift: Drift
  /** SHA-256 of the bearer token that the paired phone holds. */
  tokenHash: string | null
  /** What the page on a phone signs with: the phone alone has the other half. */
  phoneKey: PhoneKey | null
  number: string | null
  passkey: Passkey | null
  /** The passkey's own name, to find it by; no two factors have the same. */
  credentialId: string | null
  createdAt: number
}

type Credential = { credentialId: string; publicKey: string; counter: number }
/** What it says of its owner, and whether it can be copied: missing where neither was kept yet. */
export type Passkey = Credential & { userHandle?: string; mayBeCopied?: boolean }

export type Activation = {
  id: string
  enrollment: string
  factor: string
  codeHash: string
  sealedCode: string
  expiresAt: number
  state: 'live' | 'used' | 'superseded'
}

export type Push = {
  id: string
  person: string
  /** What asked: an enrollment, or a session by the name that it keeps. */
  enrollment: string
  factor: string
  purpose: Purpose
  service: string
  device: string
  place: string
  /** True for a sign-in that this person did not start. */
  isStranger: boolean
  /** The digits to type on the phone, where policy asks for them. */
  sealedDigits: string | null
  triesLeft: number
  sentAt: number
  expiresAt: number
  state: 'waiting' | 'approved' | 'denied' | 'over'
  verdict: Verdict | null
}

/** The six digits that were called or texted for one enrollment; a new one replaces the old. */
export type NumberCode = {
  id: string
  nonce: string
  sealedDigits: string
  way: NumberWay
  expiresAt: number
}

export type VoiceCheck = {
  id: string
  person: string
  enrollment: string
  expiresAt: number
  state: 'waiting' | 'confirmed' | 'over'
}

/** One person's set. `sealedCodes` is there until one of them has been typed back, then never again. */
export type RecoverySet = {
  id: string
  person: string
  madeAt: number
  sealedCodes: string | null
  state: 'live' | 'superseded' | 'suspended'
}

export type RecoveryCode = {
  id: string
  person: string
  set: string
  hash: string
  usedAt: number | null
}

export type Challenge = {
  id: string
  enrollment: string
  ceremony: 'register' | 'use'
  purpose: Purpose
  challenge: string
  expiresAt: number
}

/** `<person>:<kind>`: one budget per account and kind, whatever route spends from it. */
type Spent = { id: string; spent: number; lockedUntil: number | null }
/** Failed in a row, however many locks ago. */
export type Attempts = Spent & { failed?: number | null }

export type Consumed = { id: string }
