// The headers that every answer has, whatever it answers and whoever makes it.

import { STATUS_CODES } from 'node:http'
import { securityHeaders } from './security-headers.ts'
import type { Target } from './target.ts'

const twoYears = 'max-age=63072000; includeSubDomains'

/** Set before anybody answers; who knows better about caching says so. */
export const answerHeaders = (
  { path, isApi }: Pick<Target, 'path' | 'isApi'>,
  origin: string,
): Record<string, string> => ({
  ...securityHeaders(path ?? ''),
  ...(origin.startsWith('https:') && { 'Strict-Transport-Security': twoYears }),
  'Cache-Control': 'no-store',
  Vary: isApi ? 'Origin, Sec-Fetch-Site, Cookie' : 'Accept-Encoding',
})

/** An answer to what was no request, as it goes over the wire. */
export const rawAnswer = (status: number, origin: string): string => {
  const headers = Object.entries({
    ...answerHeaders({ path: '', isApi: false }, origin),
    'Content-Length': '0',
    Connection: 'close',
  }).map(([name, value]) => `${name}: ${value}`)
  return [`HTTP/1.1 ${status} ${STATUS_CODES[status]}`, ...headers, '', ''].join('\r\n')
}
