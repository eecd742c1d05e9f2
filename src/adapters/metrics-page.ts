// Mounted at /metrics: for this machine, or for whoever has the token.

import { timingSafeEqual } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Secret } from '#domain/secret.ts'
import { isFromHere } from './client-address.ts'
import type { Metrics } from './metrics.ts'

type Options = { metrics: Metrics; token: Secret<string> | null; trustedProxies: number }

export const metricsPage =
  ({ metrics, token, trustedProxies }: Options) =>
  async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    response.setHeader('Content-Type', 'text/plain; charset=utf-8')
    if (!isFromHere(request, trustedProxies) && !hasToken(request, token)) {
      response.setHeader('WWW-Authenticate', 'Bearer')
      response.writeHead(401)
      response.end('Ask with "Authorization: Bearer" and METRICS_TOKEN, or from this machine.\n')
      return
    }
    const { type, text } = await metrics.read()
    response.writeHead(200, { 'Content-Type': type })
    response.end(text)
  }

const hasToken = (request: IncomingMessage, token: Secret<string> | null): boolean => {
  const [, told = ''] = /^Bearer (\S+)$/.exec(request.headers.authorization ?? '') ?? []
  if (!token) return false
  const [wanted, given] = [Buffer.from(token.reveal()), Buffer.from(told)]
  return wanted.length === given.length && timingSafeEqual(wanted, given)
}
