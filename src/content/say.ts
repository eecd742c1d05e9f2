// Looks up what to say. The English of an area arrives with the screen that imports it; any other
// language arrives whole before the switch to it completes, so that no screen waits for its words.

import { english } from './dictionary.ts'
import './en/core.ts'
import type { alongside } from './en/alongside.ts'
import type { beside } from './en/beside.ts'
import type { core } from './en/core.ts'
import type { desk } from './en/desk.ts'
import type { devices } from './en/devices.ts'
import type { enrollFirst } from './en/enroll-first.ts'
import type { enrollSecond } from './en/enroll-second.ts'
import type { failures } from './en/failures.ts'
import type { finding } from './en/finding.ts'
import type { front } from './en/front.ts'
import type { guide } from './en/guide.ts'
import type { live } from './en/live.ts'
import type { mail } from './en/mail.ts'
import type { notMe } from './en/not-me.ts'
import type { paired } from './en/paired.ts'
import type { people } from './en/people.ts'
import type { phone } from './en/phone.ts'
import type { post } from './en/post.ts'
import type { present } from './en/present.ts'
import type { rollout } from './en/rollout.ts'
import type { welcome } from './en/welcome.ts'

/** Every area of the words. A new area is a line here and a line in `es/spanish.ts`. */
export type English = typeof core &
  typeof alongside &
  typeof beside &
  typeof desk &
  typeof devices &
  typeof post &
  typeof welcome &
  typeof enrollFirst &
  typeof enrollSecond &
  typeof failures &
  typeof finding &
  typeof front &
  typeof guide &
  typeof live &
  typeof mail &
  typeof paired &
  typeof notMe &
  typeof people &
  typeof phone &
  typeof present &
  typeof rollout

export type Phrase = keyof English
export type Values = Record<string, string | number>

/** What a translation of one area has to be: the same phrases, none missing and none made up. */
export type Translation<Area> = Record<keyof Area, string>

/** `xx` is English made 40 % longer and fenced in ⟦⟧: what shows up without the fence is hard-wired. */
export const languages = ['en', 'es', 'xx'] as const
export type Language = (typeof languages)[number]
export type Direction = 'ltr' | 'rtl'

type LookUp = (phrase: Phrase) => string | undefined

const directions: Record<Language, Direction> = { en: 'ltr', es: 'ltr', xx: 'ltr' }
const tags: Record<Language, string> = { en: 'en', es: 'es', xx: 'en-XA' }

const inEnglish: LookUp = (phrase) => english[phrase]

const load: Record<Language, () => Promise<LookUp>> = {
  en: async () => inEnglish,
  es: async () => {
    const { spanish } = await import('./es/spanish.ts')
    return (phrase) => spanish[phrase]
  },
  xx: async () => {
    const { lengthen } = await import('./pseudo.ts')
    return (phrase) => lengthen(english[phrase] ?? phrase)
  },
}

let spoken: Language = 'en'
let lookUp = inEnglish

/**
 * The text of a phrase in the current language, its `{holes}` filled. It may carry light markup for
 * `ui/rich.tsx`: `**bold**` and `[[a documented label]]`.
 */
export const say = (phrase: Phrase, values: Values = {}): string => {
  const text = lookUp(phrase) ?? inEnglish(phrase) ?? phrase
  return text.replace(/\{(\w+)\}/g, (hole, name: string) => String(values[name] ?? hole))
}

/** Resolves once `say` speaks that language. Whoever calls it draws the tree anew. */
export const loadLanguage = async (wanted: Language): Promise<void> => {
  lookUp = await load[wanted]()
  spoken = wanted
}

export const language = (): Language => spoken

/** The value for `lang` on the root element, and for `Intl`. */
export const languageTag = (): string => tags[spoken]

/** The value for `dir` on the root element. */
export const dir = (): Direction => directions[spoken]

/** The first of the browser's languages that Usher speaks, else English. */
export const preferredLanguage = (wished: readonly string[]): Language => {
  const spokenByPeople = ['en', 'es'] as const
  const short = wished.map((tag) => tag.slice(0, 2).toLowerCase())
  return short.flatMap((tag) => spokenByPeople.filter((one) => one === tag))[0] ?? 'en'
}
