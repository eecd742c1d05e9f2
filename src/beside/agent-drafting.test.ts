import { expect, test } from 'vitest'
import { loadMapWords } from '#content/maps/words.ts'
import { type Language, loadLanguage } from '#content/say.ts'
import { everyMapStep } from '#domain/step-maps.ts'
import { openBeside } from '#machines/beside/place.ts'
import { lineFor } from './agent-drafting.ts'
import { heldBack } from './agent-note.ts'

const morning = new Date(2026, 10, 22, 9, 5)

test('a page is noted with its time, its map and its number', async () => {
  const words = await loadMapWords('en')
  const at = { map: 'duoUniversal', step: 'phoneNumber' } as const

  expect(lineFor(openBeside('reading', at), words, morning)).toBe(
    '09:05 Duo, the newer pages, page 5: Your phone number',
  )
  expect(lineFor(openBeside('choosingWay', at), words, morning)).toBeNull()
  expect(lineFor(openBeside('choosingMap', null), words, morning)).toBeNull()
})

test.each<Language>(['en', 'es'])('no drafted line in %s looks like a secret', async (language) => {
  await loadLanguage(language)
  const words = await loadMapWords(language)
  const places = ['reading', 'lost', 'over', 'gettingHelp'] as const
  const lines = everyMapStep.flatMap((at) =>
    places.map((place) => lineFor(openBeside(place, at), words, morning) ?? ''),
  )

  expect(lines.filter((line) => line === '')).toEqual([])
  expect(heldBack(lines.join('\n'), null)).toEqual([])
  await loadLanguage('en')
})
