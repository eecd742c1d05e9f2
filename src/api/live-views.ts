// What the live world tells its pages beside the journey: who is signed in, and who is how far.

import type { MailLanguage } from '#domain/mail-language.ts'
import type { FactorKind } from '#domain/method.ts'
import type { NoticeKind } from '#domain/notice.ts'
import type { Role } from '#domain/role.ts'

/** `isProved` says that a factor was used in this session; an invitation alone proves nobody. */
export type SessionView = {
  person: { id: string; name: string; email: string }
  role: Role | null
  isProved: boolean
  hasFactor: boolean
  hasPasskey: boolean
  /** The page on a phone can be asked. */
  hasPhone: boolean
}

/** What a link leads to, for whoever has it. */
export type InvitationOutcome = { person: { name: string }; hasFactor: boolean; role: Role | null }

/** What a link in a mail is about. `done` right after the button; `used` to whoever comes later. */
export type NoticeView = {
  about: NoticeKind
  at: number
  factor: FactorKind | null
  state: 'open' | 'done' | 'used' | 'expired'
}

export const rosterStatuses = [
  'notInvited',
  'invited',
  'expired',
  'started',
  'stuck',
  'enrolled',
  'suspended',
] as const
export type RosterStatus = (typeof rosterStatuses)[number]

export type RosterEntry = {
  id: string
  name: string
  email: string
  otherEmail: string | null
  group: string | null
  role: Role | null
  /** Signs in through the organisation's single sign-on only: enforcement leaves them alone. */
  isSsoOnly: boolean
  status: RosterStatus
  /** The state of the chart that they wait in, while their set-up is not over. */
  state: string | null
  /** When the status began. */
  since: number | null
  invitation: { sentAt: number; expiresAt: number } | null
  /** The newest mail that an address of theirs took for good not, or that has waited for a minute. */
  mail: { state: 'refused' | 'waiting'; address: string | null; at: number } | null
  /** When they last reported a request on their phone as not theirs, for a week: somebody may know their password. */
  reportedAt: number | null
  /** Changes that they said were not theirs, until the desk has decided. */
  disowned: { about: NoticeKind; at: number }[]
}

/** Without a mail server the link is told once, to be copied. */
export type SentInvitation = { link: string | null; mailedTo: string | null; expiresAt: number }

export const rowProblems = [
  'name-missing',
  'email-missing',
  'email-malformed',
  'other-email-malformed',
  'email-twice',
  'email-known',
  'language-unknown',
  'too-many-columns',
  'too-long',
] as const
export type RowProblem = (typeof rowProblems)[number]

/** `line` counts from 1, the header included, as a spreadsheet does. */
export type ImportRow = {
  line: number
  name: string
  email: string
  group: string | null
  otherEmail: string | null
  language: MailLanguage | null
  problem: RowProblem | null
}

/** `problem` says why the file as a whole could not be read. Nothing is invited while any row has a problem. */
export type ImportView = {
  problem: 'empty' | 'header-unknown' | 'too-many-rows' | 'malformed' | null
  rows: ImportRow[]
  isDone: boolean
  sent: number
  /** Without a mail server: each link, told once. */
  links: { email: string; link: string }[]
}

/** Recovery codes that have not been used; `madeAt` is null where there never were any. */
export type RecoveryView = { left: number; madeAt: number | null }
