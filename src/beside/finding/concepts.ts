// Which words mean the same: read from the lexicon once.

import { lexicon } from './lexicon.ts'

type Line = { exact: ReadonlySet<string>; stems: readonly string[] }

const lines: readonly Line[] = lexicon
  .trim()
  .split('\n')
  .map((line) => {
    const words = line.trim().split(' ')
    const stems = words.filter((word) => word.endsWith('*')).map((word) => word.slice(0, -1))
    return { exact: new Set(words.filter((word) => !word.endsWith('*'))), stems }
  })

const known = new Map<string, readonly string[]>()

/** The names of what a word can mean; a word of no line means itself, without its ending. */
export const meaningsOf = (word: string): readonly string[] => {
  const before = known.get(word)
  if (before) return before
  const found = lines.flatMap(({ exact, stems }, line) =>
    exact.has(word) || stems.some((stem) => word.startsWith(stem)) ? [`#${line}`] : [],
  )
  const meanings = found.length > 0 ? found : [withoutEnding(word)]
  known.set(word, meanings)
  return meanings
}

const withoutEnding = (word: string): string =>
  word.length > 4 ? word.replace(/(ing|ed|es|s|os|as|o|a|e)$/, '') : word
