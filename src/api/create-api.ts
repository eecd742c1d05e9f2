// The whole API over its ports. Web standards only: it runs in a browser tab and on Node.

import type { Env, Schema } from 'hono'
import { Hono } from 'hono/tiny'
import { newId } from '#domain/id.ts'
import { chartVersion } from '#machines/enrollment/enrollment.machine.ts'
import { enrollmentRoutes } from './enrollments.routes.ts'
import { meRoutes } from './me.routes.ts'
import { passkeyRoutes } from './passkeys.routes.ts'
import { phoneRoutes } from './phone.routes.ts'
import type { Ports } from './ports.ts'
import { Refused, refuse } from './refusal.ts'
import { streamRoutes } from './stream.routes.ts'
import { keepNoCopy, limitBody, refuseControls } from './validating.ts'

export const createApi = (ports: Ports) =>
  inOneShape(new Hono().basePath('/api'), ports)
    .get('/health', (c) =>
      c.json({ product: 'usher', world: ports.world, chart: chartVersion }, 200),
    )
    .route('/me', meRoutes(ports))
    .route('/enrollments', enrollmentRoutes(ports))
    .route('/enrollments', passkeyRoutes(ports))
    .route('/phone', phoneRoutes(ports))
    .route('/stream', streamRoutes(ports))

/**
 * What all routes of a host share: small bodies, answers of which nobody keeps a copy, and the one
 * shape for every "no", also where there is no route. For a host that mounts more beside the API.
 */
export const inOneShape = <E extends Env, S extends Schema, Base extends string>(
  app: Hono<E, S, Base>,
  ports: Ports,
): Hono<E, S, Base> => {
  app.use(refuseControls)
  app.use(limitBody)
  app.use(keepNoCopy)
  app.notFound((c) => refuse(c, new Refused(404, 'not-found')))
  app.onError((error, c) => {
    if (error instanceof Refused) return refuse(c, error)
    // A broken body is the sender's; everything else is ours, and gets a name to quote.
    if ('status' in error && error.status === 400) return refuse(c, new Refused(400, 'bad-request'))
    const reference = newId('err', ports.random).slice(0, 12)
    ports.onFault({ reference, error })
    return refuse(c, new Refused(500, 'broken', { reference }))
  })
  return app
}

/** The type that the browser's client is made from. */
export type Api = ReturnType<typeof createApi>
