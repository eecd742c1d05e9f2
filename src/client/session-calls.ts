// Who is signed in on this browser, and the two ways in: an invitation, and a passkey.

import type { AskedPush } from '#api/live/session-pushes.ts'
import type { InvitationOutcome, SessionView } from '#api/live-views.ts'
import type { Push } from '#api/records.ts'
import type { MailLanguage } from '#domain/mail-language.ts'
import type { Answered, Ask } from './asking.ts'
import type { PasskeyPort } from './passkeys.ts'

type Challenge = { id: string; challenge: Parameters<PasskeyPort['use']>[0] }

export const createSessionCalls = (ask: Ask, passkeys: PasskeyPort) => ({
  /** `signed-out` where nobody is. */
  read: () => ask<SessionView>('GET', 'session'),
  end: () => ask<{ ended: true }>('DELETE', 'session'),
  redeem: (redemption: { token: string; language?: MailLanguage; browser?: string }) =>
    ask<InvitationOutcome>('POST', 'invitations/redemptions', redemption),
  /** Whether this server sends mail. */
  canMail: () => ask<{ canMail: boolean }>('GET', 'invitations'),
  /** A new link to the addresses on file, for one that leads nowhere. The answer is the same for everybody. */
  renew: (token: string) => ask<{ canMail: boolean }>('POST', 'invitations/renewals', { token }),
  /** A passcode or a recovery code of whoever is signed in. */
  proveByCode: (code: string) => ask<SessionView>('POST', 'session/proofs', { code }),
  /** Sends a request to the page on their phone. */
  askPhone: () => ask<AskedPush>('POST', 'session/pushes'),
  readAsked: (id: string) => ask<{ state: Push['state'] }>('GET', `session/pushes/${id}`),
  proveByPhone: (id: string) => ask<SessionView>('POST', `session/pushes/${id}/proof`),
  /** Opens the browser's own window: call it from a click. */
  async signIn(): Promise<Answered<SessionView>> {
    const asked = await ask<Challenge>('POST', 'session/challenge')
    if (!asked.ok) return asked
    const { id, challenge } = asked.value
    const given = await passkeys.use(challenge)
    if (!given.ok) return { ok: false, failure: { code: given.failure } }
    return ask<SessionView>('POST', 'session', { id, response: given.response })
  },
})
