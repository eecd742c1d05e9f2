// What an agent reads out beside a page, and what helps when it does not go on. Plain data: the
// printed guide reads it too. `[[…]]` is a word of the other window or of the phone.

import type { Failure } from '#domain/failure.ts'
import type { MapStep, StepId } from '#domain/step-maps.ts'
import type { WaitingState } from '#machines/enrollment/waiting-states.ts'
import type { Secret } from './secrets.ts'

/** Why somebody is stuck, as the caller would put it, and what the agent does about it. */
export type Cause = { cause: string; then: string }

export type Script = {
  /** Sentences to read out. Together they ask for one action. */
  say: readonly string[]
  /** What the caller sees when it has worked. */
  theySee: string
  /** The likeliest first. */
  ifStuck: readonly Cause[]
}

/** A state of the enrollment as it is spoken of: typing and being checked are one. */
export type Moment<State extends string = WaitingState> = State extends `${infer Base}.${
  | 'typing'
  | 'checking'}`
  ? Base
  : State

/** What a script is for. A state and a failure can have the same name. */
export type Spot = MapStep | { waiting: WaitingState } | { failure: Failure }

export type Scripts = {
  duoTraditional: Record<StepId<'duoTraditional'>, Script>
  duoUniversal: Record<StepId<'duoUniversal'>, Script>
  authenticator: Record<StepId<'authenticator'>, Script>
  waiting: Record<Moment, Script>
  failures: Record<Failure, Script>
  neverAsk: Record<Secret, string>
}

/** What goes wrong at the door: with an invitation, on the list of people, and when nobody is signed in. */
export type DoorFailures = Record<
  | 'invitation-unknown'
  | 'invitation-expired'
  | 'invitation-opened'
  | 'name-missing'
  | 'email-missing'
  | 'email-malformed'
  | 'other-email-malformed'
  | 'email-known'
  | 'signed-out'
  | 'too-many-requests'
  | 'closed',
  Script
>

export const script = (
  say: readonly string[],
  theySee: string,
  ...ifStuck: readonly Cause[]
): Script => ({ say, theySee, ifStuck })

export const when = (cause: string, then: string): Cause => ({ cause, then })
