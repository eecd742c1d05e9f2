// The port through which a page makes and uses passkeys. Messages are those of WebAuthn L3 §5.1, as JSON.
import type {
  AuthenticationResponseJSON,
  PublicKeyCredentialCreationOptionsJSON,
  PublicKeyCredentialRequestOptionsJSON,
  RegistrationResponseJSON,
} from '@simplewebauthn/browser'
import type { Failure } from '#domain/failure.ts'
import type { DeviceType } from '#domain/method.ts'

export type PasskeyFailure = Extract<
  Failure,
  'passkey-cancelled' | 'passkey-unsupported' | 'passkey-already-registered' | 'passkey-refused'
>

/** What a passkey can live in, as the person chooses it. */
export type PasskeyKind = Extract<DeviceType, 'securityKey' | 'thisDevice'>

export type PasskeyAnswer<Response> =
  | { ok: true; response: Response }
  | { ok: false; failure: PasskeyFailure }

export type PasskeyPort = {
  supported(): Promise<boolean>
  register(
    options: PublicKeyCredentialCreationOptionsJSON,
  ): Promise<PasskeyAnswer<RegistrationResponseJSON>>
  use(
    options: PublicKeyCredentialRequestOptionsJSON,
  ): Promise<PasskeyAnswer<AuthenticationResponseJSON>>
}
