// The API of the live world: that of every world, and beside it who may come in and who has come how far.

import { Hono } from 'hono/tiny'
import { border } from '#api/border.ts'
import { createApi, inOneShape } from '#api/create-api.ts'
import { noting } from '#api/noting.ts'
import { readyRoutes } from '#api/ready.routes.ts'
import { keepAccess, type Visited } from './access.ts'
import { limitCrowds } from './crowding.ts'
import { endWithSession } from './ending-streams.ts'
import { enforcementRoutes } from './enforcement.routes.ts'
import { factorRoutes } from './factors.routes.ts'
import { keepAddingFresh } from './fresh-adding.ts'
import { invitationRoutes } from './invitations.routes.ts'
import type { LivePorts } from './live-ports.ts'
import { noticeRoutes } from './notices.routes.ts'
import { pairingRoutes } from './pairings.routes.ts'
import { peopleRoutes } from './people.routes.ts'
import { phonesRoutes } from './phones.routes.ts'
import { raiseSession } from './raising.ts'
import { recoveryRoutes } from './recovery.routes.ts'
import { sessionRoutes } from './session.routes.ts'
import { standBy } from './standing-by.ts'

/** `guard` is told of every request from elsewhere that would have changed something, and of crowds. */
export const createLiveApi = (ports: LivePorts, guard: Guard) =>
  inOneShape(new Hono<Visited>().use(noting).use(standBy).use(border(guard)), ports)
    .use('/api/*', limitCrowds({ ...guard, now: ports.now }))
    .use('/api/*', keepAccess(ports))
    .use('/api/stream', endWithSession(ports))
    .use('/api/enrollments/:id/proofs/*', keepAddingFresh(ports))
    .on('POST', '/api/enrollments/:id/pairing', keepAddingFresh(ports))
    .use('/api/enrollments/:id/proofs/*', raiseSession(ports))
    .route('/api/ready', readyRoutes(ports))
    .route('/api/session', sessionRoutes(ports))
    .route('/api/invitations', invitationRoutes(ports))
    .route('/api/notices', noticeRoutes(ports))
    .route('/api/me/factors', factorRoutes(ports))
    .route('/api/me/recovery-codes', recoveryRoutes(ports))
    .route('/api/people', peopleRoutes(ports))
    .route('/api/enforcement', enforcementRoutes(ports))
    .route('/api/phones', phonesRoutes(ports))
    .route('/api/enrollments', pairingRoutes(ports))
    .route('/', createApi(ports))

type Guard = Parameters<typeof border>[0] & Omit<Parameters<typeof limitCrowds>[0], 'now'>
