// A person of the practice world, as the page that plays them must know them.

import type { Provider } from './method.ts'
import type { CountryCode } from './phone-number.ts'
import type { Policy } from './policy.ts'

export const troubles = [
  'none',
  'slow-clock',
  'code-expired',
  'wrong-number',
  'number-known',
  'landline',
  'tablet',
  'one-screen',
  'camera-blocked',
  'own-camera',
  'push-lost',
  'push-denied',
  'push-fraud',
  'closed-page',
  'network-drops',
  'locked',
  'new-phone',
  'shared-computer',
] as const
export type Trouble = (typeof troubles)[number]

export type Hardware = 'android' | 'iphone' | 'tablet' | 'oldAndroid' | 'desk'

export type PracticePerson = {
  id: string
  name: string
  trouble: Trouble
  journey: Provider
  email: string
  /** As the person would say it; what they type is up to them. */
  number: string
  country: CountryCode
  hardware: Hardware
  cameraBlocked: boolean
  clockOffsetMinutes: number
  /** What policy differs in for this person. */
  policy: Partial<Policy>
  /** Requests get lost on the way to this phone. */
  losesPushes: boolean
  /** The network goes for a while when this person first reaches the step. */
  dropsNetworkAt: string | null
  /** A stranger signs in with this person's password as soon as they test theirs. */
  hasStranger: boolean
  /** The one screen there is, is the phone's own. */
  isOneScreen: boolean
}
