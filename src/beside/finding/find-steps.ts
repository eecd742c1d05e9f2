import { type MapId, mapIds } from '#domain/step-maps.ts'
import { type Heard, hear } from './hear.ts'
import { phraseIndex } from './phrase-index.ts'
import type { Place } from './places.ts'
import { type Score, scorePage } from './score-page.ts'

export type Found = Score & { place: Place }

const enoughScore = 0.57
const enoughEvidence = 0.2
/** A label word for word may be a common word. */
const enoughQuoted = 0.1
/** At least half of what was said has to stand there. */
const enoughOnPage = 0.5
const mostShown = 5
/** A page further than this from the best one is no answer to the same words. */
const nearBest = 0.72
/** As alike as this, two pages say the same thing. */
const asGood = 0.9
const same = 0.98

/**
 * The pages on which these words stand, the best first; none where nothing fits well enough. Words of
 * one Duo prompt lead to no page of the other. Words of both lead to the map that is chosen.
 */
export const findSteps = (text: string, chosen: MapId | null = null): Found[] => {
  const heard = hear(text)
  if (heard.words.length === 0) return []
  const scored = phraseIndex()
    .pages.map((page) => ({ place: page.place, ...scorePage(page, heard) }))
    .filter((one) => one.score >= enoughScore && one.evidence >= needed(one, heard))
    .sort((one, other) => other.score - one.score)
  const best = scored[0]?.score ?? 0
  const near = withoutTheOtherPrompt(scored.filter(({ score }) => score >= best * nearBest))
  return inOrder(near, chosen, best).slice(0, mostShown)
}

const needed = ({ isQuoted }: Score, { weight }: Heard): number =>
  Math.max(isQuoted ? enoughQuoted : enoughEvidence, weight * enoughOnPage)

/** A phrase of one prompt word for word is not of the other; what is only alike may be of both. */
const withoutTheOtherPrompt = (found: Found[]): Found[] => {
  const other = { duoTraditional: 'duoUniversal', duoUniversal: 'duoTraditional' } as const
  const bestIn = (map: MapId) => found.find(({ place }) => place.map === map)
  const isQuoted = (map: string) => found.some((one) => one.place.map === map && one.isQuoted)
  const isBeaten = (map: keyof typeof other): boolean => {
    const [own, others] = [bestIn(map), bestIn(other[map])]
    if (!own || !others) return false
    if (isQuoted(own.place.map) !== isQuoted(others.place.map)) return isQuoted(others.place.map)
    return own.score < others.score * asGood
  }
  return found.filter(
    ({ place: { map } }) =>
      !((map === 'duoTraditional' || map === 'duoUniversal') && isBeaten(map)),
  )
}

/** The chosen map first; else what says the same stands in the order of the maps. */
const inOrder = (found: Found[], chosen: MapId | null, best: number): Found[] => {
  const rank = ({ place, score }: Found): number => {
    if (place.map === chosen && score >= best * asGood) return -1
    return score >= best * same ? order.indexOf(place.map) : order.length
  }
  return [...found].sort((one, other) => rank(one) - rank(other) || other.score - one.score)
}

const order: readonly string[] = [...mapIds, 'usher']
