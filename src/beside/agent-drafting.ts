// What the note says of each move of the cursor, in the language that is spoken.

import { type MapWords, stepWords } from '#content/maps/words.ts'
import { languageTag, say } from '#content/say.ts'
import { numberOf } from '#domain/step-maps.ts'
import type { BesideState } from '#machines/beside/place.ts'
import '#content/en/desk.ts'

/** Null where nothing was reported that a ticket needs. */
export const lineFor = (
  { value, context: { at } }: BesideState,
  words: MapWords,
  now: Date,
): string | null => {
  const time = timeOfDay(now)
  if (at === null) return null
  const n = numberOf(at)
  switch (value) {
    case 'reading':
      return say('desk.drafted.page', {
        time,
        n,
        map: words.maps[at.map].name,
        name: stepWords(words, at).name,
      })
    case 'lost':
      return say('desk.drafted.differed', { time, n })
    case 'over':
      return say('desk.drafted.over', { time })
    case 'gettingHelp':
      return say('desk.drafted.help', { time, n })
    case 'choosingMap':
    case 'choosingWay':
      return null
  }
}

export const timeOfDay = (now: Date): string =>
  new Intl.DateTimeFormat(languageTag(), { timeStyle: 'short', hourCycle: 'h23' }).format(now)
