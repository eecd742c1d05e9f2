// What a line of the log may hold, whatever is put into it.

import { expect, test } from 'vitest'
import { openLog } from './log.ts'

const openLines = () => {
  const lines: string[] = []
  return { log: openLog('debug', { write: (line) => void lines.push(line) }), lines }
}

const visit = { method: 'GET', route: '/api/people/:id', status: 200, ms: 1, person: null }

test('what looks like another line stays in its own', () => {
  const { log, lines } = openLines()
  const odd = ['\r\n{"event":"forged"}', '\u001b[2Jgone', 'a\u2028b', '\u202egnp.exe', 'a\u0000b']

  for (const route of odd) log.visit({ ...visit, route, reference: route })

  expect(lines).toHaveLength(odd.length)
  for (const line of lines) {
    expect(line.trimEnd()).not.toMatch(/[\p{Cc}\p{Cf}\u2028\u2029]/u)
    expect(JSON.parse(line)).toMatchObject({ event: 'request' })
  }
})

test('a request leaves the fields that are named, and nothing it carried', () => {
  const { log, lines } = openLines()
  const more = { body: 'hunter2', headers: { cookie: 'a=b' }, url: '/?token=x' }

  log.visit({ ...visit, reference: null, ...more })

  const known = ['level', 'time', 'method', 'route', 'status', 'ms', 'event']
  expect(Object.keys(JSON.parse(lines[0] ?? '{}')).sort()).toEqual(known.sort())
})

test('a fault is told without what it was about', () => {
  const { log, lines } = openLines()
  const secrets = [
    'dana@example.org',
    'x9fnxys9623d37bby8b2975rm0brvjdn46es03qmxw3sa076befn',
    'N47T3ZA2O7BXGTHV2MZHLZJEG7TUAOCU',
    '123456',
    '+1 614 555 0142',
    'postgres://usher:hunter2@db:5432',
    'https://usher.test/invitation/#abc',
  ]
  const cause = new Error(`caused over ${secrets.join(' and ')}`)

  log.fault({ reference: 'err_1', error: new Error(`broke over ${secrets.join(', ')}`, { cause }) })

  const text = lines.join('')
  expect(text).toContain('caused by')
  for (const secret of [...secrets, 'hunter2', '#abc']) expect(text).not.toContain(secret)
})
