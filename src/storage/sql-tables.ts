// The tables of a database, complete by type: a record that gains a field does not compile until it
// has a column.

import type { Records, TableName } from '#api/ports.ts'

/** Times are integer milliseconds, yes and no is 1 and 0, and what has parts is JSON as text. */
export type ColumnKind = 'text' | 'integer' | 'boolean' | 'json'

export type Columns<R> = { [field in Exclude<keyof R, 'id'>]: ColumnKind }

export const sqlTables: { [name in TableName]: Columns<Records[name]> } = {
  people: {
    name: 'text',
    email: 'text',
    otherEmail: 'text',
    language: 'text',
    service: 'text',
    device: 'text',
    place: 'text',
    number: 'text',
    preference: 'text',
    group: 'text',
    role: 'text',
    isSsoOnly: 'boolean',
  },
  sessions: {
    chain: 'text',
    person: 'text',
    invitation: 'text',
    provedBy: 'text',
    provedAt: 'integer',
    startedAt: 'integer',
    seenAt: 'integer',
  },
  invitations: {
    person: 'text',
    tokenHash: 'text',
    sentAt: 'integer',
    expiresAt: 'integer',
    redeemedAt: 'integer',
    browserHash: 'text',
    isRevoked: 'boolean',
  },
  notices: {
    person: 'text',
    tokenHash: 'text',
    about: 'text',
    factor: 'text',
    at: 'integer',
    expiresAt: 'integer',
    state: 'text',
    disownedAt: 'integer',
  },
  settings: { rule: 'json' },
  audit: { at: 'integer', actor: 'text', action: 'text', subject: 'text' },
  auditWaiting: { seal: 'text' },
  auditLinks: { day: 'text', place: 'integer', entry: 'text', mac: 'text' },
  auditHeads: { length: 'integer', mac: 'text' },
  keptKeys: { sealedKey: 'text' },
  enrollments: {
    person: 'text',
    provider: 'text',
    chart: 'integer',
    value: 'json',
    context: 'json',
    version: 'integer',
    startedAt: 'integer',
    isOver: 'boolean',
    startedIn: 'text',
  },
  events: {
    enrollment: 'text',
    version: 'integer',
    at: 'integer',
    event: 'json',
    message: 'text',
  },
  answers: { number: 'text', extension: 'text' },
  factors: {
    person: 'text',
    enrollment: 'text',
    kind: 'text',
    state: 'text',
    isProved: 'boolean',
    name: 'text',
    sealedKey: 'text',
    lastStep: 'integer',
    drift: 'integer',
    tokenHash: 'text',
    phoneKey: 'json',
    number: 'text',
    passkey: 'json',
    credentialId: 'text',
    createdAt: 'integer',
  },
  activations: {
    enrollment: 'text',
    factor: 'text',
    codeHash: 'text',
    sealedCode: 'text',
    expiresAt: 'integer',
    state: 'text',
  },
  pushes: {
    person: 'text',
    enrollment: 'text',
    factor: 'text',
    purpose: 'text',
    service: 'text',
    device: 'text',
    place: 'text',
    isStranger: 'boolean',
    sealedDigits: 'text',
    triesLeft: 'integer',
    sentAt: 'integer',
    expiresAt: 'integer',
    state: 'text',
    verdict: 'text',
  },
  numberCodes: { nonce: 'text', sealedDigits: 'text', way: 'text', expiresAt: 'integer' },
  voiceChecks: { person: 'text', enrollment: 'text', expiresAt: 'integer', state: 'text' },
  recoverySets: { person: 'text', madeAt: 'integer', sealedCodes: 'text', state: 'text' },
  recoveryCodes: { person: 'text', set: 'text', hash: 'text', usedAt: 'integer' },
  challenges: {
    enrollment: 'text',
    ceremony: 'text',
    purpose: 'text',
    challenge: 'text',
    expiresAt: 'integer',
  },
  attempts: { spent: 'integer', lockedUntil: 'integer', failed: 'integer' },
  consumed: {},
  outbox: { at: 'integer', person: 'text', sealedMessage: 'text' },
  refusals: { at: 'integer', person: 'text', address: 'text' },
}

export type SqlRow = Record<string, string | number | null>

const kindsOf = (table: TableName) => sqlTables[table] as Record<string, ColumnKind>

const columnOf = (kind: ColumnKind | undefined, value: unknown): string | number | null => {
  if (value === null || value === undefined) return null
  if (kind === 'boolean') return value ? 1 : 0
  return kind === 'json' ? JSON.stringify(value) : (value as string | number)
}

const fieldOf = (kind: ColumnKind | undefined, value: string | number | null): unknown => {
  if (value === null) return null
  if (kind === 'boolean') return value === 1
  return kind === 'json' ? JSON.parse(String(value)) : value
}

/** The columns of a record or of a part of one. */
export const toColumns = (table: TableName, fields: object): SqlRow => {
  const kinds = kindsOf(table)
  return Object.fromEntries(
    Object.entries(fields).map(([field, value]) => [field, columnOf(kinds[field], value)]),
  )
}

export const toRecord = (table: TableName, row: SqlRow): { id: string } => {
  const kinds = kindsOf(table)
  const fields = Object.keys(kinds).map((field) => [
    field,
    fieldOf(kinds[field], row[field] ?? null),
  ])
  return { id: String(row.id), ...Object.fromEntries(fields) }
}
