// The headers of every answer, by what is asked for and where the server is.

import { expect, test } from 'vitest'
import { answerHeaders, rawAnswer } from './answer-headers.ts'
import { readTarget } from './target.ts'

const https = 'https://usher.test'
const targets = [
  '/',
  '/enroll/',
  '/invitation/',
  '/sign-in/',
  '/api/people',
  '//evil',
  '/%2e%2e/x',
  '*',
]

test('every answer closes what no page here needs', () => {
  for (const url of targets) {
    const headers = answerHeaders(readTarget(url), https)
    const { 'Content-Security-Policy': policy = '' } = headers

    expect([url, headers]).toEqual([
      url,
      expect.objectContaining({
        'Cross-Origin-Opener-Policy': 'same-origin',
        'Cross-Origin-Embedder-Policy': 'require-corp',
        'Cross-Origin-Resource-Policy': 'same-origin',
        'Referrer-Policy': 'no-referrer',
        'X-Content-Type-Options': 'nosniff',
        'Cache-Control': 'no-store',
      }),
    ])
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("frame-ancestors 'none'")
    expect(policy).toContain("require-trusted-types-for 'script'")
    expect(policy).not.toMatch(/unsafe|https?:|\*/)
    expect(headers['Permissions-Policy']).toContain('camera=()')
  }
})

test('browsers are told to stay with https where it is, and not where it is not', () => {
  const target = readTarget('/')

  expect(answerHeaders(target, https)['Strict-Transport-Security']).toMatch(/^max-age=63072000/)
  expect(answerHeaders(target, 'http://localhost:4173')).not.toHaveProperty(
    'Strict-Transport-Security',
  )
})

test('what was no request gets them too', () => {
  const answer = rawAnswer(400, https)

  expect(answer).toMatch(/^HTTP\/1\.1 400 Bad Request\r\n/)
  for (const name of Object.keys(answerHeaders({ path: '', isApi: false }, https)))
    expect(answer).toContain(`\r\n${name}: `)
})
