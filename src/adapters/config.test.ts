// What the server starts with, and what it will not start with.

import { expect, test } from 'vitest'
import { readConfig, strangersIn } from './config.ts'
import { settingNames } from './settings.ts'

const key = Buffer.from(Array.from({ length: 32 }, (_, at) => (at * 97 + 13) % 251)).toString(
  'base64',
)
const nothing = { readFile: () => null, isTerminal: false }

const read = (environment: Record<string, string>) => readConfig(environment, nothing)
const problemsOf = (environment: Record<string, string>) => {
  const answer = read(environment)
  return 'problems' in answer ? answer.problems : []
}

test('with nothing set it starts on this machine alone, and makes a key of its own', () => {
  const answer = read({})

  expect(answer).toMatchObject({
    config: {
      ...{ port: 4173, host: 'localhost', origin: 'http://localhost:4173' },
      ...{ database: { kind: 'sqlite' }, keys: { kind: 'toMake' }, mail: null },
    },
  })
})

test('in production a key that is missing is asked for, and none is made', () => {
  expect(problemsOf({ NODE_ENV: 'production' })).toEqual([
    expect.stringMatching(/^USHER_KEY is missing.*openssl rand -base64 32/),
  ])
  expect(problemsOf({ NODE_ENV: 'production', USHER_KEY: key })).toEqual([])
})

test('a key that is short, typed or all the same is refused, and not repeated', () => {
  const weak = [
    'changeme',
    Buffer.alloc(32).toString('base64'),
    Buffer.from(Array.from({ length: 32 }, (_, at) => at)).toString('base64'),
    Buffer.from('0123456789abcdef').toString('base64'),
  ]
  for (const USHER_KEY of weak) {
    const [problem = ''] = problemsOf({ USHER_KEY })

    expect(problem).toMatch(/^USHER_KEY .*openssl rand/)
    expect(problem).not.toContain(USHER_KEY)
  }
})

test('passkeys and cookies need https, anywhere but on this machine', () => {
  expect(problemsOf({ USHER_ORIGIN: 'http://desk.example.org' })).toHaveLength(1)
  expect(problemsOf({ USHER_ORIGIN: 'https://desk.example.org' })).toEqual([])
  for (const USHER_ORIGIN of [
    'https://a.test/path',
    'https://u:p@a.test',
    'ftp://a.test',
    'a.test',
  ])
    expect(problemsOf({ USHER_ORIGIN })).toHaveLength(1)
})

test('everything that is wrong is told at one time, and no secret with it', () => {
  const problems = problemsOf({
    ...{ PORT: '80000', SMTP_URL: 'hunter2', METRICS_TOKEN: 'short', LOG_LEVEL: 'loud' },
    USHER_APPLICATION_TOKENS: 'too-short',
  })

  expect(problems).toHaveLength(6)
  expect(problems.join()).not.toMatch(/hunter2|too-short/)
})

test('each application has a token of its own, and a list of them is no text to print', () => {
  const [first, second] = ['a'.repeat(64), 'b'.repeat(32)]
  const answer = read({ USHER_APPLICATION_TOKENS: `${first},${second}` })

  expect('config' in answer && answer.config.applicationTokens.reveal()).toEqual([first, second])
  expect(JSON.stringify(answer)).not.toContain(second)
})

test('a name that is almost one of ours is told', () => {
  const environment = {
    USHER_KEYS: 'x',
    USHER_BROWSER: 'x',
    HOME: 'x',
    [settingNames[2] ?? '']: 'x',
  }

  expect(strangersIn(environment)).toEqual(['USHER_KEYS'])
})
