// How well a page fits what was heard: how much of it stands there, and how much of a phrase was said.

import type { Heard, HeardWord } from './hear.ts'
import { type Page, type Phrase, phraseIndex } from './phrase-index.ts'

export type Score = {
  /** 0 to 1. */
  score: number
  /** The sum of what the words that fit are worth: one rare word, or several common ones. */
  evidence: number
  /** A phrase of the page was said word for word. */
  isQuoted: boolean
}

/** Of the words that were said, and of the words that stand there, the first count more. */
const saidCounts = 0.63
/** The order of the words, which decides between phrases of the same words. */
const orderCounts = 0.08

export const scorePage = ({ phrases }: Page, heard: Heard): Score => {
  const likest = heard.words.map((word) => Math.max(...phrases.map((one) => likeIn(word, one))))
  const evidence = sum(heard.words.map(({ weight }, at) => weight * (likest[at] ?? 0)))
  const onPage = evidence / heard.weight
  const scores = phrases.map((phrase) => {
    const said = sum(heard.words.map((word) => word.weight * likeIn(word, phrase))) / heard.weight
    const fit = ((said + onPage) / 2) ** saidCounts * standing(phrase, heard) ** (1 - saidCounts)
    // Where nothing fits, the order of letters is chance.
    const order = fit > 0.4 ? alike(heard.text, phrase.text) : 0
    return (fit * (1 - orderCounts) + orderCounts * order) * phrase.standing
  })
  const isQuoted = phrases.some(({ text }) => text === heard.text)
  return { score: Math.max(...scores), evidence, isQuoted }
}

const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0)

const likeIn = ({ likeTo }: HeardWord, { words }: Phrase): number => {
  let best = 0
  for (const word of words) best = Math.max(best, likeTo[word] ?? 0)
  return best
}

/** How much of the phrase was said. */
const standing = ({ words, weight }: Phrase, heard: Heard): number => {
  const { weights } = phraseIndex()
  const found = words.map((word) => {
    let best = 0
    for (const { likeTo } of heard.words) best = Math.max(best, likeTo[word] ?? 0)
    return best * (weights[word] ?? 0)
  })
  return weight ? sum(found) / weight : 0
}

const triplets = new Map<string, ReadonlySet<string>>()

const tripletsOf = (text: string): ReadonlySet<string> => {
  const before = triplets.get(text)
  if (before) return before
  const padded = ` ${text} `
  const found = new Set(
    Array.from({ length: padded.length - 2 }, (_, at) => padded.slice(at, at + 3)),
  )
  triplets.set(text, found)
  return found
}

/** The share of their triplets of letters that two texts have in common. */
const alike = (one: string, other: string): number => {
  const [ours, theirs] = [tripletsOf(one), tripletsOf(other)]
  let shared = 0
  for (const triplet of ours) if (theirs.has(triplet)) shared += 1
  return (2 * shared) / (ours.size + theirs.size || 1)
}
