// Cuts libphonenumber-js's metadata to what a browser has to know before the API judges: whether a number
// can exist, whether it is a mobile's or a landline's, and how it is grouped.
// Run it after updating the library: node scripts/phone-metadata.ts

import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { gzipSync } from 'node:zlib'
import { type Examples, getExampleNumber } from 'libphonenumber-js/core'

import { after, type Pattern, parsePattern } from './digit-pattern.ts'

type Format = [pattern: string, shown: string, leading?: string[], ...rest: unknown[]]
type Rule = [pattern: string, lengths?: number[]]
type Country = unknown[]
type Metadata = {
  version: number
  country_calling_codes: Record<string, string[]>
  countries: Record<string, Country>
}
type Line = 'landline' | 'mobile'
type Candidate = { line: Line; rest: Pattern }

// Where things are in a country's list: libphonenumber-js, METADATA.md.
const place = { lengths: 3, formats: 4, leadingDigits: 10, types: 11, extension: 13 }
const type = { fixedLine: 0, mobile: 1, voip: 8 }
// One digit more would cost 1 kB gzipped and tell one landline in a hundred more; the API knows them all.
const digitsLookedAt = 3

const full = readJson<Metadata>('metadata.max.json')
const examples = readJson<Examples>('examples.mobile.json')

const metadata = JSON.stringify({
  version: full.version,
  country_calling_codes: full.country_calling_codes,
  countries: mapValues(full.countries, (country, name) => cut(country, isTold(name, country))),
  nonGeographic: {},
})
write(
  'phone-metadata.ts',
  `// A string, because engines read JSON faster than they read code.

import type { MetadataJson } from 'libphonenumber-js/core'

export const phoneMetadata: MetadataJson = JSON.parse(
  '${metadata.replaceAll('\\', '\\\\')}',
)
`,
)
const written = mapValues(examples, (_, country) =>
  getExampleNumber(country, examples, full as never)?.formatNational(),
)
write(
  'mobile-examples.ts',
  `// A number that looks like a mobile's in each country, as it is written there.

export const mobileExamples: Record<string, string> = JSON.parse(
  '${JSON.stringify(written)}',
)
`,
)

function write(name: string, text: string): void {
  const all = `// Made by scripts/phone-metadata.ts from libphonenumber-js: not for editing.\n${text}`
  writeFileSync(new URL(`../src/domain/${name}`, import.meta.url), all)
  process.stdout.write(`${name}: ${gzipSync(all, { level: 9 }).length} bytes gzipped\n`)
}

function readJson<T>(name: string): T {
  const path = createRequire(import.meta.url).resolve(`libphonenumber-js/${name}`)
  return JSON.parse(readFileSync(path, 'utf8'))
}

// Whether only its numbers tell this country from another one with the same calling code.
function isTold(name: string, country: Country): boolean {
  const sharing = Object.values(full.country_calling_codes).find((names) => names.includes(name))
  return sharing !== undefined && sharing.length > 1 && !country[place.leadingDigits]
}

function cut(country: Country, isTold: boolean): Country {
  const copy = structuredClone(country)
  const formats = copy[place.formats] as Format[] | 0
  const types = copy[place.types] as (Rule | 0)[] | 0
  if (formats) copy[place.formats] = formats.map(cutFormat)
  if (types) copy[place.types] = cutTypes(types, copy[place.lengths] as number[], isTold)
  copy[place.extension] = 0
  return withoutEmptyEnd(copy)
}

// Of the leading digits only the last, most exact pattern decides how a whole number is grouped;
// the ones before it are for formatting while somebody types, and an international form is not shown.
function cutFormat([pattern, shown, leading, nationalPrefix, isOptional]: Format): unknown[] {
  return withoutEmptyEnd([pattern, shown, leading?.slice(-1) ?? 0, nationalPrefix, isOptional])
}

function cutTypes(types: (Rule | 0)[], lengths: number[], isTold: boolean): unknown[] {
  const fixedLine = types[type.fixedLine] || null
  const mobile = types[type.mobile] || null
  const voip = types[type.voip] || null
  // An empty pattern says "the same as fixed lines", and then the general pattern is enough.
  if (mobile?.[0] === '') return isTold ? [fixedLine, mobile] : [['\\d*'], mobile]
  const landlines = [fixedLine, voip].filter((rule) => rule !== null)
  const candidates = [
    ...landlines.map(([pattern]) => ({ line: 'landline', rest: parsePattern(pattern) }) as const),
    ...(mobile ? [{ line: 'mobile', rest: parsePattern(mobile[0]) } as const] : []),
  ]
  return withoutEmptyEnd([
    rule(candidates, 'landline', landlines, lengths),
    mobile ? rule(candidates, 'mobile', [mobile], lengths) : 0,
  ])
}

function rule(candidates: Candidate[], line: Line, rules: Rule[], lengths: number[]): Rule | 0 {
  const start = beginnings(candidates, line, digitsLookedAt)
  if (start === null) return 0
  const own = lengths.filter((length) => rules.some(([, some = lengths]) => some.includes(length)))
  return own.length === lengths.length ? [`${start}\\d*`] : [`${start}\\d*`, own]
}

// A pattern for how numbers of this line begin, no longer than it takes to tell them from the other's.
function beginnings(candidates: Candidate[], line: Line, digitsLeft: number): string | null {
  const lines = new Set(candidates.map((candidate) => candidate.line))
  if (!lines.has(line)) return null
  if (lines.size === 1 || digitsLeft === 0) return ''

  const following = followers(candidates)
  // A digit that all numbers have, such as those of an island's area code, tells nothing and costs nothing.
  const left = following.length === 1 ? digitsLeft : digitsLeft - 1
  const digitsByRest = new Map<string, number[]>()
  for (const [digit, next] of following) {
    const rest = beginnings(next, line, left)
    if (rest !== null) digitsByRest.set(rest, [...(digitsByRest.get(rest) ?? []), digit])
  }
  const choices = [...digitsByRest].map(([rest, digits]) => setOf(digits) + rest)
  return choices.length === 1 ? (choices[0] ?? null) : `(?:${choices.join('|')})`
}

function followers(candidates: Candidate[]): [digit: number, next: Candidate[]][] {
  return Array.from({ length: 10 }, (_, digit): [number, Candidate[]] => {
    const next = candidates.map(({ line, rest }) => ({ line, rest: after(rest, digit) }))
    return [digit, next.filter((candidate): candidate is Candidate => candidate.rest !== null)]
  }).filter(([, next]) => next.length > 0)
}

function setOf(digits: number[]): string {
  if (digits.length === 1) return String(digits[0])
  if (digits.length === 10) return '\\d'
  const runs: number[][] = []
  for (const digit of digits) {
    const last = runs.at(-1)
    if (last?.at(-1) === digit - 1) last.push(digit)
    else runs.push([digit])
  }
  return `[${runs.map((run) => (run.length > 2 ? `${run[0]}-${run.at(-1)}` : run.join(''))).join('')}]`
}

function withoutEmptyEnd(list: unknown[]): unknown[] {
  const copy = [...list]
  while (copy.length > 0 && !copy.at(-1)) copy.pop()
  return copy
}

function mapValues<K extends string, V, W>(record: Record<K, V>, map: (value: V, key: K) => W) {
  const entries = Object.entries<V>(record).map(([key, value]) => [key, map(value, key as K)])
  return Object.fromEntries(entries) as Record<K, W>
}
