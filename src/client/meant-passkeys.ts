// Whoever means their key and touches the laptop has a passkey where they will not look for it. Browsers
// mostly prevent it; where one has not, the person is asked before anything is sent.

import type { RegistrationResponseJSON } from '@simplewebauthn/browser'
import type { PasskeyKind, PasskeyPort } from './passkeys.ts'

/** Null where the question was closed: then nothing is added. */
export type OtherKind = 'keep' | 'again' | null

export const askingIfOther = (
  passkeys: PasskeyPort,
  ask: (came: PasskeyKind) => Promise<OtherKind>,
): PasskeyPort => ({
  ...passkeys,
  async register(options) {
    for (;;) {
      const answer = await passkeys.register(options)
      if (!answer.ok) return answer
      const came = kindOf(answer.response)
      const meant = options.authenticatorSelection?.authenticatorAttachment
      if (!came || !meant || kinds[meant] === came) return answer
      const wish = await ask(came)
      if (wish === 'keep') return answer
      if (wish === null) return { ok: false, failure: 'passkey-cancelled' }
    }
  },
})

const kinds = { platform: 'thisDevice', 'cross-platform': 'securityKey' } as const

/** Older browsers do not say what was attached, but mostly how it can be reached (WebAuthn L3 §5.8.4). */
const kindOf = ({ authenticatorAttachment, response }: RegistrationResponseJSON) => {
  if (authenticatorAttachment) return kinds[authenticatorAttachment] ?? null
  const { transports = [] } = response
  if (transports.some((transport) => ['usb', 'nfc', 'ble'].includes(transport)))
    return 'securityKey'
  return transports.length === 1 && transports[0] === 'internal' ? 'thisDevice' : null
}
