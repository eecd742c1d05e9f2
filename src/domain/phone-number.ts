// Telephone numbers as people write them, in every country, read into E.164.
// Loaded when a number is asked for: the library and its metadata are larger than the first screen.

import {
  type CountryCode,
  getCountries,
  getCountryCallingCode,
  type MetadataJson,
  ParseError,
  type PhoneNumber,
  parsePhoneNumberWithError,
  validatePhoneNumberLength,
} from 'libphonenumber-js/core'
import { normalizeDigits } from './digits.ts'
import type { Failure } from './failure.ts'
import { reservedMobiles } from './reserved-numbers.ts'

export type NumberKind = 'mobile' | 'landline'
export type { CountryCode, MetadataJson }

export type NumberFailure = Extract<
  Failure,
  | 'number-missing'
  | 'number-too-short'
  | 'number-too-long'
  | 'number-malformed'
  | 'number-is-landline'
>

export type ReadNumber =
  | {
      status: 'valid'
      /** What is stored: `+16145550142`. */
      e164: string
      /** As it is written in its country: `(614) 555-0142`. */
      national: string
      /** For reading back: the groups of it without punctuation, `614 555 0142`. */
      grouped: string
      /** The one asked for, unless the number names another calling code, as `+44` does. */
      country: CountryCode
      /** In some countries, such as the United States, nobody can tell. */
      type: NumberKind | 'either'
    }
  | { status: 'refused'; failure: NumberFailure }

type Text = {
  text: string
  country: CountryCode
  /** The cut metadata of this folder in a browser; the whole of it in the API, which decides. */
  metadata: MetadataJson
  kind: NumberKind
}

/** Any way of writing a number. A mobile's is accepted for a landline: it can be called as well. */
export function readNumber({ text, country, metadata, kind }: Text): ReadNumber {
  const typed = text
    .replace(/\p{Cf}/gu, '')
    .trim()
    .replace(/^tel:/i, '')
  if (!/\p{Nd}/u.test(typed)) {
    return refused(/[\p{L}\p{N}]/u.test(typed) ? 'number-malformed' : 'number-missing')
  }
  if (!getCountries(metadata).includes(country)) return refused('number-malformed')
  const number = parse(typed, country, metadata)
  if (typeof number === 'string') return refused(number)
  if (number.ext !== undefined) return refused('number-malformed') // it has a field of its own

  const type = lineOf(number)
  if (type === null) return refused(lengthFailure(number, metadata) ?? 'number-malformed')
  if (kind === 'mobile' && type === 'landline') return refused('number-is-landline')
  const national = number.formatNational()
  return {
    status: 'valid',
    e164: number.number,
    national,
    grouped: national.replace(/\D+/g, ' ').trim(),
    country: countryOf(number, country, metadata),
    type,
  }
}

/** One to seven digits that a switchboard asks for. Empty where there is none. */
export function readExtension(
  text: string,
): { status: 'valid'; extension: string } | { status: 'refused'; failure: NumberFailure } {
  const digits = normalizeDigits(text)
    .replace(/^(?:extension|ext|x|#)[.:]?/i, '')
    .replace(/#$/, '')
  if (!/^\d*$/.test(digits)) return refused('number-malformed')
  if (digits.length > longestExtension) return refused('number-too-long')
  return { status: 'valid', extension: digits }
}

/** Every country with its calling code, by country code. Their names are the page's to find. */
export function countries(metadata: MetadataJson): { country: CountryCode; callingCode: string }[] {
  return getCountries(metadata)
    .map((country) => ({ country, callingCode: getCountryCallingCode(country, metadata) }))
    .sort((a, b) => (a.country < b.country ? -1 : 1))
}

/** The country of a locale, likely where the locale names none: `en` is the United States. */
export function defaultCountry(locale: string, metadata: MetadataJson): CountryCode {
  const region = regionOf(locale)
  return getCountries(metadata).find((country) => country === region) ?? 'US'
}

function parse(
  text: string,
  country: CountryCode,
  metadata: MetadataJson,
): PhoneNumber | NumberFailure {
  try {
    return parsePhoneNumberWithError(text, { defaultCountry: country, extract: false }, metadata)
  } catch (error) {
    if (!(error instanceof ParseError)) throw error
    return parseFailures[error.message] ?? 'number-malformed'
  }
}

const parseFailures: Record<string, NumberFailure> = {
  TOO_SHORT: 'number-too-short',
  TOO_LONG: 'number-too-long',
}

// What is left out costs the caller of it money or the person their own voice: premium rate, shared
// cost, free numbers, pagers, voicemail, numbers that follow a person.
const lines: Record<string, NumberKind | 'either'> = {
  MOBILE: 'mobile',
  FIXED_LINE: 'landline',
  VOIP: 'landline',
  FIXED_LINE_OR_MOBILE: 'either',
}

function lineOf(number: PhoneNumber): NumberKind | 'either' | null {
  if (reservedMobiles.test(number.number)) return 'mobile'
  return (number.isPossible() && lines[number.getType() ?? '']) || null
}

// Countries that share a calling code share how it is written: a person in Jersey stays in Jersey.
function countryOf(number: PhoneNumber, asked: CountryCode, metadata: MetadataJson): CountryCode {
  if (getCountryCallingCode(asked, metadata) === number.countryCallingCode) return asked
  return number.country ?? number.getPossibleCountries()[0] ?? asked
}

function lengthFailure(number: PhoneNumber, metadata: MetadataJson): NumberFailure | undefined {
  const wrong = validatePhoneNumberLength(number.number, metadata)
  return wrong === undefined ? undefined : parseFailures[wrong]
}

function regionOf(locale: string): string {
  try {
    return new Intl.Locale(locale).maximize().region ?? ''
  } catch {
    return '' // not a locale at all
  }
}

const refused = (failure: NumberFailure) => ({ status: 'refused', failure }) as const
const longestExtension = 7
