// The line beside the pages: those that somebody says they saw, the one they are on, and what is left of
// the way that most people go.

import { type MapWords, stepWords } from '#content/maps/words.ts'
import { isOnTheWay, type MapStep, numberOf, stepMaps } from '#domain/step-maps.ts'
import type { BesideState } from '#machines/beside/place.ts'
import type { Stop } from '#ui/rail.tsx'

export const railStopsOf = ({ context, value }: BesideState, words: MapWords): Stop[] => {
  const { at, reports } = context
  if (!at) return []
  const stop = (step: MapStep, state: Stop['state']): Stop => ({
    label: stepWords(words, step).name,
    state,
  })
  const seen = reports.flatMap((report) =>
    report.said === 'page.seen' && report.at?.map === at.map ? [numberOf(report.at)] : [],
  )
  const way = stepMaps[at.map].map((step) => ({ map: at.map, step }) as MapStep).filter(isOnTheWay)
  const lastSeen = Math.max(0, ...way.map(numberOf).filter((number) => seen.includes(number)))
  const here = isOnTheWay(at) ? numberOf(at) : lastSeen
  const isOver = value === 'over'
  return [
    ...way
      .filter((step) => seen.includes(numberOf(step)))
      .filter((step) => isOver || isBefore(step, at, here))
      .map((step) => stop(step, 'done')),
    ...(isOver ? [] : [stop(at, 'now')]),
    ...way.filter((step) => !isOver && numberOf(step) > here).map((step) => stop(step, 'todo')),
  ]
}

/** A page beside the way comes after all that was seen of the way. */
const isBefore = (step: MapStep, at: MapStep, here: number) =>
  isOnTheWay(at) ? numberOf(step) < here : numberOf(step) <= here
