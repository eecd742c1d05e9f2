import { expect, test } from 'vitest'
import { type Config, readConfig, strangersIn } from './config.ts'
import type { SettingName } from './settings.ts'

const key = 'qHk2Zt1m0c3yq4R0u7Xx9sV5bN8eW6aLdP2gTjKfOiM='
const otherKey = 'n1UoQ3o5y9m2cXh4Lr7Tz0Vb8KwEi6SgDpJfAqMtYkU='
const good = { USHER_KEY: key }

const read = (
  environment: Record<string, string>,
  files: Record<string, string> = {},
  isTerminal = false,
) => readConfig(environment, { readFile: (path) => files[path] ?? null, isTerminal })

const configOf = (...given: Parameters<typeof read>): Config => {
  const answer = read(...given)
  if ('problems' in answer) throw new Error(answer.problems.join('\n'))
  return answer.config
}

const problemsOf = (...given: Parameters<typeof read>) => {
  const answer = read(...given)
  return 'problems' in answer ? answer.problems : []
}

const keysOf = ({ keys }: Config) =>
  keys.kind === 'read' ? keys.keys.reveal().map((each) => Buffer.from(each).toString('base64')) : []

test('nothing has to be set on somebody’s own machine', () => {
  const config = configOf({})

  expect(config).toMatchObject({
    port: 4173,
    host: 'localhost',
    origin: 'http://localhost:4173',
    isHttps: false,
    database: { kind: 'sqlite' },
    dataFolder: './data',
    keys: { kind: 'toMake', file: 'data/keys/usher.key' },
    pepper: null,
    mail: null,
    organization: null,
    trustedProxies: 0,
    logLevel: 'info',
    metricsToken: null,
  })
})

test('everything can be set', () => {
  const config = configOf({
    NODE_ENV: 'production',
    PORT: '8080',
    HOST: '0.0.0.0',
    USHER_ORIGIN: 'https://Usher.Example.org:443/',
    USHER_DATA: '/var/lib/usher',
    DATABASE_URL: 'postgres://usher:hunter2@db:5432/usher',
    USHER_KEY: `${key},${otherKey}`,
    USHER_PEPPER: otherKey,
    SMTP_URL: 'smtps://usher:hunter2@mail.example.org',
    MAIL_FROM: 'Help desk <desk@example.org>',
    USHER_PROVIDER: 'authenticator',
    USHER_ORGANIZATION: ' Alder Valley ',
    USHER_TRUSTED_PROXIES: '2',
    LOG_LEVEL: 'error',
    METRICS_TOKEN: '0123456789abcdef',
  })

  expect(config).toMatchObject({
    port: 8080,
    host: '0.0.0.0',
    origin: 'https://usher.example.org',
    isHttps: true,
    dataFolder: '/var/lib/usher',
    organization: 'Alder Valley',
    trustedProxies: 2,
    logLevel: 'error',
  })
  expect(config.database.kind === 'postgres' && config.database.url.reveal()).toContain('@db:5432')
  expect(keysOf(config)).toEqual([key, otherKey])
  expect(config.pepper?.reveal()).toHaveLength(32)
  expect(config.mail?.from).toBe('Help desk <desk@example.org>')
  // Nothing that is secret can be printed with the rest.
  expect(JSON.stringify(config)).not.toMatch(/hunter2|0123456789abcdef|qHk2/)
})

test('an empty variable is one that is not set', () => {
  expect(configOf({ ...good, PORT: '', SMTP_URL: '', USHER_ORIGIN: '' }).port).toBe(4173)
})

test('a terminal is told little, so that the links stay in sight', () => {
  expect(configOf(good, {}, true).logLevel).toBe('warn')
})

/** Mail has two halves: the other one is right. */
const pairs: Partial<Record<SettingName, Record<string, string>>> = {
  SMTP_URL: { MAIL_FROM: 'a@b.org' },
  MAIL_FROM: { SMTP_URL: 'smtp://a' },
}

test.each<[SettingName, string[]]>([
  ['PORT', ['0', '65536', '80 80', '-1', '1e3', 'http', '4173.5', ' 4173']],
  ['HOST', ['local host', 'a/b', 'a\nb']],
  [
    'USHER_ORIGIN',
    [
      'usher.example.org',
      'https://usher.example.org/desk',
      'https://usher.example.org/?a=1',
      'https://usher.example.org/#a',
      'https://usher.example.org?',
      'https://me:pw@usher.example.org',
      'ftp://usher.example.org',
      'javascript:alert(1)',
    ],
  ],
  ['USHER_DATA', ['a\0b', 'a\nb']],
  ['DATABASE_URL', ['mysql://db/usher', 'usher', 'postgres:', 'https://db/usher']],
  ['USHER_KEY_FILE', ['a\nb']],
  ['SMTP_URL', ['mail.example.org', 'https://mail.example.org', 'smtp:', 'smtp://a:50%@b']],
  ['MAIL_FROM', ['desk', 'a@b.org, c@d.org', 'Desk <desk@example.org', 'a@b.org\nBcc: c@d.org']],
  ['USHER_PROVIDER', ['okta', 'Authenticator']],
  ['USHER_ORGANIZATION', ['a'.repeat(61), 'a\nb', ' ']],
  ['USHER_TRUSTED_PROXIES', ['-1', '10', 'one', '1.5']],
  ['LOG_LEVEL', ['trace', 'INFO', 'all']],
  ['METRICS_TOKEN', ['short', 'with a space in it', 'ünïcödé-is-no-token']],
])('%s refuses what cannot work, in one sentence with what to do', (name, values) => {
  const pair = pairs[name] ?? {}
  const told = values.map((value) => problemsOf({ ...good, ...pair, [name]: value }))

  for (const [n, problems] of told.entries()) {
    expect([values[n], problems.length]).toEqual([values[n], 1])
    expect(problems[0]).toMatch(new RegExp(`^${name} has a value .*: set it to .*[^.]\\.$`))
  }
})

test.each(['DATABASE_URL', 'SMTP_URL', 'METRICS_TOKEN', 'USHER_KEY', 'USHER_PEPPER'])(
  'a wrong %s is not repeated: it may be nearly right',
  (name) => {
    const problems = problemsOf({ ...good, MAIL_FROM: 'a@b.org', [name]: 'hunter2 hunter2' })

    expect(problems.join()).toContain(name)
    expect(problems.join()).not.toContain('hunter2')
  },
)

test.each([
  ['http://usher.example.org', 'USHER_ORIGIN=https://usher.example.org'],
  ['http://192.168.1.20:4173', 'USHER_ORIGIN=https://192.168.1.20:4173'],
  ['http://localhost.example.org', 'https://'],
])('%s is refused: browsers keep passkeys to https', (origin, what) => {
  expect(problemsOf({ ...good, USHER_ORIGIN: origin })).toEqual([expect.stringContaining(what)])
})

test.each([
  'http://localhost:8080',
  'http://127.0.0.1',
  'http://127.8.9.10:1',
  'http://[::1]:4173',
  'http://usher.localhost',
])('%s is this machine, and needs no certificate', (origin) => {
  expect(configOf({ ...good, USHER_ORIGIN: origin }).origin).toBe(origin)
})

const encoded = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64')

test.each([
  ['not base64', 'correct horse battery staple', 'is not base64'],
  [
    'too short',
    encoded(crypto.getRandomValues(new Uint8Array(16))),
    'is 16 bytes long and needs 32',
  ],
  [
    'too long',
    encoded(crypto.getRandomValues(new Uint8Array(64))),
    'is 64 bytes long and needs 32',
  ],
  ['all zeros', encoded(new Uint8Array(32)), 'not random'],
  ['all the same', encoded(new Uint8Array(32).fill(65)), 'not random'],
  ['counted', encoded(Uint8Array.from({ length: 32 }, (_, n) => n)), 'not random'],
  ['a word', encoded(Buffer.from('changemechangemechangemechangeme')), 'not random'],
  ['an older one that is none', `${key},short`, 'is 3 bytes long'],
  ['only a comma', ',', 'is empty'],
])('a key that is %s is refused everywhere', (_, given, why) => {
  expect(problemsOf({ USHER_KEY: given })).toEqual([expect.stringContaining(why)])
  expect(problemsOf({}, { 'data/keys/usher.key': given.replace(',', '\n') })).toEqual([
    expect.stringContaining(why),
  ])
  expect(problemsOf({ USHER_KEY: given })[0]).toContain('openssl rand -base64 32')
})

test('in production a key must be there, and is never made', () => {
  const production = { NODE_ENV: 'production', USHER_ORIGIN: 'https://usher.example.org' }

  expect(problemsOf(production)).toEqual([expect.stringContaining('USHER_KEY is missing')])
  expect(keysOf(configOf(production, { 'data/keys/usher.key': `${key}\n` }))).toEqual([key])
})

test('a file that was named must be there: a made key would open nothing', () => {
  const named = { USHER_KEY_FILE: '/run/secrets/key' }

  expect(problemsOf(named)).toEqual([expect.stringContaining('/run/secrets/key')])
  expect(keysOf(configOf(named, { '/run/secrets/key': `${key}\r\n\n${otherKey}\n` }))).toEqual([
    key,
    otherKey,
  ])
})

test('the base64 of addresses is base64 too', () => {
  const safe = key.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')

  expect(keysOf(configOf({ USHER_KEY: safe }))).toEqual([key])
})

test('one half of mail is a mistake', () => {
  expect(problemsOf({ ...good, SMTP_URL: 'smtp://mail.example.org' })[0]).toContain('MAIL_FROM')
  expect(problemsOf({ ...good, MAIL_FROM: 'a@example.org' })[0]).toContain('SMTP_URL')
})

test('Duo is refused while nothing can speak to it', () => {
  expect(problemsOf({ ...good, USHER_PROVIDER: 'duo' })).toEqual([
    expect.stringContaining('no adapter for Duo'),
  ])
})

test('everything that is wrong is told at once', () => {
  const problems = problemsOf({
    NODE_ENV: 'production',
    PORT: 'http',
    USHER_ORIGIN: 'http://usher.example.org',
    LOG_LEVEL: 'loud',
    SMTP_URL: 'smtp://mail.example.org',
    USHER_PROVIDER: 'duo',
    USHER_PEPPER: 'pepper',
  })

  expect(problems).toHaveLength(7)
  expect(problems.every((problem) => /^[A-Z].*[.]$/.test(problem))).toBe(true)
})

test('a long or odd value is quoted in one short line', () => {
  const [problem = ''] = problemsOf({ ...good, PORT: `8080\n\u001b[31m${'x'.repeat(500)}` })

  expect(problem).not.toMatch(/\p{Cc}/u)
  expect(problem.length).toBeLessThan(220)
})

test('a name that is nearly one of ours is pointed out', () => {
  const environment = { ...good, USHER_ORGIN: 'https://a.org', USHER_BROWSER: 'x', PATH: '/bin' }

  expect(strangersIn(environment)).toEqual(['USHER_ORGIN'])
})
