// How much is asked from one address: beside the budgets of accounts, which hold wherever the asker sits.
// Counted in this process and for a minute: whoever shares an address waits no longer than that.

import { createMiddleware } from 'hono/factory'
import { Refused } from '#api/refusal.ts'
import { routeOf } from './access.ts'

/** What anybody can call, or guess at, without having proved who they are. */
const counted = new Set([
  'POST /api/session/challenge',
  'POST /api/session',
  'POST /api/session/proofs',
  'POST /api/invitations/redemptions',
  'POST /api/session/pushes',
  'POST /api/phones/codes',
  'POST /api/phones/pairings',
  'POST /api/phones/requests/:id/answer',
  'POST /api/phone/pairings',
  'POST /api/phone/requests/:id/answer',
])

const windowMs = 60_000
/** So many addresses are remembered; who comes after them in this minute is not counted. */
const mostAddresses = 100_000

type Crowding = {
  /** As far as proxies are trusted; empty where nobody knows. */
  addressOf(request: Request): string
  /** How often one address may ask, on each of these routes, in a minute. */
  mostEachMinute: number
  now(): number
  /** Told of the route, never of the address. */
  onCrowded(route: string): void
}

export const limitCrowds = ({ addressOf, mostEachMinute, now, onCrowded }: Crowding) => {
  let began = now()
  let asked = new Map<string, number>()

  const count = (key: string) => {
    if (now() - began >= windowMs || now() < began) {
      began = now()
      asked = new Map()
    }
    const before = asked.get(key) ?? 0
    if (before > 0 || asked.size < mostAddresses) asked.set(key, before + 1)
    return before + 1
  }

  return createMiddleware(async (c, next) => {
    const route = routeOf(c.req.matchedRoutes)
    if (route !== null && counted.has(route)) {
      const place = placeOf(addressOf(c.req.raw))
      if (place && count(`${route} ${place}`) > mostEachMinute) {
        onCrowded(route)
        c.header('Retry-After', String(Math.max(1, Math.ceil((began + windowMs - now()) / 1000))))
        throw new Refused(429, 'too-many-requests', { minutes: 1 })
      }
    }
    await next()
  })
}

/** One household or one machine holds a /64 of IPv6: each of its addresses is the same asker. */
export const placeOf = (address: string): string => {
  const [, mapped] = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address) ?? []
  if (mapped) return mapped
  if (!address.includes(':')) return address
  const [head = '', tail] = address.toLowerCase().replace(/%.*$/, '').split('::')
  const groups = head.split(':').filter(Boolean)
  const ends = (tail ?? '').split(':').filter(Boolean)
  // The part in dots stands for two groups.
  const length = ends.length + (ends.at(-1)?.includes('.') ? 1 : 0)
  const filled =
    tail === undefined
      ? groups
      : [...groups, ...Array(8 - groups.length - length).fill('0'), ...ends]
  return `${filled
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ''))
    .join(':')}::/64`
}
