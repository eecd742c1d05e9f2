// What an enrollment remembers. Guards read only the finite part, so that the graph can be walked.

import type { Failure } from '#domain/failure.ts'
import type {
  Check,
  DeviceType,
  FactorKind,
  Platform,
  Preference,
  Provider,
} from '#domain/method.ts'
import type { Requirements } from '#domain/policy.ts'
import type { Guessable, NumberWay, Purpose } from './events.ts'

/** Why somebody is here: their first factor, a further one, or the same one on a new phone. */
export type Reason = 'first' | 'another' | 'newPhone'

/** The steps somebody can be brought back to after asking for help. */
export const returnPoints = [
  'welcoming',
  'confirmingItIsYou',
  'choosingDevice',
  'enteringNumber',
  'provingNumber',
  'choosingPlatform',
  'installingApp',
  'addingAccount',
  'linkingApp',
  'enteringCode',
  'registeringPasskey',
  'choosingPreference',
  'savingCodes',
  'provingCodes',
  'rehearsing',
] as const
export type ReturnPoint = (typeof returnPoints)[number]

/** What the API knows when an enrollment begins. Nothing in it can be changed by an intent. */
export type EnrollmentInput = {
  provider: Provider
  devices: readonly DeviceType[]
  requirements: Requirements
  reason: Reason
  /** How an existing factor can be proved; empty for a first factor. */
  identityWays: readonly Check[]
  /** Recovery codes from an earlier enrollment are still good: no new set is forced on anybody. */
  hasRecoveryCodes: boolean
  /** The number on file, masked, for a new phone with an old number. */
  numberLabel: string | null
}

export type EnrollmentContext = EnrollmentInput & {
  identity: 'notNeeded' | 'needed' | 'confirmed'
  device: DeviceType | null
  platform: Platform | null
  number: 'none' | 'recorded' | 'known' | 'proved'
  activation: 'none' | 'live' | 'expired'
  linkedFactor: FactorKind | null
  codes: 'none' | 'issued' | 'proved'
  rehearsed: boolean
  locked: { kind: Guessable; purpose: Purpose } | null
  returnTo: ReturnPoint | null
  // From here on no guard looks.
  escalation: 'asked' | 'noDevice' | 'fraud' | null
  numberWay: NumberWay | null
  claimed: boolean
  handedOverBy: 'mail' | 'thisPhone' | null
  preference: Preference | null
  push: 'none' | 'sent' | 'denied' | 'timedOut'
  failure: Failure | null
  attemptsLeft: number | null
  minutes: number | null
  /** How long the lock was said to last: the notice itself is cleared on the way to it. */
  lockMinutes: number | null
}

/** The part of the context that guards read: what the walker tells two nodes apart by. */
export const guarded = [
  'provider',
  'devices',
  'requirements',
  'reason',
  'identityWays',
  'hasRecoveryCodes',
  'identity',
  'device',
  'platform',
  'number',
  'activation',
  'linkedFactor',
  'codes',
  'rehearsed',
  'locked',
  'returnTo',
] as const satisfies readonly (keyof EnrollmentContext)[]

export const initialContext = (input: EnrollmentInput): EnrollmentContext => ({
  ...input,
  identity: input.reason === 'first' ? 'notNeeded' : 'needed',
  device: input.reason === 'newPhone' ? 'mobile' : null,
  platform: null,
  // Theirs, on file: "known" is a number that turns out to be somebody's and must be proved.
  number: input.reason === 'newPhone' ? 'recorded' : 'none',
  activation: 'none',
  linkedFactor: null,
  codes: input.hasRecoveryCodes ? 'proved' : 'none',
  rehearsed: false,
  locked: null,
  returnTo: null,
  escalation: null,
  numberWay: null,
  claimed: false,
  handedOverBy: null,
  preference: null,
  push: 'none',
  failure: null,
  attemptsLeft: null,
  minutes: null,
  lockMinutes: null,
})

/** A phone that is called or texted rather than one that runs the app. */
export const isPhoneOnly = ({ device, platform }: Pick<EnrollmentContext, 'device' | 'platform'>) =>
  device === 'landline' || platform === 'other'

/** What says that a device is linked: its phone's page, the answer of its app, or a code from it. */
export type LinkWay = 'page' | 'answer' | 'code'

export const linkWay = ({
  provider,
  device,
}: Pick<EnrollmentContext, 'provider' | 'device'>): LinkWay => {
  if (device === 'phonePage') return 'page'
  return provider === 'duo' ? 'answer' : 'code'
}

/** The ways in which the factor that was linked can be tried out. */
export const availableChecks = (
  context: Pick<EnrollmentContext, 'provider' | 'device' | 'linkedFactor' | 'codes'>,
): Check[] => {
  const recovery: Check[] = context.codes === 'none' ? [] : ['recoveryCode']
  if (context.linkedFactor === 'phone') return ['call', ...recovery]
  if (context.linkedFactor === 'passkey') return ['passkey', ...recovery]
  if (context.linkedFactor === 'phonePage') return ['push', ...recovery]
  if (context.provider === 'authenticator') return ['passcode', ...recovery]
  const call: Check[] = context.device === 'mobile' ? ['call'] : []
  return ['push', 'passcode', ...call, ...recovery]
}
