// What can happen to an enrollment. Intents come from the person, facts only from inside the API.

import type { Failure } from '#domain/failure.ts'
import type { Check, DeviceType, Platform, Preference } from '#domain/method.ts'

/** What a message from the browser may say. No intent carries a proof or personal data. */
export type Intent =
  | { type: 'setup.started' }
  | { type: 'device.chosen'; device: DeviceType }
  | { type: 'number.confirmed' }
  | { type: 'numberCode.requested'; way: NumberWay }
  | { type: 'platform.chosen'; platform: Platform }
  | { type: 'app.installed' }
  | { type: 'camera.seen' }
  | { type: 'scan.claimed' }
  | { type: 'activation.renewed' }
  | { type: 'link.requested' }
  | { type: 'link.confirmed' }
  | { type: 'thisPhone.chosen' }
  | { type: 'key.requested' }
  | { type: 'key.typed' }
  | { type: 'preference.saved'; preference: Preference }
  | { type: 'codes.saved' }
  | { type: 'codes.renewed' }
  | { type: 'check.chosen'; check: Check }
  | { type: 'push.resent' }
  | { type: 'push.disowned' }
  | { type: 'otherWay.requested' }
  | { type: 'back.requested' }
  | { type: 'help.requested' }
  | { type: 'resume.requested' }
  | { type: 'restart.requested' }

export type NumberWay = 'call' | 'text'

/** What a proof was for. A passcode that links an app proves nothing about a test sign-in. */
export const purposes = ['number', 'link', 'codes', 'check', 'identity'] as const
export type Purpose = (typeof purposes)[number]

/** What runs out of attempts: each kind has its own budget per account, and a passkey has none. */
export const guessables = ['numberCode', 'passcode', 'recoveryCode'] as const
export type Guessable = (typeof guessables)[number]

/**
 * What the API saw: a proof, an effect or the clock. `current` is false when the fact is about
 * something that has been superseded (an older activation, push or factor): logged, then ignored.
 */
export type Fact =
  | { type: 'number.recorded'; label: string; known: boolean }
  | { type: 'numberCode.sent'; way: NumberWay; current: boolean }
  | { type: 'number.proved'; current: boolean }
  | { type: 'activation.issued'; current: boolean }
  | { type: 'activation.expired'; current: boolean }
  | { type: 'device.activated'; current: boolean }
  | { type: 'link.sent'; current: boolean }
  | { type: 'code.accepted'; purpose: Purpose; current: boolean }
  | {
      type: 'code.refused'
      purpose: Purpose
      failure: Failure
      attemptsLeft: number
      minutes?: number
      current: boolean
    }
  | { type: 'attempts.exhausted'; purpose: Purpose; kind: Guessable; minutes: number }
  | { type: 'unlocked'; kind: Guessable }
  | { type: 'passkey.registered'; current: boolean }
  | { type: 'passkey.used'; purpose: Purpose; current: boolean }
  | { type: 'passkey.refused'; failure: Failure; current: boolean }
  | { type: 'codes.issued'; current: boolean }
  | { type: 'codes.proved'; current: boolean }
  | { type: 'push.sent'; purpose: Purpose; current: boolean }
  | { type: 'push.approved'; purpose: Purpose; current: boolean }
  | { type: 'push.denied'; purpose: Purpose; current: boolean }
  | { type: 'push.timedOut'; purpose: Purpose; current: boolean }
  | { type: 'push.misapproved' }
  | { type: 'push.refused'; failure: Failure; current: boolean }
  | { type: 'call.placed'; current: boolean }
  | { type: 'call.confirmed'; current: boolean }
  | { type: 'call.unanswered'; current: boolean }

/**
 * Written in front of a proof's fact, in the same transaction, and predicted by the browser while it
 * waits: the only event that is neither an intent nor a fact, because it claims nothing.
 */
export type Submission = { type: 'code.submitted' }

export type EnrollmentEvent = Intent | Fact | Submission

/** What `setup().actions` names and the API performs through its ports. The browser ignores them. */
export const effects = [
  'ensureActivation',
  'renewActivation',
  'sendNumberCode',
  'sendLink',
  'ensureRecoveryCodes',
  'renewRecoveryCodes',
  'sendPush',
  'placeCall',
  'savePreference',
  'activateFactor',
  'notifyPerson',
  'reportFraud',
  'forgetAnswers',
] as const
export type Effect = (typeof effects)[number]
