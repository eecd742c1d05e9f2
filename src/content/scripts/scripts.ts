// The scripts in the language that is spoken. Loaded whole, so that a call never waits for a line.

import type { Language } from '#content/say.ts'
import type { Script, Scripts, Spot } from './script.ts'
import { type Secret, secretsNear } from './secrets.ts'

const load: Record<Language, () => Promise<Scripts>> = {
  en: async () => (await import('./en/scripts.ts')).scripts,
  es: async () => (await import('./es/scripts.ts')).scripts,
  xx: async () => {
    const [{ scripts }, { lengthen }] = await Promise.all([
      import('./en/scripts.ts'),
      import('#content/pseudo.ts'),
    ])
    return lengthened(scripts, lengthen)
  },
}

const loaded = new Map<Language, Promise<Scripts>>()

/** The same promise for the same language, so that a page can wait for it while it is drawn. */
export const loadScripts = (language: Language): Promise<Scripts> => {
  const known = loaded.get(language) ?? load[language]()
  loaded.set(language, known)
  return known
}

export const scriptOf = (scripts: Scripts, at: Spot): Script => entryOf<Script>(scripts, at)

/** What must not be asked for there, the likeliest temptation first. */
export const neverAskOf = (scripts: Scripts, at: Spot): string[] =>
  entryOf<readonly Secret[]>(secretsNear, at).map((secret) => scripts.neverAsk[secret])

type Tables<Entry> = Record<keyof typeof secretsNear, Record<string, Entry>>

const entryOf = <Entry>(tables: Tables<Entry>, at: Spot): Entry => {
  if ('map' in at) return tables[at.map][at.step] as Entry
  if ('failure' in at) return tables.failures[at.failure] as Entry
  return tables.waiting[at.waiting.replace(/\.(typing|checking)$/, '')] as Entry
}

const lengthened = <Value>(value: Value, lengthen: (text: string) => string): Value => {
  if (typeof value === 'string') return lengthen(value) as Value
  if (Array.isArray(value)) return value.map((item) => lengthened(item, lengthen)) as Value
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, lengthened(item, lengthen)]),
  ) as Value
}
