// Who may change something: a page of this very origin, or a program that carries no cookie. Always
// compared with the origin that was configured, never with what the request says about its host.

import type { MiddlewareHandler } from 'hono'
import { Refused } from './refusal.ts'

const safeMethods = ['GET', 'HEAD', 'OPTIONS']

type Options = {
  origin: string
  /** Told why, for the log: the sender is not. */
  onRefused(why: Foreign): void
}
export type Foreign = 'another site' | 'another origin' | 'a cookie without an origin'

/** Stands before every route of a host that knows people by cookies. */
export const border =
  ({ origin, onRefused }: Options): MiddlewareHandler =>
  async (c, next) => {
    if (!safeMethods.includes(c.req.method)) {
      const why = foreignness(c.req.raw.headers, origin)
      if (why) {
        onRefused(why)
        throw new Refused(403, 'not-allowed')
      }
      // A form can send anything else across sites without asking first.
      if (!isJsonOrNothing(c.req.raw.headers)) throw new Refused(400, 'bad-request')
    }
    await next()
  }

/** Both headers have to agree where both are there: https://www.w3.org/TR/fetch-metadata/. */
const foreignness = (headers: Headers, origin: string): Foreign | null => {
  const site = headers.get('Sec-Fetch-Site')
  const from = headers.get('Origin')
  if (site !== null && site !== 'same-origin') return 'another site'
  if (from !== null && from !== origin) return 'another origin'
  const isTold = site !== null || from !== null
  return !isTold && headers.has('Cookie') ? 'a cookie without an origin' : null
}

const isJsonOrNothing = (headers: Headers) => {
  const type = headers.get('Content-Type')
  if (type !== null) return /^application\/json\s*(;|$)/i.test(type)
  return !headers.has('Transfer-Encoding') && Number(headers.get('Content-Length') ?? 0) === 0
}
