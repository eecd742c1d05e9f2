// What is answered while the storage is away: come back soon, with the reference under which the log has it.

import { createMiddleware } from 'hono/factory'
import { StorageAway } from '#api/ports.ts'

const retrySeconds = '5'

/** Stands before every route: what broke because of that is no fault of the program. */
export const standBy = createMiddleware(async (c, next) => {
  await next()
  if (!(c.error instanceof StorageAway)) return
  c.res = new Response(c.res.body, { status: 503, headers: c.res.headers })
  c.res.headers.set('Retry-After', retrySeconds)
})
