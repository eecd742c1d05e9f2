// The words of a page of the other window, as the faces say them.

import type { Window } from '#content/maps/window.ts'
import { labelsIn, pressedIn } from '#content/maps/window.ts'
import { type MapWords, stepWords } from '#content/maps/words.ts'
import { say } from '#content/say.ts'
import { isOnTheWay, lastOnTheWay, type MapStep, numberOf, type Way } from '#domain/step-maps.ts'
import '#content/en/alongside.ts'

const list = (texts: readonly string[]) => texts.join(', ')

/** What somebody hears who does not see the drawing. */
export const describeWindow = (window: Window): string => {
  const { heading, parts } = window
  const words = [...new Set(labelsIn(window).map(({ text }) => text))].filter(
    (text) => text !== heading.text,
  )
  const presses = pressedIn(window).map(({ text }) => text)
  return [
    say('alongside.drawing', { heading: heading.text }),
    words.length > 0 && say('alongside.drawingWords', { words: list(words) }),
    parts.some(({ kind }) => kind === 'square') && say('alongside.drawingSquare'),
    presses.length > 0 && say('alongside.drawingPress', { words: list(presses) }),
  ]
    .filter(Boolean)
    .join(' ')
}

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
