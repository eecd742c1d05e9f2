// What Usher says beside a page that it cannot see: one shape, filled in by every language, and
// nothing left out of it. `[[…]]` is a word of the other window or of the phone.

import type { Language } from '#content/say.ts'
import type { MapId, MapStep, ways } from '#domain/step-maps.ts'
import type { PhoneMoment } from './phone-moments.ts'

type Told = {
  /** What the page is called between two people. */
  name: string
  /** What to do there, one action each. */
  there: readonly string[]
  /** What many people trip over here. */
  trap?: string
}

/** Where more than one page can follow, the words that decide. */
type Fork<Ways extends readonly string[]> = Ways extends readonly [string]
  ? { choose?: never }
  : { choose: Record<Ways[number], string> }

type Ways = typeof ways
export type StepsOf<Map extends MapId> = {
  [Step in keyof Ways[Map]]: Told & Fork<Ways[Map][Step] & readonly string[]>
}

export type StepWords = Told & { choose?: Partial<Record<string, string>> }

export type MapWords = {
  maps: Record<MapId, { name: string }>
  steps: { [Map in MapId]: StepsOf<Map> }
  phone: Record<PhoneMoment, string>
  /** Where an app that is not Duo Mobile does it another way. */
  otherApp: Partial<Record<PhoneMoment, string>>
}

const load: Record<Language, () => Promise<MapWords>> = {
  en: async () => (await import('./en/words.ts')).words,
  es: async () => (await import('./es/words.ts')).words,
  xx: async () => {
    const [{ words }, { lengthen }] = await Promise.all([
      import('./en/words.ts'),
      import('#content/pseudo.ts'),
    ])
    return lengthened(words, lengthen)
  },
}

const loaded = new Map<Language, Promise<MapWords>>()

/** The same promise for the same language, so that a page can wait for it while it is drawn. */
export const loadMapWords = (language: Language): Promise<MapWords> => {
  const known = loaded.get(language) ?? load[language]()
  loaded.set(language, known)
  return known
}

export const stepWords = (words: MapWords, at: MapStep): StepWords =>
  (words.steps[at.map] as Record<string, StepWords>)[at.step] as StepWords

/** What happens on the phone, in the manner of the app that this map is about. */
export const phoneWords = (words: MapWords, map: MapId, moment: PhoneMoment): string =>
  (map === 'authenticator' && words.otherApp[moment]) || words.phone[moment]

const lengthened = <Value>(value: Value, lengthen: (text: string) => string): Value => {
  if (typeof value === 'string') return lengthen(value) as Value
  if (Array.isArray(value)) return value.map((item) => lengthened(item, lengthen)) as Value
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, lengthened(item, lengthen)]),
  ) as Value
}
