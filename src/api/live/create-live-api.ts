// The API of the live world: that of every world, and beside it who may come in and who has come how far.

import { Hono } from 'hono/tiny'
import { createApi, inOneShape } from '#api/create-api.ts'
import { keepAccess, type Visited } from './access.ts'
import { enforcementRoutes } from './enforcement.routes.ts'
import { invitationRoutes } from './invitations.routes.ts'
import type { LivePorts } from './live-ports.ts'
import { peopleRoutes } from './people.routes.ts'
import { raiseSession } from './raising.ts'
import { sessionRoutes } from './session.routes.ts'

export const createLiveApi = (ports: LivePorts) =>
  inOneShape(new Hono<Visited>(), ports)
    .use('/api/*', keepAccess(ports))
    .use('/api/enrollments/:id/proofs/*', raiseSession(ports))
    .route('/api/session', sessionRoutes(ports))
    .route('/api/invitations', invitationRoutes(ports))
    .route('/api/people', peopleRoutes(ports))
    .route('/api/enforcement', enforcementRoutes(ports))
    .route('/', createApi(ports))

export type LiveApi = ReturnType<typeof createLiveApi>
