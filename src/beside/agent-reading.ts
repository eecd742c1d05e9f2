// What an agent reads out where the cursor stands.

import { say } from '#content/say.ts'
import type { Scripts, Spot } from '#content/scripts/script.ts'
import { neverAskOf, scriptOf } from '#content/scripts/scripts.ts'
import type { BesideState } from '#machines/beside/place.ts'
import '#content/en/desk.ts'
import type { Place } from './finding/places.ts'

export const toRead = ({ value, context: { at } }: BesideState, scripts: Scripts) => {
  if (at === null) return { say: sentencesOf(say('desk.sayStart')) }
  if (value === 'lost') return { say: sentencesOf(say('desk.sayLost')) }
  if (value === 'over') return { say: sentencesOf(say('desk.sayOver')) }
  if (value === 'gettingHelp') return { say: sentencesOf(say('desk.sayCall')) }
  return scriptAt(scripts, at)
}

export const scriptAt = (scripts: Scripts, spot: Spot) => ({
  ...scriptOf(scripts, spot),
  neverAsk: neverAskOf(scripts, spot),
})

export const spotOf = (place: Place): Spot =>
  place.map === 'usher' ? { waiting: place.step } : place

/** Sentences that are kept as one phrase. */
export const sentencesOf = (phrase: string): string[] => phrase.split(/(?<=[.?!⟧])\s+/)
