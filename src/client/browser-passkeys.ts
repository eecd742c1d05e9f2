// The passkeys of this very browser and of what is plugged into it. Errors are translated here, once, by
// tables; nobody else reads their names.

import type { PasskeyAnswer, PasskeyFailure, PasskeyKind, PasskeyPort } from './passkeys.ts'

const load = () => import('@simplewebauthn/browser')

/** What a browser throws (WebAuthn L3 §5.1.3, §5.1.4), by the name of the error. */
const meanings: Record<string, PasskeyFailure> = {
  // Closed by the person, or run out, or no passkey here: browsers keep these apart from nobody.
  NotAllowedError: 'passkey-cancelled',
  AbortError: 'passkey-cancelled',
  // Chrome: another window of it is still open.
  OperationError: 'passkey-cancelled',
  ConstraintError: 'passkey-unsupported',
  NotSupportedError: 'passkey-unsupported',
  // The address of this page is not the one that the passkeys are for.
  SecurityError: 'passkey-unsupported',
  UnknownError: 'passkey-refused',
  NotReadableError: 'passkey-refused',
}

/** What `excludeCredentials` found: only making one can say this. */
const whileRegistering: Record<string, PasskeyFailure> = {
  ...meanings,
  InvalidStateError: 'passkey-already-registered',
}

export const browserPasskeys = (): PasskeyPort => ({
  supported: async () => hasPasskeys(),
  async register(optionsJSON) {
    const { startRegistration } = await load()
    return answered(() => startRegistration({ optionsJSON }), whileRegistering)
  },
  async use(optionsJSON) {
    const { startAuthentication } = await load()
    return answered(() => startAuthentication({ optionsJSON }), meanings)
  },
})

/** What this browser could register: a key that is plugged in, and the device that it runs on. */
export const passkeyKinds = async (): Promise<PasskeyKind[]> => {
  if (!hasPasskeys()) return []
  const canBeDevice =
    await PublicKeyCredential.isUserVerifyingPlatformAuthenticatorAvailable().catch(() => false)
  return canBeDevice ? ['securityKey', 'thisDevice'] : ['securityKey']
}

const hasPasskeys = () => typeof globalThis.PublicKeyCredential === 'function'

const answered = async <Response>(
  ask: () => Promise<Response>,
  known: Record<string, PasskeyFailure>,
): Promise<PasskeyAnswer<Response>> => {
  if (!hasPasskeys()) return { ok: false, failure: 'passkey-unsupported' }
  try {
    return { ok: true, response: await ask() }
  } catch (error) {
    const failure = error instanceof Error ? known[error.name] : undefined
    // An error that nobody knows yet: the person can try again, and whoever looks finds it in the console.
    if (!failure) reportError(error)
    return { ok: false, failure: failure ?? 'passkey-refused' }
  }
}
