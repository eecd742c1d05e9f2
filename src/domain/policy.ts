// What an organisation demands and allows. Data, so that the practice world can vary it per person.

import type { DeviceType, Preference, Provider } from './method.ts'

export type Requirements = { saveCodes: boolean; proveCodes: boolean; rehearse: boolean }

export type Policy = {
  provider: Provider
  devices: readonly DeviceType[]
  requirements: Requirements
  /** Six digits typed on the phone before Approve counts. */
  verifiedPush: boolean
  recommendedPreference: Preference
  /** A computer that others use too: print comes first, nothing stays behind. */
  sharedComputer: boolean
  /** How long a QR code, a link or a key works. */
  activationMinutes: number
}

/** How long things live and how often they may be tried. */
export const limits = {
  pushSeconds: 60,
  numberCodeMinutes: 10,
  attempts: 5,
  lockMinutes: 10,
  /** In a row, of one kind: NIST SP 800-63B-4 §3.2.2. */
  failures: 100,
  recoveryCodes: 10,
} as const

/** The documented journeys: seed 000 ends with Save, then a test sign-in; seed 001 asks for all. */
export const defaultPolicy: Record<Provider, Policy> = {
  duo: {
    provider: 'duo',
    devices: ['mobile', 'tablet', 'landline', 'securityKey', 'thisDevice', 'none'],
    requirements: { saveCodes: false, proveCodes: false, rehearse: true },
    verifiedPush: false,
    recommendedPreference: 'push',
    sharedComputer: false,
    activationMinutes: 10,
  },
  authenticator: {
    provider: 'authenticator',
    devices: ['mobile', 'tablet', 'securityKey', 'thisDevice', 'none'],
    requirements: { saveCodes: true, proveCodes: true, rehearse: true },
    verifiedPush: false,
    recommendedPreference: 'ask',
    sharedComputer: false,
    activationMinutes: 10,
  },
}
