// Every phrase with the page it stands on, ready to be compared. Built when the first words are typed.

import { meaningsOf } from './concepts.ts'
import { fold, wordsIn } from './fold.ts'
import { fillers } from './lexicon.ts'
import { everyPage, type PageText } from './page-texts.ts'
import type { Place } from './places.ts'

/** Words are places in the vocabulary. */
export type Phrase = { text: string; words: readonly number[]; weight: number; standing: number }
export type Page = { place: Place; phrases: readonly Phrase[] }

export type PhraseIndex = {
  pages: readonly Page[]
  vocabulary: readonly string[]
  /** 1 where one page has the word, near 0 where all have; by its place in the vocabulary. */
  weights: readonly number[]
  placeOf: ReadonlyMap<string, number>
  /** The words of one meaning. */
  withMeaning: ReadonlyMap<string, readonly number[]>
}

const fillerWeight = 0.08

const build = (): PhraseIndex => {
  const texts = everyPage().map(({ place, texts }) => ({ place, texts: folded(texts) }))
  const vocabulary = [...new Set(texts.flatMap(({ texts }) => texts.flatMap((one) => one.words)))]
  const placeOf = new Map(vocabulary.map((word, place) => [word, place]))
  const weights = weigh(
    vocabulary,
    texts.map(({ texts }) => texts.flatMap(({ words }) => words)),
  )
  const pages = texts.map(({ place, texts }) => ({
    place,
    phrases: texts.map(({ text, words, standing }) => {
      const places = words.map((word) => placeOf.get(word) ?? 0)
      const weight = places.reduce((sum, at) => sum + (weights[at] ?? 0), 0)
      return { text, words: places, weight, standing }
    }),
  }))
  return { pages, vocabulary, weights, placeOf, withMeaning: byMeaning(vocabulary) }
}

type Folded = { text: string; words: string[]; standing: number }

/** A phrase that stands there twice counts as the better of both. */
function folded(texts: readonly PageText[]): Folded[] {
  const best = new Map<string, Folded>()
  for (const { text, standing } of texts) {
    const plain = fold(text)
    if (plain && (best.get(plain)?.standing ?? 0) < standing) {
      best.set(plain, { text: plain, words: wordsIn(plain), standing })
    }
  }
  return [...best.values()]
}

function weigh(vocabulary: readonly string[], pages: readonly string[][]): number[] {
  const counts = new Map<string, number>()
  for (const words of pages) {
    for (const meaning of new Set(words.flatMap(meaningsOf))) {
      counts.set(meaning, (counts.get(meaning) ?? 0) + 1)
    }
  }
  const most = Math.log(pages.length + 1)
  return vocabulary.map((word) => {
    if (fillers.has(word)) return fillerWeight
    const count = Math.max(...meaningsOf(word).map((meaning) => counts.get(meaning) ?? 1))
    return Math.max(fillerWeight, Math.log((pages.length + 1) / count) / most)
  })
}

function byMeaning(vocabulary: readonly string[]): Map<string, number[]> {
  const found = new Map<string, number[]>()
  for (const [place, word] of vocabulary.entries()) {
    for (const meaning of meaningsOf(word)) {
      found.set(meaning, [...(found.get(meaning) ?? []), place])
    }
  }
  return found
}

let built: PhraseIndex | undefined

export const phraseIndex = (): PhraseIndex => {
  built ??= build()
  return built
}
