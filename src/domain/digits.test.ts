import fc from 'fast-check'
import { expect, test } from 'vitest'

import { newDigits, normalizeDigits } from './digits.ts'

test('spaces, dashes and invisible marks are taken out', () => {
  const typed = [
    '123 456',
    ' 123456',
    '123-456',
    '123–456',
    '123\u00a0456',
    '\u200f123\u2009456\u200e',
  ]

  expect(typed.map(normalizeDigits)).toEqual(typed.map(() => '123456'))
})

test('every decimal numbering system that the platform can write is read back', () => {
  const systems = Intl.supportedValuesOf('numberingSystem')
  const written = systems.map((system) => ({
    system,
    text: new Intl.NumberFormat(`en-u-nu-${system}`, { useGrouping: false }).format(9876543210),
  }))
  const decimal = written.filter(({ text }) => /^\p{Nd}+$/u.test(text))

  expect(decimal.length).toBeGreaterThan(40)
  for (const { text } of decimal) expect(normalizeDigits(text)).toBe('9876543210')
})

test('what is not a digit or a separator stays, so it cannot turn into a code', () => {
  expect(normalizeDigits('+123456')).toBe('+123456')
  expect(normalizeDigits('12345O')).toBe('12345O')
  expect(normalizeDigits('½23456')).toBe('½23456')
  expect(normalizeDigits('①23456')).toBe('①23456')
})

test('reading twice changes nothing more', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const once = normalizeDigits(text)

      expect(normalizeDigits(once)).toBe(once)
    }),
  )
})

test('six random digits keep their leading zeros', () => {
  expect(newDigits((count) => new Uint8Array(count), 6)).toBe('000000')
})
