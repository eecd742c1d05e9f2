// Language and colours: chosen by the browser, or by the menu the last time.

import { type LiveValue, liveValue } from '#client/live-value.ts'
import {
  dir,
  type Language,
  language,
  languageTag,
  loadLanguage,
  preferredLanguage,
} from '#content/say.ts'

export type Theme = 'system' | 'light' | 'dark'

export const keys = { language: 'usher-language', theme: 'usher-theme' } as const

/** Counts up with every change: the tree is drawn anew under another key. */
export const drawing: LiveValue<number> = liveValue(0)

export const theme: LiveValue<Theme> = liveValue<Theme>('system')

/** `?lang=` is for links and tests; the choice of the menu comes before the browser's wish. */
export const openSettings = async () => {
  const asked = new URLSearchParams(location.search).get('lang') ?? read(keys.language)
  const wished = asked === 'en' || asked === 'es' || asked === 'xx' ? asked : null
  applyTheme(themeOf(read(keys.theme)))
  await applyLanguage(wished ?? preferredLanguage(navigator.languages))
}

export const applyLanguage = async (wanted: Language) => {
  if (wanted !== language()) await loadLanguage(wanted)
  document.documentElement.lang = languageTag()
  document.documentElement.dir = dir()
}

export const applyTheme = (wanted: Theme) => {
  if (wanted === 'system') delete document.documentElement.dataset.theme
  else document.documentElement.dataset.theme = wanted
  theme.set(wanted)
}

const themeOf = (text: string | null): Theme =>
  text === 'light' || text === 'dark' ? text : 'system'

// A browser that keeps nothing forgets the choice with the page.
const read = (key: string) => {
  try {
    return localStorage.getItem(key)
  } catch {
    return null
  }
}
