// How alike two words are for somebody who hears one and types the other.

/** Swapped neighbours count as one mistake (optimal string alignment). */
const mistakes = (one: string, other: string): number => {
  let before: number[] = []
  let last = Array.from({ length: other.length + 1 }, (_, at) => at)
  for (let i = 1; i <= one.length; i++) {
    const row = [i]
    for (let j = 1; j <= other.length; j++) {
      const isSame = one[i - 1] === other[j - 1]
      let least = Math.min(at(last, j) + 1, at(row, j - 1) + 1, at(last, j - 1) + (isSame ? 0 : 1))
      const isSwapped = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]
      if (isSwapped) least = Math.min(least, at(before, j - 2) + 1)
      row.push(least)
    }
    before = last
    last = row
  }
  return at(last, other.length)
}

const at = (row: readonly number[], place: number) => row[place] ?? 0

const sounds: readonly (readonly [RegExp, string])[] = [
  [/ph/g, 'f'],
  [/ght/g, 't'],
  [/gh/g, 'f'],
  [/tion|cion|sion|shun/g, 'zn'],
  [/wh/g, 'w'],
  [/(c(?=[eiy])|s|z|x)/g, 'z'],
  [/ck|c|q(u(?=[ei]))?/g, 'k'],
  [/ll/g, 'l'],
  [/v/g, 'b'],
  [/j|g(?=[ei])/g, 'h'],
  [/(?<=.)[aeiouyhw]/g, ''],
  [/(.)\1+/g, '$1'],
]

/** The same for words that sound alike in English or Spanish: phone and fone, opciones and opsiones. */
const soundOf = (word: string): string => {
  const before = known.get(word)
  if (before !== undefined) return before
  const sound = sounds.reduce((heard, [letters, one]) => heard.replaceAll(letters, one), word)
  known.set(word, sound)
  return sound
}

const known = new Map<string, string>()

const allowed = (heard: string, word: string): number => {
  const length = Math.min(heard.length, word.length)
  // Three letters are soon another word: only one that was left out is forgiven.
  if (length === 3) return word.length === 4 && heard[0] === word[0] ? 1 : 0
  if (length < 6) return length < 3 ? 0 : 1
  return length < 9 ? 2 : 3
}

/** 1 for the same word, 0 for another one. */
export const likeness = (heard: string, word: string): number => {
  if (heard === word) return 1
  const shorter = Math.min(heard.length, word.length)
  const isBegun = shorter >= 4 && shorter > word.length * 0.55 && word.startsWith(heard)
  if (isBegun) return 0.7 + (0.25 * heard.length) / word.length
  if (Math.abs(heard.length - word.length) > 3) return 0
  const length = Math.max(heard.length, word.length)
  const wrong = mistakes(heard, word)
  const isClose = wrong <= allowed(heard, word)
  const byLetters = isClose ? 1 - (1.1 * wrong) / length : 0
  const soundsAlike = shorter >= 4 && wrong <= length * 0.4 && soundOf(heard) === soundOf(word)
  return Math.max(byLetters, soundsAlike ? 0.8 : 0)
}
