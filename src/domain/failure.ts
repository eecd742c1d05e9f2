// Everything that can be answered with "no", named after what the person met.
// Closed: content/ explains each, and the compiler says which explanation is missing.

export const failures = [
  // what was typed or chosen
  'device-missing',
  'number-missing',
  'number-too-short',
  'number-too-long',
  'number-malformed',
  'number-is-landline',
  'number-unconfirmed',
  'platform-missing',
  'preference-missing',
  // the activation
  'scan-not-heard',
  'activation-expired',
  'activation-used',
  'activation-unknown',
  'activation-not-open',
  // codes
  'code-missing',
  'code-malformed',
  'code-wrong',
  'code-replayed',
  'clock-skewed',
  'code-is-recovery-code',
  'code-from-earlier-qr',
  'number-code-wrong',
  // recovery codes
  'codes-unsaved',
  'recovery-code-wrong',
  'recovery-code-used',
  // push and call
  'push-denied',
  'push-timed-out',
  'push-not-yours',
  'push-over',
  'push-limited',
  'push-stopped',
  'digits-missing',
  'digits-wrong',
  'call-unanswered',
  // passkeys
  'passkey-cancelled',
  'passkey-unsupported',
  'passkey-already-registered',
  'passkey-refused',
  // the account
  'locked',
  'closed',
  'identity-unproved',
  'factor-in-use',
  // invitations, and who is signed in
  'invitation-unknown',
  'invitation-expired',
  'invitation-opened',
  'name-missing',
  'email-missing',
  'email-malformed',
  'other-email-malformed',
  'email-known',
  'signed-out',
  // between browser and API
  'offline',
  'stale-version',
  'not-possible-now',
  'reload-needed',
  'not-found',
  'not-allowed',
  'bad-request',
  'too-large',
  'too-many-requests',
  'broken',
] as const
export type Failure = (typeof failures)[number]

/** A failure with what the sentence about it needs. `minutes` is a clock's error or a wait. */
export type FailureNotice = {
  code: Failure
  attemptsLeft?: number
  minutes?: number
  /** Names this one occurrence in the log, for the person to quote. */
  reference?: string
}
