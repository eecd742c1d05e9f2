// Words to compare two screens by: short, seen before, and no two that sound alike. A word has the same
// place in every language, so that two screens in two languages can still be told together.

import { type Language, language } from './say.ts'

const english = wordsIn(
  'apple anchor basket bridge button candle castle cherry',
  'circle cloud copper cotton desert dragon eagle falcon',
  'feather forest garden guitar hammer harbor island jacket',
  'kettle ladder lemon meadow mirror orange pepper rocket',
)

const spanish = wordsIn(
  'manzana ancla cesta puente botón vela castillo cereza',
  'círculo nube cobre algodón desierto dragón águila halcón',
  'pluma bosque jardín guitarra martillo puerto isla chaqueta',
  'tetera escalera limón prado espejo naranja pimienta cohete',
)

const lists: Record<Language, readonly string[]> = { en: english, es: spanish, xx: english }

export const comparedWords = (): readonly string[] => lists[language()]

function wordsIn(...lines: string[]): readonly string[] {
  return lines.join(' ').split(' ')
}
