// The whole API over its ports. Web standards only: it runs in a browser tab and on Node.

import { Hono } from 'hono'
import { newId } from '#domain/id.ts'
import { chartVersion } from '#machines/enrollment/enrollment.machine.ts'
import { enrollmentRoutes } from './enrollments.routes.ts'
import { meRoutes } from './me.routes.ts'
import { passkeyRoutes } from './passkeys.routes.ts'
import { phoneRoutes } from './phone.routes.ts'
import type { Ports } from './ports.ts'
import { Refused, refuse } from './refusal.ts'
import { streamRoutes } from './stream.routes.ts'
import { limitBody } from './validating.ts'

export const createApi = (ports: Ports) =>
  new Hono()
    .basePath('/api')
    .use(limitBody)
    .get('/health', (c) =>
      c.json({ product: 'usher', world: ports.world, chart: chartVersion }, 200),
    )
    .route('/me', meRoutes(ports))
    .route('/enrollments', enrollmentRoutes(ports))
    .route('/enrollments', passkeyRoutes(ports))
    .route('/phone', phoneRoutes(ports))
    .route('/stream', streamRoutes(ports))
    .notFound((c) => refuse(c, new Refused(404, 'not-found')))
    .onError((error, c) => {
      if (error instanceof Refused) return refuse(c, error)
      // A broken body is the sender's; everything else is ours, and gets a name to quote.
      if ('status' in error && error.status === 400)
        return refuse(c, new Refused(400, 'bad-request'))
      const reference = newId('err', ports.random).slice(0, 12)
      ports.onFault({ reference, error })
      return refuse(c, new Refused(500, 'broken', { reference }))
    })

/** The type that the browser's client is made from. */
export type Api = ReturnType<typeof createApi>
