import { mobileExamples } from './mobile-examples.ts'
import { reservedNumbers } from './reserved-numbers.ts'

/** A number as it is written in that country, nobody's where a range is known to be. Null where none is known. */
export function exampleNumber(country: string, kind: 'mobile' | 'landline'): string | null {
  const reserved = reservedNumbers[country]?.[kind]
  const usual = kind === 'mobile' ? mobileExamples[country] : undefined
  return reserved ?? usual ?? null
}
