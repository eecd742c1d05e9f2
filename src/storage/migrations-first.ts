// The tables of the first version, as they were then: changed by nobody, like every other migration.

import type { ColumnKind } from './sql-tables.ts'

/** The fields that rows are looked up by. */
export type Index = readonly [table: string, ...columns: string[]]

const text = 'text'
const integer = 'integer'
const boolean = 'boolean'
const json = 'json'

export const firstTables: Record<string, Record<string, ColumnKind>> = {
  people: {
    ...{ name: text, email: text, service: text, device: text, place: text, number: text },
    ...{ preference: text, group: text, role: text, isSsoOnly: boolean },
  },
  sessions: {
    ...{ chain: text, person: text, invitation: text, provedBy: text, provedAt: integer },
    ...{ startedAt: integer, seenAt: integer },
  },
  invitations: {
    ...{ person: text, tokenHash: text, sentAt: integer, expiresAt: integer },
    ...{ redeemedAt: integer, isRevoked: boolean },
  },
  settings: { rule: json },
  audit: { at: integer, actor: text, action: text, subject: text },
  auditWaiting: {},
  auditLinks: { day: text, place: integer, entry: text, mac: text },
  auditHeads: { length: integer, mac: text },
  keptKeys: { sealedKey: text },
  enrollments: {
    ...{ person: text, provider: text, chart: integer, value: json, context: json },
    ...{ version: integer, startedAt: integer, isOver: boolean, startedIn: text },
  },
  events: { enrollment: text, version: integer, at: integer, event: json, message: text },
  answers: { number: text, extension: text },
  factors: {
    ...{ person: text, enrollment: text, kind: text, state: text, isProved: boolean },
    ...{
      name: text,
      sealedKey: text,
      lastStep: integer,
      drift: integer,
      tokenHash: text,
      number: text,
    },
    ...{ passkey: json, credentialId: text, createdAt: integer },
  },
  activations: {
    ...{ enrollment: text, factor: text, codeHash: text, sealedCode: text },
    ...{ expiresAt: integer, state: text },
  },
  pushes: {
    ...{ person: text, enrollment: text, factor: text, purpose: text, service: text },
    ...{ device: text, place: text, isStranger: boolean, sealedDigits: text },
    ...{ triesLeft: integer, sentAt: integer, expiresAt: integer, state: text, verdict: text },
  },
  numberCodes: { nonce: text, sealedDigits: text, way: text, expiresAt: integer },
  voiceChecks: { person: text, enrollment: text, expiresAt: integer, state: text },
  recoverySets: { person: text, madeAt: integer, sealedCodes: text, state: text },
  recoveryCodes: { person: text, set: text, hash: text, usedAt: integer },
  challenges: {
    ...{ enrollment: text, ceremony: text, purpose: text, challenge: text, expiresAt: integer },
  },
  attempts: { spent: integer, lockedUntil: integer },
  consumed: {},
  outbox: { at: integer, person: text, sealedMessage: text, claimedUntil: integer },
}

export const firstIndices: Index[] = [
  ['people', 'role'],
  ['people', 'email'],
  ['sessions', 'person'],
  ['invitations', 'person'],
  ['invitations', 'tokenHash'],
  ['enrollments', 'person'],
  ['events', 'enrollment', 'version'],
  ['events', 'enrollment', 'message'],
  ['factors', 'person', 'state'],
  ['factors', 'enrollment'],
  ['factors', 'tokenHash'],
  ['factors', 'credentialId'],
  ['activations', 'enrollment'],
  ['activations', 'codeHash'],
  ['pushes', 'person', 'state'],
  ['pushes', 'factor', 'state'],
  ['pushes', 'enrollment', 'state'],
  ['voiceChecks', 'enrollment'],
  ['recoverySets', 'person', 'state'],
  ['recoveryCodes', 'person'],
]
