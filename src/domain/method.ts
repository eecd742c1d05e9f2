// What a person can choose between. The words on the screen for each are in content/.

export const deviceTypes = [
  'mobile',
  'tablet',
  'landline',
  'phonePage',
  'securityKey',
  'thisDevice',
  'none',
] as const
export type DeviceType = (typeof deviceTypes)[number]

export const platforms = ['iphone', 'android', 'other'] as const
export type Platform = (typeof platforms)[number]

export const preferences = ['push', 'ask', 'call'] as const
export type Preference = (typeof preferences)[number]

/** Whose enrolment is walked: Cisco Duo's documents, or any app that shows one-time codes. */
export const providers = ['duo', 'authenticator'] as const
export type Provider = (typeof providers)[number]

/** A method once enrolled: an app, a phone that is called, Usher's own page on a phone, a passkey. */
export const factorKinds = ['app', 'phone', 'phonePage', 'passkey'] as const
export type FactorKind = (typeof factorKinds)[number]

/** The ways of the test sign-in, and of proving that an old factor is still yours. */
export const checks = ['push', 'passcode', 'call', 'passkey', 'recoveryCode'] as const
export type Check = (typeof checks)[number]
