// What a caller's words may be: how alike each is to every word that the pages have.

import { meaningsOf } from './concepts.ts'
import { fold, wordsIn } from './fold.ts'
import { fillers, together } from './lexicon.ts'
import { likeness } from './likeness.ts'
import { phraseIndex } from './phrase-index.ts'

export type HeardWord = {
  weight: number
  /** By place in the vocabulary, from 0 to 1. */
  likeTo: Float32Array
}

export type Heard = { text: string; words: readonly HeardWord[]; weight: number }

/** A word that no page has counts against every page; a scrap of a word hardly. */
const unknownWeight = (word: string) => (word.length < 4 ? 0.3 : 0.9)

/** Another word of the same meaning is nearly, but not quite, the word itself. */
const sameMeaning = 0.85
/** Left out of a phrase a filler is missed a little; said around one it is nothing. */
const heardFillerWeight = 0.03
const leastLikeness = 0.64
/** A word that is taken for a filler no longer speaks against a page. */
const surelyFiller = 0.82

type Guess = { word: string; likeness: number }

const guesses = new Map<string, readonly Guess[]>()

/** The likest words of the pages, and of those that are said around them. */
const guess = (word: string): readonly Guess[] => {
  const before = guesses.get(word)
  if (before) return before
  const { vocabulary, placeOf } = phraseIndex()
  const isKnown = placeOf.has(word) || fillers.has(word)
  const found = isKnown
    ? [{ word, likeness: 1 }]
    : [...likely(word, vocabulary, leastLikeness), ...likely(word, fillers, surelyFiller)]
        .sort((one, other) => other.likeness - one.likeness)
        .slice(0, 3)
  guesses.set(word, found)
  return found
}

const likely = (word: string, others: Iterable<string>, least: number): Guess[] =>
  Array.from(others, (other) => ({ word: other, likeness: likeness(word, other) })).filter(
    (one) => one.likeness >= least,
  )

const weightOf = (word: string): number => {
  const likest = guess(word)[0]?.word
  if (!likest) {
    // No page has the word, but one may have another of the same meaning.
    const { withMeaning, weights } = phraseIndex()
    const others = meaningsOf(word).flatMap((meaning) => withMeaning.get(meaning) ?? [])
    return Math.max(...others.map((place) => weights[place] ?? 0), 0) || unknownWeight(word)
  }
  if (fillers.has(likest)) return heardFillerWeight
  const { weights, placeOf } = phraseIndex()
  return weights[placeOf.get(likest) ?? -1] ?? unknownWeight(word)
}

const likenesses = (word: string): Float32Array => {
  const { vocabulary, placeOf, withMeaning } = phraseIndex()
  const found = new Float32Array(vocabulary.length)
  const raise = (place: number, to: number) => {
    found[place] = Math.max(found[place] ?? 0, to)
  }
  const known = guess(word)
  for (const one of known.length > 0 ? known : [{ word, likeness: 1 }]) {
    const place = placeOf.get(one.word)
    if (place !== undefined) raise(place, one.likeness)
    for (const meaning of meaningsOf(one.word)) {
      for (const other of withMeaning.get(meaning) ?? []) raise(other, one.likeness * sameMeaning)
    }
  }
  return found
}

/** Misspelt words that belong together are joined by what they are together, as far as that is known. */
const joinedUp = (words: readonly string[]): string[] => {
  const ones: string[] = []
  for (const word of words) {
    const before = ones.at(-1)
    const joined = before && isMisspelt(before, word) ? jointOf(before + word) : undefined
    if (joined) ones.splice(-1, 1, joined)
    else ones.push((isMisspelt(word) && jointOf(word)) || word)
  }
  return ones
}

const isMisspelt = (...words: readonly string[]): boolean =>
  words.some((word) => !phraseIndex().placeOf.has(word) && !fillers.has(word))

const surelyJoined = 0.75

const jointOf = (both: string): string | undefined =>
  Object.entries(together).find(([joint]) => likeness(both, joint) >= surelyJoined)?.[1]

const isNoise = (word: string) => /^(\d{2,}|x{2,})$/.test(word)

export const hear = (text: string): Heard => {
  const typed = joinedUp(wordsIn(fold(text)))
  const mended = new Map(typed.map((word) => [guess(word)[0]?.word ?? word, word]))
  const better = fold([...typed].map((word) => guess(word)[0]?.word ?? word).join(' '))
  const words = wordsIn(better)
    .filter((word) => !isNoise(word))
    .map((word) => mended.get(word) ?? word)
    .map((word) => ({ weight: weightOf(word), likeTo: likenesses(word) }))
  return { text: better, words, weight: words.reduce((sum, { weight }) => sum + weight, 0) }
}
