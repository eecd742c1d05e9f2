// The words the charts are written in: guards that ask, actions that record, effects that are names.

import { assign, setup } from 'xstate'
import type { Check, DeviceType, FactorKind } from '#domain/method.ts'
import {
  availableChecks,
  type EnrollmentContext,
  type EnrollmentInput,
  isPhoneOnly,
  type LinkWay,
  linkWay,
  type ReturnPoint,
} from './context.ts'
import { type Effect, type EnrollmentEvent, effects, type Guessable } from './events.ts'

/** What a step is called on the rail, the track and the trace. */
export const stepIds = [
  'start',
  'identity',
  'device',
  'number',
  'platform',
  'install',
  'add',
  'scan',
  'code',
  'passkey',
  'preference',
  'codes',
  'test',
  'done',
  'help',
] as const
export type StepId = (typeof stepIds)[number]

export type StepMeta = {
  step: StepId
  /** `blackout` whenever a secret is on the screen. */
  share: 'status' | 'blackout'
  /** True where the person binds themselves to something: nobody else may ever cause it. */
  commit: boolean
  /** The controls that a helper can point at. */
  pointables: readonly string[]
  expectSeconds: number
}

/** Describes a step; what is not said is the harmless default. */
export const step = (id: StepId, more: Partial<Omit<StepMeta, 'step'>> = {}): StepMeta => ({
  step: id,
  share: 'status',
  commit: false,
  pointables: ['primary', 'back'],
  expectSeconds: 20,
  ...more,
})

/** An effect is only a name here: the API performs it, the browser ignores it. */
const named = Object.fromEntries(effects.map((effect) => [effect, () => {}])) as {
  [effect in Effect]: () => void
}

export const chart = setup({
  types: {
    context: {} as EnrollmentContext,
    events: {} as EnrollmentEvent,
    input: {} as EnrollmentInput,
    meta: {} as StepMeta,
  },
  guards: {
    needsIdentity: ({ context }) => context.identity === 'needed',
    isIdentityConfirmed: ({ context }) => context.identity === 'confirmed',
    isConfirmedForNewPhone: ({ context }) =>
      context.identity === 'confirmed' && isNewPhone(context),
    isNewPhone: ({ context }) => isNewPhone(context),
    isLinkedBy: ({ context }, { way }: { way: LinkWay }) => linkWay(context) === way,
    chose: ({ context, event }, { devices }: { devices: readonly DeviceType[] }) =>
      event.type === 'device.chosen' &&
      devices.includes(event.device) &&
      context.devices.includes(event.device),
    choseNumberless: ({ context, event }) =>
      event.type === 'device.chosen' &&
      context.devices.includes(event.device) &&
      (event.device === 'tablet' ||
        (event.device === 'mobile' && context.provider === 'authenticator')),
    chosePhoneWithoutApps: ({ context, event }) =>
      event.type === 'platform.chosen' &&
      event.platform === 'other' &&
      context.provider === 'duo' &&
      context.device === 'mobile',
    chosePhoneWithApps: ({ event }) =>
      event.type === 'platform.chosen' && event.platform !== 'other',
    gaveNumber: ({ context }) => context.device === 'mobile' && context.provider === 'duo',
    mustProveNumber: ({ context }) => context.device === 'landline' || context.number === 'known',
    isNumberProved: ({ context }) => context.number === 'proved',
    isPhoneProved: ({ context }) => context.number === 'proved' && isPhoneOnly(context),
    // A number that is known was asked about before any platform: Back must not lead around its proof.
    cameByPlatform: ({ context }) => context.platform === 'other' && context.number !== 'known',
    canBeTexted: ({ context, event }) =>
      event.type === 'numberCode.requested' &&
      (event.way === 'call' || context.device !== 'landline'),
    mayChooseDevice: ({ context }) =>
      context.identity !== 'needed' && context.linkedFactor === null,
    isLinked: ({ context }) => context.linkedFactor !== null,
    isUnlinked: ({ context }) => context.linkedFactor === null,
    isExpired: ({ context }) => context.activation === 'expired',
    isLockedFor: ({ context }, { kind }: { kind: Guessable }) => context.locked?.kind === kind,
    choosesPreference: ({ context }) =>
      context.provider === 'duo' && context.linkedFactor !== 'passkey',
    // Codes that must be typed back have to be seen first, also where saving alone is not asked for.
    needsCodesSaved: ({ context: { requirements, codes } }) =>
      (requirements.saveCodes || requirements.proveCodes) && codes !== 'proved',
    needsCodesProved: ({ context }) =>
      context.requirements.proveCodes && context.codes !== 'proved',
    areCodesProved: ({ context }) => context.codes === 'proved',
    needsRehearsal: ({ context }) => context.requirements.rehearse && !context.rehearsed,
    isRehearsed: ({ context }) => context.rehearsed,
    canPrefer: ({ context, event }) =>
      event.type === 'preference.saved' &&
      (event.preference === 'ask' ||
        (event.preference === 'push' && context.linkedFactor === 'app') ||
        (event.preference === 'call' &&
          (context.linkedFactor === 'phone' || context.device === 'mobile'))),
    choseCheck: ({ context, event }, { check }: { check: Check }) =>
      event.type === 'check.chosen' &&
      event.check === check &&
      availableChecks(context).includes(check),
    choseIdentityWay: ({ context, event }, { check }: { check: Check }) =>
      event.type === 'check.chosen' &&
      event.check === check &&
      context.identityWays.includes(check),
    cameFrom: ({ context }, { point }: { point: ReturnPoint }) => context.returnTo === point,
    wasLockedAt: ({ context, event }, { point }: { point: ReturnPoint }) =>
      context.returnTo === point &&
      (event.type !== 'unlocked' || event.kind === context.locked?.kind),
    isCurrent: ({ event }) => !('current' in event) || event.current,
  },
  actions: {
    ...named,

    recordDevice: assign(({ context, event }) =>
      event.type === 'device.chosen' && event.device !== context.device
        ? { device: event.device, platform: null, number: stillToProve(context), numberLabel: null }
        : {},
    ),
    recordPlatform: assign(({ event }) =>
      event.type === 'platform.chosen' ? { platform: event.platform } : {},
    ),
    recordNumberWay: assign(({ event }) =>
      event.type === 'numberCode.requested' ? { numberWay: event.way } : {},
    ),
    recordPreference: assign(({ event }) =>
      event.type === 'preference.saved' ? { preference: event.preference } : {},
    ),
    recordPhoneFactor: assign({ linkedFactor: 'phone' as FactorKind }),
    recordClaim: assign({ claimed: true, failure: 'scan-not-heard' as const }),
    recordHandover: assign(({ event }) => ({
      handedOverBy: event.type === 'thisPhone.chosen' ? ('thisPhone' as const) : ('mail' as const),
    })),
    reopenActivation: assign(({ context }) => ({
      activation: context.activation === 'expired' ? ('none' as const) : context.activation,
      claimed: false,
    })),
    startPush: assign({ push: 'none' as const, failure: null }),
    clearFailure: assign({ failure: null, attemptsLeft: null, minutes: null }),
    recordLock: assign(({ context }) => ({ failure: 'locked', minutes: context.lockMinutes })),
    rememberStep: assign((_, { point }: { point: ReturnPoint }) => ({ returnTo: point })),
    askForHelp: assign({ escalation: 'asked' as const }),
    lackDevice: assign({ escalation: 'noDevice' as const, returnTo: 'choosingDevice' as const }),
    disownPush: assign({ escalation: 'fraud' as const }),
    forgetHelp: assign({ escalation: null, returnTo: null }),
    startOver: assign(({ context }) => ({
      // Answers go, requirements and whatever has been proved stay.
      device: context.reason === 'newPhone' ? ('mobile' as const) : null,
      platform: null,
      claimed: false,
      handedOverBy: null,
      number: stillToProve(context),
    })),
    recordFact: assign(({ context, event }) => recordOf(context, event)),
  },
})

type Patch = Partial<EnrollmentContext>

/** The number on file on a new phone. With another number it is a device like any other. */
const isNewPhone = ({ reason, device, number }: EnrollmentContext) =>
  reason === 'newPhone' && device === 'mobile' && number !== 'known'

/** A number that somebody else has must still be proved, however often the person starts over. */
const stillToProve = ({ number }: EnrollmentContext): EnrollmentContext['number'] =>
  number === 'known' ? 'known' : 'none'

/** What a current fact leaves behind, wherever the person happens to be. */
const recordOf = (context: EnrollmentContext, event: EnrollmentEvent): Patch => {
  switch (event.type) {
    case 'number.recorded':
      return { number: event.known ? 'known' : 'recorded', numberLabel: event.label }
    case 'number.proved':
      return { number: 'proved', ...cleared }
    case 'numberCode.sent':
      return { numberWay: event.way }
    case 'activation.issued':
      return { activation: 'live', claimed: false }
    case 'activation.expired':
      return context.linkedFactor ? {} : { activation: 'expired', failure: 'activation-expired' }
    case 'device.activated':
      return { ...activatedOf(context), ...cleared }
    case 'passkey.registered':
      return { ...linkOf(context, 'passkey'), ...cleared }
    case 'code.accepted':
      return { ...acceptedOf(context, event.purpose), ...cleared, push: 'none' }
    case 'push.approved':
    case 'passkey.used':
      return { ...proofOf(context, event.purpose), ...cleared, push: 'none' }
    case 'call.confirmed':
      return { rehearsed: context.linkedFactor !== null, ...cleared }
    case 'codes.issued':
      return { codes: context.codes === 'proved' ? 'proved' : 'issued' }
    case 'codes.proved':
      return { codes: 'proved', ...cleared }
    case 'push.sent':
      return { push: 'sent', failure: null }
    case 'push.denied':
      return { push: 'denied', failure: 'push-denied' }
    case 'push.timedOut':
      return { push: 'timedOut', failure: 'push-timed-out' }
    case 'push.misapproved':
      return { failure: 'push-not-yours' }
    case 'call.unanswered':
      return { failure: 'call-unanswered' }
    case 'push.refused':
    case 'passkey.refused':
      return { failure: event.failure }
    case 'code.refused':
      return {
        failure: event.failure,
        attemptsLeft: event.attemptsLeft,
        minutes: event.minutes ?? null,
      }
    case 'attempts.exhausted':
      return {
        locked: { kind: event.kind, purpose: event.purpose },
        failure: 'locked',
        minutes: event.minutes,
        lockMinutes: event.minutes,
      }
    case 'unlocked':
      return context.locked?.kind === event.kind ? { locked: null, ...cleared } : {}
    default:
      return {}
  }
}

const cleared = { failure: null, attemptsLeft: null, minutes: null } satisfies Patch

/** What is linked first stays: a second answer to the same enrollment adds nothing. */
const linkOf = ({ linkedFactor }: EnrollmentContext, kind: FactorKind): Patch => ({
  linkedFactor: linkedFactor ?? kind,
})

/** An authenticator does not answer: it shows a code. */
const activatedOf = (context: EnrollmentContext): Patch => {
  const way = linkWay(context)
  return way === 'code' ? {} : linkOf(context, way === 'page' ? 'phonePage' : 'app')
}

/** Only an authenticator is linked by a code; a Duo phone has to answer itself. */
const acceptedOf = (context: EnrollmentContext, purpose: string): Patch => {
  if (purpose !== 'link') return proofOf(context, purpose)
  return context.provider === 'authenticator' ? linkOf(context, 'app') : {}
}

const proofOf = (context: EnrollmentContext, purpose: string): Patch => {
  if (purpose === 'identity' && context.identity === 'needed') return { identity: 'confirmed' }
  // A sign-in can only be rehearsed with something that is linked.
  if (purpose === 'check' && context.linkedFactor) return { rehearsed: true }
  return {}
}
