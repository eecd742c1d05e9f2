// What an agent reads out beside a page, and what helps when it does not go on. Plain data: the
// printed guide reads it too. `[[…]]` is a word of the other window or of the phone.

import type { StepId } from '#domain/step-maps.ts'

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

export type Scripts = {
  duoTraditional: Record<StepId<'duoTraditional'>, Script>
  duoUniversal: Record<StepId<'duoUniversal'>, Script>
  authenticator: Record<StepId<'authenticator'>, Script>
}

export const script = (
  say: readonly string[],
  theySee: string,
  ...ifStuck: readonly Cause[]
): Script => ({ say, theySee, ifStuck })

export const when = (cause: string, then: string): Cause => ({ cause, then })
