// From where somebody asks. What a request says about it counts as far as proxies are trusted, and no further.

import type { IncomingMessage } from 'node:http'
import { isIP } from 'node:net'

/** Each trusted proxy appends whom it heard: the last of them cannot be made up by the sender. */
export const clientAddress = (request: IncomingMessage, trustedProxies: number): string => {
  const heard = request.socket.remoteAddress ?? ''
  if (trustedProxies === 0) return heard
  const told = String(request.headers['x-forwarded-for'] ?? '')
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean)
  const chain = [...told, heard]
  const address = chain[Math.max(0, chain.length - 1 - trustedProxies)] ?? ''
  return isIP(address) ? address : ''
}

/** Whether nobody but this machine asks: what a proxy passed on came from somewhere else. */
export const isFromHere = (request: IncomingMessage, trustedProxies: number): boolean => {
  const { headers } = request
  const isPassedOn = ['x-forwarded-for', 'forwarded', 'via'].some((name) => headers[name])
  if (isPassedOn && trustedProxies === 0) return false
  return /^(127\.|::1$|::ffff:127\.)/.test(clientAddress(request, trustedProxies))
}
