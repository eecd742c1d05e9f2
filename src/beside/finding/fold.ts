// Text as it is compared: small letters without accents and marks, words that belong together joined.

import { joined } from './lexicon.ts'

/** Twice gives what once gives. */
export const fold = (text: string): string => {
  const plain = text
    .normalize('NFD')
    .replaceAll(/\p{M}|['’‘`´]/gu, '')
    .toLowerCase()
    .replaceAll('+', ' plus ')
    .replaceAll('&', ' and ')
    .replaceAll(/[^a-z0-9]+/g, ' ')
    .trim()
  return joined.reduce((folded, [words, one]) => folded.replaceAll(words, one), plain)
}

export const wordsIn = (folded: string): string[] => folded.split(' ').filter(Boolean)
