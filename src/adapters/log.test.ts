import { expect, test } from 'vitest'
import { openLog } from './log.ts'

const heard = () => {
  const lines: string[] = []
  const log = openLog('debug', { write: (line: string) => void lines.push(line) })
  return { log, lines, last: () => JSON.parse(lines.at(-1) ?? '{}') }
}

const visit = {
  method: 'GET',
  route: '/api/me',
  status: 200,
  ms: 12.4,
  person: null,
  reference: null,
}

test('a line has the fields that are named, and no others', () => {
  const { log, last } = heard()
  const more = { ...visit, url: '/api/me?token=abc', body: 'secret', person: 'per_1', asked: {} }

  log.visit(more)

  expect(Object.keys(last()).sort()).toEqual(
    ['event', 'level', 'method', 'ms', 'person', 'route', 'status', 'time'].sort(),
  )
  expect(last()).toMatchObject({ event: 'request', ms: 12, person: 'per_1' })
})

test.each(['\r\n{"level":"info"}', '\u001b[2J', '\u2028', '\u0000', '\u202e', '\u0085'])(
  'a line stays one line with %j in it',
  (mark) => {
    const { log, lines } = heard()

    log.visit({ ...visit, person: `a${mark}b` })
    log.fault({ reference: `err_1${mark}`, error: new Error(`it said ${mark}`) })

    expect(lines).toHaveLength(2)
    for (const line of lines) {
      expect(line.trimEnd()).not.toMatch(/[\p{Cc}\p{Cf}\u2028]/u)
      expect(() => JSON.parse(line)).not.toThrow()
    }
  },
)

test.each([
  'no such user <dana@aldervalley.example>',
  'connect smtps://usher:hunter2secret@mail.example.org failed',
  'GET https://usher.example.org/enroll/#invitation=Zk3mPq9xVb7tRw2yHs5d',
  'duplicate key (code)=(123 456)',
  'call +1 (614) 555 0142 or 614-555-0142',
  'token tok_0123456789abcdefghjkmnpqrs is gone',
  'seed GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ',
  'cookie __Host-usher=q1W2e3R4t5Y6u7I8o9P0aSdF',
])('what broke is told without what it broke on: %s', (message) => {
  const { log, lines } = heard()

  log.fault({ reference: 'err_1', error: new Error('No', { cause: new Error(message) }) })

  expect(lines.join()).not.toMatch(
    /aldervalley|hunter2|Zk3mPq|123 456|555.?0142|tok_0123|GEZDGN|q1W2e3/,
  )
  expect(lines.join()).toContain('caused by Error')
  expect(lines.join()).toContain('log.test.ts')
})

test('what is no error is told too', () => {
  const { log, last } = heard()

  log.fault({ reference: 'err_1', error: 'out of paper' })

  expect(last()).toMatchObject({
    level: 'error',
    event: 'fault',
    reference: 'err_1',
    stack: 'out of paper',
  })
})
