import { afterEach, expect, test } from 'vitest'
import { failures } from '#domain/failure.ts'
import { explain } from './explain.ts'
import { loadLanguage } from './say.ts'

const context = { help: '614 555 0100', appName: 'Duo Mobile' }

afterEach(() => loadLanguage('en'))

test.each(['en', 'es'] as const)('every failure is explained in full in %s', async (language) => {
  await loadLanguage(language)

  const sentences = failures.map((code) => explain({ code, minutes: 3 }, context))

  expect(sentences.filter((sentence) => /[{}]|failure\./.test(sentence))).toEqual([])
})

test('a slow clock is told in minutes, whichever way it is off', () => {
  expect(explain({ code: 'clock-skewed', minutes: -4 }, context)).toContain('off by 4 minutes')
})

test('tries are counted only when few are left', () => {
  expect(explain({ code: 'code-wrong', attemptsLeft: 4 }, context)).not.toContain('more times')
  expect(explain({ code: 'code-wrong', attemptsLeft: 2 }, context)).toContain('2 more times')
  expect(explain({ code: 'code-wrong', attemptsLeft: 1 }, context)).toContain('one more time')
})

test('without a help number the desk is named', () => {
  const sentence = explain({ code: 'locked', minutes: 10 }, { ...context, help: null })

  expect(sentence).toBe('Too many tries. Wait 10 minutes, or call the help desk.')
})

test('a fault that came back gives a reference to quote', () => {
  const sentence = explain({ code: 'broken', reference: '7F3K' }, context)

  expect(sentence).toContain('say 7F3K')
})
