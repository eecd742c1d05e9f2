import { afterEach, expect, test } from 'vitest'
import './en/enroll-second.ts'
import { minutes } from './amounts.ts'
import { helpLine } from './help.ts'
import { lengthen } from './pseudo.ts'
import { dir, language, languageTag, loadLanguage, preferredLanguage, say } from './say.ts'

afterEach(() => loadLanguage('en'))

test('holes are filled, and a hole without a value stays to be seen', () => {
  expect(say('frame.stepOf', { n: 6, m: 9 })).toBe('Step 6 of 9')
  expect(say('frame.stepOf', { n: 6 })).toBe('Step 6 of {m}')
})

test('a switch of language is complete when it resolves', async () => {
  await loadLanguage('es')

  expect(say('frame.back')).toBe('Atrás')
  expect(language()).toBe('es')
  expect(languageTag()).toBe('es')
  expect(dir()).toBe('ltr')
})

test('the pseudo-language fences every text and keeps what must work', async () => {
  await loadLanguage('xx')

  expect(say('frame.back')).toMatch(/^⟦Báck ~+.*⟧$/)
  expect(say('frame.stepOf', { n: 6, m: 9 })).toContain(' 6 óf 9')
  expect(say('push.lede')).toContain('[[Approve]]')
})

test('the pseudo-language is at least 40 % longer', () => {
  const text = 'Keep these codes somewhere safe'

  expect(lengthen(text).length).toBeGreaterThan(text.length * 1.4)
})

test('documented labels are not lengthened', () => {
  expect(lengthen('Tap [[+ Add]] now')).toContain('[[+ Add]]')
})

test('one minute is not some minutes', () => {
  expect([minutes(1), minutes(10)]).toEqual(['1 minute', '10 minutes'])
})

test('a help number stays in one piece, and without one the desk is named', () => {
  expect(helpLine('614 555 0100')).toBe('614\u00a0555\u00a00100')
  expect(helpLine(null)).toBe('the help desk')
})

test('the first language of the browser that Usher speaks is taken', () => {
  expect(preferredLanguage(['fr-CA', 'es-MX', 'en'])).toBe('es')
  expect(preferredLanguage(['en-GB', 'es'])).toBe('en')
  expect(preferredLanguage(['de'])).toBe('en')
})
