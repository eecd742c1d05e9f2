// The scripts in the language that is spoken. Loaded whole, so that a call never waits for a line.

import type { Language } from '#content/say.ts'
import type { MapStep } from '#domain/step-maps.ts'
import type { Script, Scripts } from './script.ts'

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

export const scriptOf = (scripts: Scripts, at: MapStep): Script =>
  (scripts[at.map] as Record<string, Script>)[at.step] as Script

const lengthened = <Value>(value: Value, lengthen: (text: string) => string): Value => {
  if (typeof value === 'string') return lengthen(value) as Value
  if (Array.isArray(value)) return value.map((item) => lengthened(item, lengthen)) as Value
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, lengthened(item, lengthen)]),
  ) as Value
}
