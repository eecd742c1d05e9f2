import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { helpText, secretNames, settingNames, settingsTable } from './settings.ts'

test('the README has the table of the settings as they are', () => {
  expect(readFileSync('README.md', 'utf8')).toContain(settingsTable())
})

test('the help names every setting, and what holds without it', () => {
  const help = helpText()

  expect(settingNames.filter((name) => !help.includes(`  ${name}\n`))).toEqual([])
  expect(help).not.toContain('`')
})

test('what opens something is known to be a secret', () => {
  expect(secretNames).toEqual([
    'DATABASE_URL',
    'USHER_KEY',
    'USHER_PEPPER',
    'SMTP_URL',
    'METRICS_TOKEN',
    'USHER_APPLICATION_TOKENS',
  ])
})
