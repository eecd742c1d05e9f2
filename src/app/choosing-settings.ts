// What the menu changes, kept for next time.

import type { Language } from '#content/say.ts'
import { applyLanguage, applyTheme, drawing, keys, type Theme } from './settings.ts'

export const chooseLanguage = async (wanted: Language) => {
  write(keys.language, wanted)
  await applyLanguage(wanted)
  drawing.set(drawing.get() + 1)
}

export const chooseTheme = (wanted: Theme) => {
  write(keys.theme, wanted)
  applyTheme(wanted)
}

// A browser that keeps nothing forgets the choice with the page.
const write = (key: string, text: string) => {
  try {
    localStorage.setItem(key, text)
  } catch {}
}
