// Everything a screen of the journey may need, gathered once.

import type { NumberAnswer } from '#api/decide.ts'
import type { ActivationView } from '#api/enrollments.routes.ts'
import type { PairingView } from '#api/live/phone-views.ts'
import type { JourneySnapshot } from '#client/journey-state.ts'
import type { PasskeyKind, PasskeyPort } from '#client/passkeys.ts'
import type { FailureNotice } from '#domain/failure.ts'
import type { Provider } from '#domain/method.ts'
import type { Organization } from '#domain/organization.ts'
import type { CountryCode } from '#domain/phone-number.ts'
import type { Policy } from '#domain/policy.ts'
import type { EnrollmentContext } from '#machines/enrollment/context.ts'
import type { Intent } from '#machines/enrollment/events.ts'
import type { Frame } from '#ui/step-frame.tsx'

/** What the API shows only while its step is open. Null until it has come. */
export type Resources = {
  activation: ActivationView | null
  recoveryCodes: { codes: string[]; madeAt: number } | null
  push: { digits: string | null; expiresAt: number } | null
}

/** What the page can do with its own hands. */
export type Hands = {
  copy(text: string): Promise<boolean>
  download(name: string, text: string): boolean
  print(): boolean
  passkeys: PasskeyPort
  /** What this browser could register. */
  passkeyKinds: readonly PasskeyKind[]
  /** Carries the person's passkey answer to the API. */
  provePasskey(): Promise<void>
  /** The phone that wants to be paired; null in a world where none can. */
  pairing: PairingHands | null
  /** Where the link of an activation opens the app on this very phone. */
  appLink(activation: ActivationView): string | null
  clearComputer: (() => void) | null
}

export type PairingHands = {
  read(enrollmentId: string): Promise<PairingView | null>
  /** What is in the way of it; null where it counted. */
  answer(enrollmentId: string, factorId: string, isMine: boolean): Promise<FailureNotice | null>
}

export type NumberDraft = {
  text: string
  country: CountryCode
  extension: string
  confirmed: boolean
}

export type Scene = {
  snapshot: JourneySnapshot
  context: EnrollmentContext
  frame: Frame
  world: 'practice' | 'live'
  isStaff?: boolean
  provider: Provider
  appName: string
  organization: Organization
  policy: Policy
  /** What the phone in question is called on the page. */
  phoneLabel: string
  /** Masked, for the person to recognise. */
  mailLabel: string
  /** The page is on the very phone that is being added. */
  isOneScreen: boolean
  now: number
  resources: Resources
  hands: Hands
  qrRef: (svg: SVGSVGElement | null) => void
  draft: NumberDraft
  onDraft(draft: NumberDraft): void
  send(intent: Intent, number?: NumberAnswer): boolean
  proveCode(code: string): void
  startAnother(reason: 'another' | 'newPhone'): void
  startOver(): void
  /** Where all ways to sign in of the person are. */
  waysHref?: string
  peopleHref?: string | null
}
