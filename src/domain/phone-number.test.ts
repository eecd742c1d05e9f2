import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import type { CountryCode, MetadataJson } from 'libphonenumber-js/core'
import { expect, test } from 'vitest'

import { exampleNumber } from './example-number.ts'
import { phoneMetadata } from './phone-metadata.ts'
import {
  countries,
  defaultCountry,
  type NumberKind,
  readExtension,
  readNumber,
} from './phone-number.ts'
import { reservedNumbers } from './reserved-numbers.ts'

// The whole metadata, as the API passes it.
const full: MetadataJson = JSON.parse(
  readFileSync('node_modules/libphonenumber-js/metadata.max.json', 'utf8'),
)
const both = [
  ['cut', phoneMetadata],
  ['full', full],
] as const
const every = countries(full)

const read = (text: string, country: string, kind: NumberKind, metadata = full) =>
  readNumber({ text, country: country as CountryCode, kind, metadata })

test.each(both)('the ways to write one number are one number (%s metadata)', (_, metadata) => {
  const written = [
    '6145550142',
    '614 555 0142',
    '(614) 555-0142',
    '614.555.0142',
    '1 614 555 0142',
    '+1 614 555 0142',
    '011 1 614 555 0142',
    'tel:+16145550142',
    '\u202a+1 614‑555‑0142\u202c',
    '６１４５５５０１４２',
    '٦١٤٥٥٥٠١٤٢',
  ]

  for (const text of written) {
    expect(read(text, 'US', 'mobile', metadata), text).toEqual({
      status: 'valid',
      e164: '+16145550142',
      national: '(614) 555-0142',
      grouped: '614 555 0142',
      country: 'US',
      type: 'either',
    })
  }
})

test.each(both)('a number that names its country switches to it (%s metadata)', (_, metadata) => {
  expect(read('+44 7700 900123', 'US', 'mobile', metadata)).toMatchObject({
    e164: '+447700900123',
    grouped: '07700 900123',
    country: 'GB',
    type: 'mobile',
  })
  expect(read('0049 1512 3456789', 'FR', 'mobile', metadata)).toMatchObject({ country: 'DE' })
  expect(read('+1 613 555 0142', 'GB', 'mobile', metadata)).toMatchObject({ country: 'CA' })
})

test.each(both)('a country with a shared calling code is kept (%s metadata)', (_, metadata) => {
  expect(read('07797 712345', 'JE', 'mobile', metadata)).toMatchObject({ country: 'JE' })
  expect(read('+44 7700 900123', 'JE', 'mobile', metadata)).toMatchObject({ country: 'JE' })
  expect(read('613 555 0142', 'US', 'mobile', metadata)).toMatchObject({ country: 'US' })
})

test.each(both)('every refusal says what is wrong with it (%s metadata)', (_, metadata) => {
  const refusals: [string, CountryCode, string][] = [
    ['', 'US', 'number-missing'],
    [' - ', 'US', 'number-missing'],
    ['+', 'US', 'number-missing'],
    ['my phone', 'US', 'number-malformed'],
    ['call 6145550142', 'US', 'number-malformed'],
    ['614-555-0142 ext 12', 'US', 'number-malformed'],
    ['1', 'US', 'number-too-short'],
    ['+44', 'US', 'number-too-short'],
    ['555 0142', 'US', 'number-too-short'],
    ['614 555 014', 'US', 'number-too-short'],
    ['614 555 01423', 'US', 'number-too-long'],
    ['6'.repeat(300), 'US', 'number-too-long'],
    ['+999 123 456', 'US', 'number-malformed'],
    ['114 555 0142', 'US', 'number-malformed'],
    ['020 7946 0958', 'GB', 'number-is-landline'],
    ['030 23125123', 'DE', 'number-is-landline'],
    ['01 99 00 12 34', 'FR', 'number-is-landline'],
    ['(02) 5550 1234', 'AU', 'number-is-landline'],
  ]

  for (const [text, country, failure] of refusals) {
    expect(read(text, country, 'mobile', metadata), text).toEqual({ status: 'refused', failure })
  }
})

test('a landline is accepted where a landline is asked, and so is a mobile', () => {
  expect(read('020 7946 0958', 'GB', 'landline')).toMatchObject({ type: 'landline' })
  expect(read('09 72 12 34 56', 'FR', 'landline')).toMatchObject({ type: 'landline' }) // VoIP
  expect(read('07700 900123', 'GB', 'landline')).toMatchObject({ type: 'mobile' })
})

// Calling them would cost somebody: premium rate, free, personal, shared cost.
test.each([
  ['909 879 0000', 'GB'],
  ['0800 1111', 'GB'],
  ['070 1234 5678', 'GB'],
  ['900 555 0142', 'US'],
  ['0900 1234567', 'DE'],
])('the API calls no %s in %s', (text, country) => {
  expect(read(text, country, 'landline').status).toBe('refused')
})

test.each(both)('reserved numbers are valid and told apart (%s metadata)', (_, metadata) => {
  for (const country of Object.keys(reservedNumbers)) {
    const mobile = read(exampleNumber(country, 'mobile') ?? '', country, 'mobile', metadata)
    const landline = read(exampleNumber(country, 'landline') ?? '', country, 'landline', metadata)

    expect(mobile, country).toMatchObject({ status: 'valid', country })
    expect(landline, country).toMatchObject({ status: 'valid', country })
    expect(landline).not.toMatchObject({ type: 'mobile' })
  }
})

test('every country has an example, and both kinds of metadata read it the same', () => {
  for (const { country } of every) {
    const text = exampleNumber(country, 'mobile') ?? ''
    const theirs = read(text, country, 'mobile', full)
    const ours = read(text, country, 'mobile', phoneMetadata)

    expect(theirs, country).toMatchObject({ status: 'valid', national: text })
    // Where three digits do not tell a mobile from a landline, the cut one says "either".
    expect({ ...ours, type: '' }, country).toEqual({ ...theirs, type: '' })
    expect([theirs, { ...theirs, type: 'either' }], country).toContainEqual(ours)
  }
})

test('no number that the API accepts is refused by the cut metadata', () => {
  for (const [country, fixedOrMobile] of patternsOf(full)) {
    fc.assert(
      fc.property(fc.stringMatching(fixedOrMobile), (digits) => {
        const theirs = read(digits, country, 'landline', full)
        const ours = read(digits, country, 'landline', phoneMetadata)

        if (theirs.status === 'refused') return
        expect(ours, `${country} ${digits}`).toMatchObject({
          status: 'valid',
          e164: theirs.e164,
          grouped: theirs.grouped,
        })
      }),
      { numRuns: 40 },
    )
  }
})

test('a mobile is never taken for a landline, and a landline seldom for a mobile', () => {
  let landlines = 0
  let missed = 0
  for (const [country, fixedOrMobile] of patternsOf(full)) {
    for (const digits of fc.sample(fc.stringMatching(fixedOrMobile), { numRuns: 40, seed: 7 })) {
      const theirs = read(digits, country, 'landline', full)
      const ours = read(digits, country, 'landline', phoneMetadata)
      if (theirs.status === 'refused' || ours.status === 'refused') continue

      if (theirs.type === 'landline') landlines += 1
      if (theirs.type === 'landline' && ours.type !== 'landline') missed += 1
      if (theirs.type !== 'landline') expect(ours.type, `${country} ${digits}`).not.toBe('landline')
    }
  }

  expect(landlines).toBeGreaterThan(2000)
  expect(missed / landlines).toBeLessThan(0.05)
})

test('no text makes reading throw', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[+()\d ./;=#x*-]{0,30}$/)),
      fc.constantFrom(...every.map(({ country }) => country)),
      (text, country) => {
        for (const [, metadata] of both) {
          expect(['valid', 'refused']).toContain(read(text, country, 'mobile', metadata).status)
        }
      },
    ),
    { numRuns: 500 },
  )
})

test('what is read is read again as the same number', () => {
  for (const { country } of every) {
    const first = read(exampleNumber(country, 'mobile') ?? '', country, 'mobile')

    expect(first.status === 'valid' && read(first.e164, country, 'mobile')).toEqual(first)
  }
})

test('an extension is digits, however it is introduced', () => {
  for (const text of [
    '4021',
    ' 40 21 ',
    'x4021',
    'ext. 4021',
    'Extension: 4021',
    '#4021',
    '4021#',
  ]) {
    expect(readExtension(text)).toEqual({ status: 'valid', extension: '4021' })
  }
  expect(readExtension('  ')).toEqual({ status: 'valid', extension: '' })
  expect(readExtension('front desk')).toEqual({ status: 'refused', failure: 'number-malformed' })
  expect(readExtension('12345678')).toEqual({ status: 'refused', failure: 'number-too-long' })
})

test('every country is listed once with its calling code', () => {
  expect(countries(phoneMetadata)).toEqual(every)
  expect(every.length).toBeGreaterThan(240)
  expect(every).toContainEqual({ country: 'GB', callingCode: '44' })
})

test.each([
  ['en', 'US'],
  ['en-GB', 'GB'],
  ['es', 'ES'],
  ['es-MX', 'MX'],
  ['es-419', 'US'],
  ['de-AT', 'AT'],
  ['zh-Hant', 'TW'],
  ['eo', 'US'],
  ['not a locale', 'US'],
])('somebody who reads %s is first offered %s', (locale, country) => {
  expect(defaultCountry(locale, phoneMetadata)).toBe(country)
})

// Place 11 holds the types, of which the first are fixed lines and mobiles (libphonenumber-js, METADATA.md).
function patternsOf(metadata: MetadataJson): [string, RegExp][] {
  const plans = Object.entries(metadata.countries as unknown as Record<string, unknown[]>)
  return plans.map(([country, plan]) => {
    const types = (plan[11] || []) as ([string] | 0)[]
    const patterns = types.slice(0, 2).flatMap((type) => (type && type[0] !== '' ? [type[0]] : []))
    return [country, new RegExp(`^(?:${patterns.join('|')})$`)]
  })
}
