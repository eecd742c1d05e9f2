import { say } from './say.ts'

/** Who to call, to stand in a sentence: the number, which must not break over two lines, or the desk. */
export const helpLine = (number: string | null): string =>
  number === null ? say('help.desk') : unbroken(number)

/** A number that stays on one line. */
export const unbroken = (number: string): string =>
  number.replaceAll(' ', '\u00a0').replaceAll('-', '\u2011')
