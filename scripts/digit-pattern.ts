// The regular expressions of numbering plans (digits, sets, groups, alternatives, counts), taken apart
// so that one can ask how a number may begin. The method is Brzozowski's derivatives (1964).

/** Parts that follow one another. */
export type Pattern = Part[]
type Part = { choices: Pattern[] | Set<number>; least: number; most: number }
type Reader = { text: string; at: number }

/** Throws on syntax that numbering plans do not use. */
export function parsePattern(text: string): Pattern {
  const reader = { text, at: 0 }
  const pattern = anyOf(readChoices(reader))
  if (reader.at !== text.length) throw new Error(`Cannot read ${text} at ${reader.at}`)
  return pattern
}

/** What may follow the digit. Null where no number begins with it. */
export function after(pattern: Pattern, digit: number): Pattern | null {
  const ways: Pattern[] = []
  for (const [index, part] of pattern.entries()) {
    const rest = pattern.slice(index + 1)
    if (part.most > 1) rest.unshift({ ...part, least: part.least - 1, most: part.most - 1 })
    ways.push(...begun(part, digit).map((way) => [...way, ...rest]))
    if (!canBeEmpty(part)) break
  }
  return ways.length === 0 ? null : anyOf(ways)
}

function begun(part: Part, digit: number): Pattern[] {
  if (part.choices instanceof Set) return part.choices.has(digit) ? [[]] : []
  return part.choices.map((choice) => after(choice, digit)).filter((way) => way !== null)
}

function canBeEmpty({ choices, least }: Part): boolean {
  return (
    least <= 0 || (Array.isArray(choices) && choices.some((choice) => choice.every(canBeEmpty)))
  )
}

function anyOf(choices: Pattern[]): Pattern {
  const [first] = choices
  return choices.length === 1 && first ? first : [{ choices, least: 1, most: 1 }]
}

function readChoices(reader: Reader): Pattern[] {
  const choices = [readSequence(reader)]
  while (reader.text[reader.at] === '|') {
    reader.at += 1
    choices.push(readSequence(reader))
  }
  return choices
}

function readSequence(reader: Reader): Pattern {
  const parts: Pattern = []
  while (reader.at < reader.text.length && !/[|)]/.test(reader.text.charAt(reader.at))) {
    parts.push({ choices: readAtom(reader), ...readCount(reader) })
  }
  return parts
}

function readAtom(reader: Reader): Pattern[] | Set<number> {
  const set = take(reader, /^(?:\\d|\d|\[[\d-]+\])/)
  if (set !== null) return digitsOf(set)
  if (take(reader, /^\(\?:/) === null) throw new Error(`Cannot read ${reader.text} at ${reader.at}`)
  const choices = readChoices(reader)
  take(reader, /^\)/)
  return choices
}

function readCount(reader: Reader): { least: number; most: number } {
  const count = take(reader, /^(?:\?|\{\d+(?:,\d+)?\})/)
  if (count === null) return { least: 1, most: 1 }
  if (count === '?') return { least: 0, most: 1 }
  const [least = 1, most = least] = (count.match(/\d+/g) ?? []).map(Number)
  return { least, most }
}

function take(reader: Reader, what: RegExp): string | null {
  const taken = what.exec(reader.text.slice(reader.at))?.[0] ?? null
  reader.at += taken?.length ?? 0
  return taken
}

function digitsOf(set: string): Set<number> {
  const matches = new RegExp(`^${set}$`)
  return new Set(Array.from({ length: 10 }, (_, d) => d).filter((d) => matches.test(String(d))))
}
