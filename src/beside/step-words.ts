// The words of a page of the other window, as the faces say them.

import { type MapWords, stepWords } from '#content/maps/words.ts'
import { say } from '#content/say.ts'
import { isOnTheWay, lastOnTheWay, type MapStep, numberOf, type Way } from '#domain/step-maps.ts'
import '#content/en/alongside.ts'

/** "Page 5 of 13" on the way, "Page 21" beside it. */
export const pageName = (at: MapStep): string => {
  const n = numberOf(at)
  if (!isOnTheWay(at)) return say('alongside.page', { n })
  return say('alongside.pageOf', { n, m: pagesOnTheWay(at.map) })
}

export const pagesOnTheWay = (map: MapStep['map']): number =>
  numberOf({ map, step: lastOnTheWay[map] } as MapStep)

/** What follows when there is only one way, in a sentence. */
export const sayWay = (words: MapWords, map: MapStep['map'], way: Way): string => {
  if (way === 'over') return say('alongside.nextOver')
  if (way === 'helpDesk') return say('alongside.nextHelp')
  const at = { map, step: way } as MapStep
  return say('alongside.nextPage', { n: numberOf(at), name: stepWords(words, at).name })
}
