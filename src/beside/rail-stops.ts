// The line beside the pages: the way that most people go, as far as somebody says they went it.

import { type MapWords, stepWords } from '#content/maps/words.ts'
import { isOnTheWay, lastOnTheWay, type MapStep, numberOf, stepAt } from '#domain/step-maps.ts'
import type { BesideState } from '#machines/beside/stepping.ts'
import type { Stop } from '#ui/rail.tsx'

export const railStopsOf = ({ context, value }: BesideState, words: MapWords): Stop[] => {
  const { at, reports } = context
  if (!at) return []
  const end = numberOf({ map: at.map, step: lastOnTheWay[at.map] } as MapStep)
  const named = (number: number): MapStep => stepAt(at.map, number) as MapStep
  const labelOf = (step: MapStep) => stepWords(words, step).name
  const seen = reports.filter((each) => each.at?.map === at.map).map((each) => each.at as MapStep)
  const last = seen.filter(isOnTheWay).at(-1)
  const isBeside = !isOnTheWay(at)
  const reachedBeside = last ? numberOf(last) : 0
  const reached = isBeside ? reachedBeside : numberOf(at) - 1
  const done = value === 'over' ? end : reached
  const numbers = Array.from({ length: end }, (_, place) => place + 1)
  return numbers.flatMap((number): Stop[] => {
    const stop: Stop = { label: labelOf(named(number)), state: number <= done ? 'done' : 'todo' }
    if (value === 'over') return [stop]
    if (!isBeside) return [number === reached + 1 ? { ...stop, state: 'now' } : stop]
    const now: Stop = { label: labelOf(at), state: 'now' }
    if (reached === 0 && number === 1) return [now, stop]
    return number === reached ? [stop, now] : [stop]
  })
}
