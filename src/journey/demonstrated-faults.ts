// What can go wrong in each step, and how it comes about: by the chart's own facts, by a refusal that
// leaves no fact, or by the network.

import type { JourneySnapshot } from '#client/journey-state.ts'
import type { Failure, FailureNotice } from '#domain/failure.ts'
import type { EnrollmentEvent, Purpose } from '#machines/enrollment/events.ts'
import { settle } from '#machines/enrollment/shortest-ways.ts'
import type { EnrollmentState } from '#machines/enrollment/stepping.ts'
import type { WaitingState } from '#machines/enrollment/waiting-states.ts'

/** Every failure that some step of a demonstration can show. */
export const demonstratedFaults = [
  'code-wrong',
  'code-replayed',
  'clock-skewed',
  'code-from-earlier-qr',
  'code-malformed',
  'code-is-recovery-code',
  'recovery-code-wrong',
  'recovery-code-used',
  'number-code-wrong',
  'number-too-short',
  'number-too-long',
  'number-is-landline',
  'scan-not-heard',
  'push-denied',
  'push-timed-out',
  'push-not-yours',
  'call-unanswered',
  'passkey-cancelled',
  'passkey-unsupported',
  'passkey-refused',
  'passkey-already-registered',
  'offline',
  'broken',
] as const satisfies readonly Failure[]
export type DemonstratedFault = (typeof demonstratedFaults)[number]

const current = { current: true } as const

/** What the API says of a code that it has looked at; `slips` cost no try and leave no trace in the log. */
type Guesses = {
  purpose: Purpose
  refused: readonly DemonstratedFault[]
  slips: readonly DemonstratedFault[]
}

const passcode = (purpose: Purpose): Guesses => ({
  purpose,
  refused: ['code-wrong', 'code-replayed', 'clock-skewed'],
  slips: ['code-malformed', 'code-is-recovery-code'],
})
const recoveryCode = (purpose: Purpose): Guesses => ({
  purpose,
  refused: ['recovery-code-wrong', 'recovery-code-used'],
  slips: [],
})
const numberCode = (purpose: Purpose): Guesses => ({
  purpose,
  refused: ['number-code-wrong'],
  slips: ['code-malformed'],
})

const guesses: Partial<Record<WaitingState, Guesses>> = {
  'enteringCode.typing': {
    ...passcode('link'),
    refused: ['code-wrong', 'code-replayed', 'clock-skewed', 'code-from-earlier-qr'],
  },
  'provingNumber.typing': numberCode('number'),
  'provingCodes.typing': { ...recoveryCode('codes'), refused: ['recovery-code-wrong'] },
  'rehearsing.enteringPasscode.typing': passcode('check'),
  'rehearsing.enteringRecoveryCode.typing': recoveryCode('check'),
  'confirmingItIsYou.enteringPasscode.typing': passcode('identity'),
  'confirmingItIsYou.enteringNumberCode.typing': numberCode('identity'),
  'confirmingItIsYou.enteringRecoveryCode.typing': recoveryCode('identity'),
}

const usedKey = ['passkey-cancelled', 'passkey-unsupported', 'passkey-refused'] as const

const passkeys: Partial<Record<WaitingState, readonly DemonstratedFault[]>> = {
  registeringPasskey: [...usedKey, 'passkey-already-registered'],
  'rehearsing.usingPasskey': usedKey,
  'confirmingItIsYou.usingPasskey': usedKey,
}

const pushes = (purpose: Purpose): Partial<Record<DemonstratedFault, EnrollmentEvent>> => ({
  'push-denied': { type: 'push.denied', purpose, ...current },
  'push-timed-out': { type: 'push.timedOut', purpose, ...current },
})

/** One event that leaves the failure behind in this very state. */
const events: Partial<Record<WaitingState, Partial<Record<DemonstratedFault, EnrollmentEvent>>>> = {
  'linkingApp.showingCode': { 'scan-not-heard': { type: 'scan.claimed' } },
  'rehearsing.awaitingPush': { ...pushes('check'), 'push-not-yours': { type: 'push.misapproved' } },
  'confirmingItIsYou.awaitingPush': pushes('identity'),
  'rehearsing.awaitingCall': { 'call-unanswered': { type: 'call.unanswered', ...current } },
}

const notices: Partial<Record<WaitingState, readonly DemonstratedFault[]>> = {
  enteringNumber: ['number-too-short', 'number-too-long', 'number-is-landline'],
}

/** What the network and our own side can do to anybody. */
const everywhere = ['offline', 'broken'] as const satisfies readonly DemonstratedFault[]

/** Where nothing is sent any more, nothing goes wrong. */
const isOver = (name: WaitingState) => name === 'enrolled' || name.endsWith('checking')

/** The failures that this step can show, the likelier ones first. */
export const faultsOf = (name: WaitingState, { context }: EnrollmentState): DemonstratedFault[] => {
  const guessed = guesses[name]
  const own = [
    ...(guessed?.refused ?? []),
    ...(guessed?.slips ?? []),
    ...(passkeys[name] ?? []),
    ...(Object.keys(events[name] ?? {}) as DemonstratedFault[]),
    ...(notices[name] ?? []),
  ]
  const isPossible = (fault: DemonstratedFault) =>
    // An authenticator's phone is never heard from: there "I have scanned it" is believed.
    !(fault === 'scan-not-heard' && context.provider === 'authenticator') &&
    !(fault === 'number-is-landline' && context.device === 'landline')
  return isOver(name) ? [] : [...own.filter(isPossible), ...everywhere]
}

type Troubled = Pick<JourneySnapshot, 'state' | 'notice' | 'isOnline'>

/** The step with this failure in it. */
export const troubled = (
  name: WaitingState,
  state: EnrollmentState,
  fault: DemonstratedFault,
): Troubled => {
  if (fault === 'offline') return { state, notice: null, isOnline: false }
  const way = eventsFor(name, fault)
  if (way) return { state: way.reduce(settle, state), notice: null, isOnline: true }
  const notice: FailureNotice = { code: fault }
  return { state, notice, isOnline: true }
}

const eventsFor = (name: WaitingState, fault: DemonstratedFault): EnrollmentEvent[] | null => {
  const guessed = guesses[name]
  if (guessed?.refused.includes(fault)) {
    const { purpose } = guessed
    const minutes = fault === 'clock-skewed' ? { minutes: -7 } : {}
    return [
      { type: 'code.submitted' },
      { type: 'code.refused', purpose, failure: fault, attemptsLeft: 4, ...minutes, ...current },
    ]
  }
  if (passkeys[name]?.includes(fault))
    return [{ type: 'passkey.refused', failure: fault, ...current }]
  const event = events[name]?.[fault]
  return event ? [event] : null
}
