// Time-based one-time codes as authenticator apps make them: SHA-1, 6 digits, 30 seconds (RFC 6238).
// Other settings exist and apps ignore them, so Usher never asks for any.

import { generateSync } from 'otplib/functional'
import { normalizeDigits } from './digits.ts'
import type { Failure } from './failure.ts'
import { isSameText } from './hash.ts'
import { looksLikeRecoveryCode } from './recovery-codes.ts'

type TypedPasscode = {
  seed: Uint8Array
  typed: string
  /** The API's clock, in milliseconds. No clock of a browser or phone counts. */
  now: number
  /** The last step that was accepted for this factor; null before the first. */
  lastStep: number | null
  /** What is known of the clock of this factor's phone. */
  drift?: Drift | 'learning'
  /** Seeds of activations that this one replaced: only looked at to explain a refusal. */
  earlierSeeds?: readonly Uint8Array[]
}

/** How many steps a phone's clock is ahead of ours; never more than one is made up for. */
export type Drift = -1 | 0 | 1

export type PasscodeFailure = Extract<
  Failure,
  | 'code-missing'
  | 'code-malformed'
  | 'code-wrong'
  | 'code-replayed'
  | 'clock-skewed'
  | 'code-is-recovery-code'
  | 'code-from-earlier-qr'
>

/** `minutes` comes with `clock-skewed`: positive where the phone's clock is fast. */
export type PasscodeAnswer =
  | { ok: true; step: number; drift: Drift }
  | { ok: false; failure: PasscodeFailure; minutes?: number }

const stepSeconds = 30
const stepsOfDoubt = 20

/** The number of the 30 seconds that this moment is in, counted from 1970. */
export function stepAt(ms: number): number {
  return Math.floor(ms / 1000 / stepSeconds)
}

/** 30 at the start of a step, 1 in its last second. */
export function secondsLeft(ms: number): number {
  return stepSeconds - (Math.floor(ms / 1000) % stepSeconds)
}

/** The six digits that an app with this seed shows at this time. */
export function passcodeAt(seed: Uint8Array, atMs: number): string {
  return passcodeOfStep(seed, stepAt(atMs))
}

/**
 * Accepts this step and the one before it (RFC 6238 §5.2), and one more on the side to which the phone's
 * clock was found to be off when it was set up (§6). Each step is good once: the caller stores `step` by a
 * conditional write and refuses where as late a one is stored. Everything else is refused with the
 * reason, which hints at the right code: ask only behind an attempt limit.
 */
export function checkPasscode({
  seed,
  typed,
  now,
  lastStep,
  drift = 0,
  earlierSeeds = [],
}: TypedPasscode): PasscodeAnswer {
  const code = normalizeDigits(typed)
  if (code === '') return refused('code-missing')
  if (looksLikeRecoveryCode(typed)) return refused('code-is-recovery-code')
  if (!/^[0-9]{6}$/.test(code)) return refused('code-malformed')

  const current = stepAt(now)
  const step = lastMatch(
    seed,
    code,
    distancesFor(drift).map((distance) => current + distance),
  )
  if (step !== null && (lastStep === null || step > lastStep))
    return { ok: true, step, drift: drift === 'learning' ? driftOf(step - current) : drift }

  // Every refusal looks at all of these, so that the time it takes tells none from another.
  const around = stepsAround(current)
  const doubtful = lastMatch(seed, code, around)
  const earlier = earlierSeeds.map((each) => lastMatch(each, code, around))
  if (doubtful !== null && lastStep !== null && doubtful <= lastStep)
    return refused('code-replayed')
  if (doubtful !== null) {
    return { ...refused('clock-skewed'), minutes: wholeMinutes(doubtful - current) }
  }
  const isEarlier = earlier.some((match) => match !== null)
  return refused(isEarlier ? 'code-from-earlier-qr' : 'code-wrong')
}

/** Nearest last: where two steps share a code, the nearer one counts. */
const distancesFor = (drift: Drift | 'learning') => {
  if (drift === 'learning') return [-2, 1, -1, 0]
  return { [-1]: [-2, -1, 0], 0: [-1, 0], 1: [1, -1, 0] }[drift]
}

// The step before this one is what anybody types who types slowly: it says nothing about a clock.
const driftOf = (distance: number): Drift => {
  if (distance > 0) return 1
  return distance < -1 ? -1 : 0
}

const refused = (failure: PasscodeFailure) => ({ ok: false, failure }) as const

// Looks at every candidate, right or not, so that the time taken does not tell which one it was.
function lastMatch(seed: Uint8Array, code: string, steps: readonly number[]): number | null {
  const matches = steps.map((step) => isSameText(passcodeOfStep(seed, step), code))
  return steps[matches.lastIndexOf(true)] ?? null
}

// Nearest last: of two steps that happen to share a code, the nearer one is the likelier.
function stepsAround(current: number): number[] {
  const distances = Array.from({ length: stepsOfDoubt + 1 }, (_, i) => stepsOfDoubt - i)
  return distances.flatMap((distance) => [current + distance, current - distance])
}

// A step is half a minute, and a clock that is off by one is still off.
function wholeMinutes(steps: number): number {
  return Math.sign(steps) * Math.max(1, Math.round(Math.abs(steps) / 2))
}

// A clock before 1970 has no step of its own; the scenario clocks are never that wrong.
function passcodeOfStep(seed: Uint8Array, step: number): string {
  return generateSync({ secret: seed, epoch: Math.max(0, step) * stepSeconds })
}
