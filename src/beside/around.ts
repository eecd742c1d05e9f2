// The pages near a page.

import {
  everyMapStep,
  type MapId,
  type MapStep,
  numberOf,
  stepAt,
  waysFrom,
} from '#domain/step-maps.ts'

export const pagesOf = (map: MapId) => everyMapStep.filter((at) => at.map === map)

/** Where people go who do not see what they should: the page before, and whatever may follow. */
export const around = (at: MapStep): MapStep[] => {
  const after = waysFrom(at).flatMap((way) => pagesOf(at.map).filter(({ step }) => step === way))
  const before = pagesOf(at.map).filter((each) => waysFrom(each).includes(at.step))
  const beside = [stepAt(at.map, numberOf(at) + 1)].filter((each) => each !== undefined)
  const all = [...after, ...before, ...beside].filter(({ step }) => step !== at.step)
  return all.filter((each, place) => all.findIndex(({ step }) => step === each.step) === place)
}
