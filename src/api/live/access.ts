// Who may use which route of the live world. A route that is not in the table is refused to everybody.

import { createMiddleware } from 'hono/factory'
import { noteOf } from '#api/noting.ts'
import { Refused } from '#api/refusal.ts'
import { sha256Hex } from '#domain/hash.ts'
import type { Role } from '#domain/role.ts'
import { seatedAt } from './identifying.ts'
import type { LivePorts } from './live-ports.ts'
import type { Seated } from './sessions.ts'

export type Visited = { Variables: { seated: Seated | null } }

/**
 * `nobody`: the route looks at no caller. `anyone`: it proves its caller itself. `person`: somebody with a session, an
 * invitation being enough. `proved`: who has a factor must have used it in this session. Roles: staff
 * who signed in with a passkey. `application`: a program with a token, and nobody's cookie.
 */
type Need = 'nobody' | 'anyone' | 'person' | 'proved' | readonly (Role | 'application')[]

const desk = ['agent', 'lead', 'administrator', 'auditor'] as const
const leads: Need = ['lead', 'administrator']
const administrators: Need = ['administrator']

export const access: Record<string, Need> = {
  'GET /api/health': 'nobody',
  'GET /api/ready': 'nobody',
  'GET /api/me': 'person',
  'GET /api/me/policy': 'person',
  'GET /api/me/factors': 'proved',
  'DELETE /api/me/factors/:id': 'proved',
  'GET /api/me/recovery-codes': 'proved',
  'POST /api/me/recovery-codes': 'proved',
  'GET /api/me/preference': 'proved',
  'PUT /api/me/preference': 'proved',
  'POST /api/enrollments': 'person',
  'GET /api/enrollments/:id': 'person',
  'POST /api/enrollments/:id/events': 'person',
  'POST /api/enrollments/:id/proofs/code': 'person',
  'POST /api/enrollments/:id/proofs/passkey/options': 'person',
  'POST /api/enrollments/:id/proofs/passkey': 'person',
  'GET /api/enrollments/:id/activation': 'person',
  'GET /api/enrollments/:id/recovery-codes': 'person',
  'GET /api/enrollments/:id/push': 'person',
  'GET /api/enrollments/:id/pairing': 'person',
  'POST /api/enrollments/:id/pairing': 'person',
  'POST /api/phones/codes': 'anyone',
  'POST /api/phones/pairings': 'anyone',
  'GET /api/phones/requests': 'anyone',
  'GET /api/phones/stream': 'anyone',
  'POST /api/phones/requests/:id/answer': 'anyone',
  'POST /api/phone/pairings': 'anyone',
  'GET /api/phone/requests': 'anyone',
  'POST /api/phone/requests/:id/answer': 'anyone',
  'GET /api/stream': 'person',
  'GET /api/session': 'person',
  'DELETE /api/session': 'anyone',
  'POST /api/session': 'anyone',
  'POST /api/session/proofs': 'person',
  'POST /api/session/pushes': 'person',
  'GET /api/session/pushes/:id': 'person',
  'POST /api/session/pushes/:id/proof': 'person',
  'POST /api/session/challenge': 'anyone',
  'GET /api/invitations': 'anyone',
  'POST /api/invitations/redemptions': 'anyone',
  'POST /api/invitations/renewals': 'anyone',
  'POST /api/notices/readings': 'anyone',
  'POST /api/notices/objections': 'anyone',
  'GET /api/people': desk,
  'POST /api/people': leads,
  'POST /api/people/imports': leads,
  'PUT /api/people/:id/addresses': leads,
  'GET /api/people/export': ['lead', 'administrator', 'auditor'],
  'POST /api/people/:id/invitations': leads,
  'DELETE /api/people/:id/invitations': leads,
  'POST /api/people/:id/verdicts': leads,
  'GET /api/enforcement': desk,
  'PUT /api/enforcement': administrators,
  'GET /api/enforcement/:person': [...desk, 'application'],
}

/** The route that will answer, as it was declared: `GET /api/people/:id`. */
export const routeOf = (matched: { method: string; path: string }[]) => {
  const handler = matched.filter(({ method }) => method !== 'ALL').at(-1)
  return handler ? `${handler.method} ${handler.path.replace(/(?<=.)\/$/, '')}` : null
}

export const keepAccess = (ports: LivePorts) =>
  createMiddleware<Visited>(async (c, next) => {
    const route = routeOf(c.req.matchedRoutes)
    if (route === null) throw new Refused(404, 'not-found')
    const need = Object.hasOwn(access, route) ? access[route] : undefined
    // While the storage is away they still say so, also to a browser with a cookie.
    const seated = need === 'nobody' ? null : await seatedAt(ports, c.req.raw)
    noteOf(c.req.raw).person = seated?.person.id ?? null
    c.set('seated', seated)
    if (need === undefined) throw new Refused(403, 'not-allowed')
    const isOpen = isForApplications(need) && isApplication(ports, c.req.raw)
    if (!isOpen) await refuseUnless(ports, need, seated)
    await next()
  })

const isForApplications = (need: Need) => typeof need === 'object' && need.includes('application')

const isApplication = ({ applicationTokenHashes }: LivePorts, { headers }: Request) => {
  const [, token] = /^Bearer (\S+)$/i.exec(headers.get('Authorization') ?? '') ?? []
  // Hashes are compared: how far a guess was right cannot be measured.
  return token !== undefined && applicationTokenHashes.includes(sha256Hex(token))
}

const refuseUnless = async (ports: LivePorts, need: Need, seated: Seated | null) => {
  if (need === 'nobody' || need === 'anyone') return
  if (!seated) throw new Refused(401, 'signed-out')
  if (need === 'person') return
  if (need === 'proved') return requireProof(ports, seated)
  const { role } = seated.person
  if (!role || !need.includes(role)) throw new Refused(403, 'not-allowed')
  // A password thief phones; a passkey cannot be read out (NIST SP 800-63B-4 §3.2.5).
  if (seated.session.provedBy !== 'passkey') throw new Refused(403, 'identity-unproved')
}

const requireProof = async ({ storage }: LivePorts, { session, person }: Seated) => {
  if (session.provedBy !== null) return
  const of = { person: person.id, state: 'active' } as const
  const factors = await storage.transaction((tx) => tx.factors.list(of))
  if (factors.length > 0) throw new Refused(403, 'identity-unproved')
}
