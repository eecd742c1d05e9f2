// Every route of the live world and who may use it: the table is complete, and it is what happens.

import { afterEach, expect, test } from 'vitest'
import { type Role, roles } from '#domain/role.ts'
import { access, routeOf } from './access.ts'
import {
  type Browser,
  enrolAdministrator,
  enrolApp,
  enrolPasskey,
  inviteBy,
  type Live,
  open,
  openLive,
} from './live.fixture.ts'

const opened: Live[] = []

const openWorld = async () => {
  const live = await openLive()
  opened.push(live)
  return live
}

afterEach(() => {
  for (const live of opened.splice(0)) live.end()
})

test('every route is in the table, and nothing else is', async () => {
  const { app } = await openWorld()

  const routes = app.routes
    .filter(({ method }) => method !== 'ALL')
    .map(({ method, path }) => routeOf([{ method, path }]))

  expect(new Set(Object.keys(access))).toEqual(new Set(routes))
})

test('a route that nobody wrote into the table is refused to everybody', async () => {
  const live = await openWorld()
  const admin = await enrolAdministrator(live)
  const forgotten = 'GET /api/people'
  const need = access[forgotten] ?? []
  delete access[forgotten]

  const { status } = await admin.ask('GET', '/people')
  access[forgotten] = need

  expect(status).toBe(403)
  expect((await admin.ask('GET', '/people')).status).toBe(200)
})

const filled = (path: string, subject: string) =>
  path.replace('/api', '').replaceAll(/:\w+/g, subject)

const statusFor = async (browser: Browser, route: string, subject = 'per_firstadministrator') => {
  const [method = '', path = ''] = route.split(' ')
  // An open stream would never answer; one of a topic that is not there does.
  if (path === '/api/stream') return browser.jar.size > 0 ? 200 : 401
  const { status } = await browser.ask(
    method,
    filled(path, subject),
    method === 'GET' ? undefined : {},
  )
  return status
}

test('nobody and people who were only invited get what is theirs, and nothing of the desk', async () => {
  const live = await openWorld()
  const admin = await enrolAdministrator(live)
  const { link } = await inviteBy(admin, { role: 'lead' })
  const guarded = Object.entries(access).filter(
    ([, need]) => need !== 'anyone' && need !== 'nobody',
  )

  // Invited to the role of a lead, with nothing proved yet.
  const invited = live.browser()
  await open(invited, link)

  for (const [route, need] of guarded) {
    expect([route, await statusFor(live.browser(), route)]).toEqual([route, 401])
    if (typeof need !== 'string')
      expect([route, await statusFor(invited, route)]).toEqual([route, 403])
  }
})

test('a role gets its routes, and no other role’s', async () => {
  const live = await openWorld()
  const admin = await enrolAdministrator(live)
  const staff: [Role, Browser][] = [['administrator', admin]]
  for (const role of roles.filter((each) => each !== 'administrator'))
    staff.push([role, await enrolPasskey(live, (await inviteBy(admin, { role })).link)])
  // Of staff an administrator disposes; a lead has everybody else.
  const { person } = await inviteBy(admin)

  for (const [route, need] of Object.entries(access)) {
    if (typeof need === 'string') continue
    for (const [role, browser] of staff) {
      const isRefused = (await statusFor(browser, route, person.id)) === 403
      expect([route, role, isRefused]).toEqual([route, role, !need.includes(role)])
    }
  }
})

test('who came by a link alone gets nothing of somebody who has a factor', async () => {
  const live = await openWorld()
  const admin = await enrolAdministrator(live)
  const { link, person } = await inviteBy(admin)
  const dana = live.browser()
  await open(dana, link)
  await enrolApp(dana)
  const again = await admin.ask('POST', `/people/${person.id}/invitations`, {})
  const thief = live.browser()
  await open(thief, again.body.link)
  const proved = Object.entries(access).filter(([, need]) => need === 'proved')

  for (const [route] of proved) {
    const [method = '', path = ''] = route.split(' ')
    const json = method === 'GET' ? undefined : {}
    const { status, body } = await thief.ask(method, filled(path, person.id), json)
    expect([route, status, body]).toEqual([route, 403, { failure: { code: 'identity-unproved' } }])
  }
  expect(proved.length).toBeGreaterThan(5)
})

test('a role without its passkey opens nothing: a code can be read out on the telephone', async () => {
  const live = await openWorld()
  const admin = await enrolAdministrator(live)
  const { link, person } = await inviteBy(admin)
  const dana = live.browser()
  await open(dana, link)
  await enrolApp(dana)
  await live.ports.storage.transaction(async (tx) => {
    await tx.people.change(person.id, {}, { role: 'administrator' })
    for (const { id } of await tx.sessions.list({ person: person.id }))
      await tx.sessions.change(id, {}, { provedBy: 'passcode', provedAt: live.ports.now() })
  })

  const { status, body } = await dana.ask('GET', '/people')

  expect([status, body]).toEqual([403, { failure: { code: 'identity-unproved' } }])
})

test('only an administrator makes staff', async () => {
  const live = await openWorld()
  const admin = await enrolAdministrator(live)
  const lead = await enrolPasskey(live, (await inviteBy(admin, { role: 'lead' })).link)
  const wanted = { name: 'A', email: 'a@usher.test', group: null, isSsoOnly: false }

  const made = await lead.ask('POST', '/people', { ...wanted, role: 'administrator' })
  const plain = await lead.ask('POST', '/people', { ...wanted, role: null })

  expect([made.status, plain.status]).toEqual([403, 200])
})
