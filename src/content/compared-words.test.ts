import { afterEach, expect, test } from 'vitest'
import { comparedWords } from './compared-words.ts'
import { loadLanguage } from './say.ts'

afterEach(() => loadLanguage('en'))

// Each end draws from its own list by place: a word that is missing would move all after it.
test('every language has as many words, each once', async () => {
  const english = comparedWords()
  await loadLanguage('es')
  const spanish = comparedWords()

  expect(new Set(english).size).toBe(32)
  expect(new Set(spanish).size).toBe(32)
  expect(spanish).not.toEqual(english)
})
