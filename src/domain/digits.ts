// Codes of digits as people type, paste and speak them, in whatever digits their keyboard writes.

import { drawSymbols, type RandomBytes } from './random.ts'

// Separators people put between groups, and the invisible marks that copied text brings along.
const separators = /[\s\p{Z}\p{Pd}\p{Cf}\u2212]/gu
const otherDigits = /[^\P{Nd}0-9]/gu

/** Takes out spaces, dashes and invisible marks and writes every decimal digit as 0-9. Anything else stays. */
export function normalizeDigits(text: string): string {
  return text.replace(separators, '').replace(otherDigits, (digit) => String(digitValue(digit)))
}

/** Digits from the given source, such as the six that a call or a text message carries. */
export function newDigits(random: RandomBytes, count: number): string {
  return drawSymbols('0123456789', count, random)
}

// Unicode keeps decimal digits in runs of ten, zero first (The Unicode Standard §4.6), so the
// distance to the start of the run is the value.
function digitValue(digit: string): number {
  const point = digit.codePointAt(0) ?? 0
  let start = point
  while (/\p{Nd}/u.test(String.fromCodePoint(start - 1))) start -= 1
  return (point - start) % 10
}
