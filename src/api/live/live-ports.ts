// What the live world needs beside the ports of the API.

import type { Ports } from '#api/ports.ts'

export type LivePorts = Ports & {
  /** Where the pages are, as people reach them: links are built from it and never from a request. */
  origin: string
  /** From it follow the questions of the sign-in page; a new one ends all that were asked. */
  challengeKey: Uint8Array
  /** Seals what the audit log says; whoever writes to the database does not have it. */
  auditKey: Uint8Array
  /** Without it a link is shown once, to be copied. */
  canMail: boolean
  /** SHA-256 of each token by which an application may ask who has to enroll. */
  applicationTokenHashes: string[]
}

const minute = 60_000
const hour = 60 * minute

/** Staff see other people's data: their sessions are the shorter ones (NIST SP 800-63B-4 §2.2.3). */
export const sessionLimits = {
  person: { idleMs: 30 * minute, absoluteMs: 24 * hour },
  staff: { idleMs: 15 * minute, absoluteMs: 12 * hour },
} as const

export const invitationHours = 72
