// Incidents of links, roles and of what a request says about itself.

import { afterAll, expect, test } from 'vitest'
import {
  enrolApp,
  enrolPasskey,
  inviteBy,
  newcomer,
  open,
  tokenOf,
} from '#api/live/live.fixture.ts'
import { kinds } from '#storage/databases.fixture.ts'
import {
  type Desk,
  enrolled,
  linked,
  openDesks,
  proveAgain,
  saidOf,
  sender,
} from './incidents.fixture.ts'
import { ask, request } from './server.fixture.ts'

const desks = openDesks()
afterAll(desks.end)

test.each(kinds)(
  'C-46 ZITADEL Login V2; %s: no answer to a thief, and no answer about a code, has the code in it',
  async (kind) => {
    const desk = await desks.on(kind)
    const dana = await enrolled(desk)
    const thief = await linked(desk, dana.person)
    await thief.caller.start('another')
    await thief.caller.say('setup.started', { type: 'check.chosen', check: 'recoveryCode' })
    await thief.caller.prove([...(dana.codes[2] ?? '')].reverse().join(''))
    await dana.browser.caller.read()

    const asThief = JSON.stringify(thief.caller.said)
    const afterwards = JSON.stringify(dana.browser.caller.said.at(-1))

    for (const secret of [dana.key, ...dana.codes])
      expect([asThief, afterwards].some((text) => text.includes(secret))).toBe(false)
  },
)

test.each(kinds)(
  'C-55 authentik; %s: the token of a link is no session, no code, no key of an application',
  async (kind) => {
    const desk = await desks.on(kind)
    const { link, person } = await inviteBy(desk.admin, { role: 'administrator' })
    const token = tokenOf(link)
    const dana = await enrolled(desk)
    const asCookie = sender(desk, new Map([['__Host-usher', token]]))
    const asBearer = sender(desk, new Map())

    const said = [
      await asCookie('GET', '/people', undefined),
      await asBearer('GET', `/enforcement/${person.id}`, undefined, {
        Authorization: `Bearer ${token}`,
      }),
      await asBearer('GET', '/phone/requests', undefined, { Authorization: `Phone ${token}` }),
      await proveAgain(dana.browser, token),
    ].map(({ status }) => status)

    expect(said).toEqual([401, 401, 401, 422])
    expect((await open(desk.browser(), link)).status).toBe(200)
  },
)

test.each(kinds)(
  'C-56 authentik, OpenBao; %s: a link ends at its hour, whether or not anything sweeps',
  async (kind) => {
    const desk = await desks.on(kind)
    const { link, person } = await inviteBy(desk.admin)
    const other = await inviteBy(desk.admin)

    await desk.database.run(
      `update invitations set "expiresAt" = ${Date.now() - 1} where person = '${person.id}'`,
    )

    expect(saidOf(await open(desk.browser(), link))).toBe('410 invitation-expired')
    expect((await open(desk.browser(), other.link)).status).toBe(200)
  },
)

test.each(kinds)(
  'C-58 Cal.com; %s: inviting an address that is known changes nobody',
  async (kind) => {
    const desk = await desks.on(kind)
    const dana = await enrolled(desk)
    const { email, id } = dana.person
    const before = JSON.stringify((await dana.browser.ask('GET', '/session')).body)

    const one = await desk.admin.ask('POST', '/people', newcomer({ email, role: 'administrator' }))
    const list = { csv: `name,email\nEve,${email.toUpperCase()}`, isDryRun: false }
    const many = await desk.admin.ask('POST', '/people/imports', list)

    expect(saidOf(one)).toBe('422 email-known')
    expect(many.body).toMatchObject({ isDone: false, sent: 0, links: [] })
    expect(JSON.stringify((await dana.browser.ask('GET', '/session')).body)).toBe(before)
    expect(before).toContain(id)
  },
)

const hour = 3_600_000

test.each(kinds)(
  'C-59 Gogs; %s: a link, a cookie and a sign-in question each live as long as theirs should',
  async (kind) => {
    const desk = await desks.on(kind)
    const began = Date.now()
    const { body } = await desk.admin.ask('POST', '/people', newcomer())
    const { link, expiresAt } = body.invitation as { link: string; expiresAt: number }
    const { response } = await open(desk.browser(), link)
    const question = await desk.browser().ask('POST', '/session/challenge', {})
    const ended = Date.now()
    const endsAt = Number.parseInt(String(question.body.id).split('-')[0] ?? '', 36)

    const isWithin = (at: number, ms: number) => at >= began + ms && at <= ended + ms
    expect(isWithin(expiresAt, 72 * hour)).toBe(true)
    expect(isWithin(endsAt, hour / 12)).toBe(true)
    expect(response.headers.get('Set-Cookie')).toContain(`Max-Age=${(24 * hour) / 1000};`)
  },
)

test.each(kinds)(
  'C-60 ZITADEL; %s: a link leads to the configured address, whatever host is claimed',
  async (kind) => {
    const desk = await desks.on(kind)
    const body = JSON.stringify(newcomer())
    const cookie = [...desk.admin.jar].map(([name, value]) => `${name}=${value}`).join('; ')
    const headers = {
      ...{ Host: 'evil.test', 'X-Forwarded-Host': 'evil.test', Forwarded: 'host=evil.test' },
      ...{ 'X-Forwarded-Proto': 'http', Origin: 'https://usher.test', Cookie: cookie },
      ...{ 'Content-Type': 'application/json', 'Content-Length': String(body.length) },
    }

    const answer = await ask(desk.port(), request('POST //evil.test/api/people', headers, body))
    const plain = await ask(desk.port(), request('POST /api/people', headers, body))

    expect(answer.status).toBe(405)
    expect(plain.body).toContain('"link":"https://usher.test/invitation/#')
    expect(answer.whole + plain.whole).not.toContain('evil.test')
  },
)

test.each(kinds)('C-62 GitLab; %s: an address is one text, and never two of them', async (kind) => {
  const desk = await desks.on(kind)
  const pairs = ['a@usher.test,b@evil.test', 'a@usher.test b@evil.test', 'a@usher.test;b@evil.test']
  const odd = [['a@usher.test', 'b@evil.test'], { 0: 'a@usher.test' }, null, 7]

  for (const email of pairs)
    expect((await desk.admin.ask('POST', '/people', newcomer({ email }))).status).toBe(422)
  for (const email of odd)
    expect((await desk.admin.ask('POST', '/people', newcomer({ email }))).status).toBe(400)
})

/** Each change that the desk knows, about somebody who is there. */
const changes = (person: string) =>
  [
    ['POST', '/people', newcomer({ role: 'administrator' })],
    ['POST', '/people', newcomer()],
    ['POST', '/people/imports', { csv: 'name,email\nA,a@b.test', isDryRun: true }],
    ['POST', `/people/${person}/invitations`, {}],
    ['DELETE', `/people/${person}/invitations`, {}],
    ['PUT', '/enforcement', { rule: { scope: 'nobody', group: null, from: null } }],
  ] as const

const staffBy = async (desk: Desk, role: string) =>
  enrolPasskey(desk, (await inviteBy(desk.admin, { role })).link)

test.each(kinds)(
  'C-63 Keycloak, C-65 Shield; %s: a low role changes nothing, of nobody, and no rule for everybody',
  async (kind) => {
    const desk = await desks.on(kind)
    const { person } = await inviteBy(desk.admin)
    const dana = await enrolled(desk)
    const allowed: Record<string, number[]> = {
      agent: Array(6).fill(403),
      auditor: Array(6).fill(403),
      lead: [403, 200, 200, 200, 200, 403],
    }

    for (const [role, wanted] of Object.entries(allowed)) {
      const staff = await staffBy(desk, role)
      const said: number[] = []
      for (const [method, path, json] of changes(person.id))
        said.push((await staff.ask(method, path, json)).status)
      expect([role, said]).toEqual([role, wanted])
    }
    for (const [method, path, json] of changes(person.id))
      expect((await dana.browser.ask(method, path, json)).status).toBe(403)
  },
)

test.each(kinds)('C-70 Hono; %s: of two people each gets their own answer', async (kind) => {
  const desk = await desks.on(kind)
  const { link } = await inviteBy(desk.admin)
  const dana = desk.browser()
  await open(dana, link)
  await enrolApp(dana)

  for (const path of ['/session', '/me', '/me/factors']) {
    const [hers, staffs] = [await dana.ask('GET', path), await desk.admin.ask('GET', path)]
    expect(hers.body).not.toEqual(staffs.body)
    expect(hers.response.headers.get('Cache-Control')).toBe('no-store')
    expect(hers.response.headers.get('Vary')).toContain('Cookie')
  }
})

test.each(kinds)(
  'C-71 Hono; %s: a cookie that only looks like ours is none, and does not stand before ours',
  async (kind) => {
    const desk = await desks.on(kind)
    const [own = ''] = [...desk.admin.jar.values()]
    const asked = (cookie: string) =>
      ask(desk.port(), Buffer.from(request('GET /api/session', { Cookie: cookie }), 'utf8'))
    const alike = ['\u00a0__Host-usher', '__host-usher', '__Host-usher\u00a0', '__Host-usher ']

    const said: number[] = []
    for (const name of alike.slice(0, 3)) said.push((await asked(`${name}=${own}`)).status)
    const shadowed = await asked(`\u00a0__Host-usher=planted; __Host-usher=${own}`)

    expect(said).toEqual([401, 401, 401])
    expect(shadowed.status).toBe(200)
  },
)

test.each(kinds)(
  'C-69 and C-72 Hono; %s: an address that is written otherwise reaches no guarded route',
  async (kind) => {
    const desk = await desks.on(kind)
    const cookie = [...desk.admin.jar].map(([name, value]) => `${name}=${value}`).join('; ')
    const spelled = [
      '/api/%70eople',
      '/%61pi/people',
      '/api//people',
      '/api/./people',
      '/api/people%2f',
      '/API/people',
      '/api/people%00',
      '/x/../api/people',
      '/api%2fpeople',
      '//api/people',
      '/%2e%2e/api/people',
      '/api/people.',
      '/api/people%2e',
      '/api/people;a=b',
      '/api/PEOPLE',
      '/api/people/',
      '/api/people/export?../',
    ]

    for (const path of spelled) {
      const known = await ask(desk.port(), request(`GET ${path}`, { Cookie: cookie }))
      const unknown = await ask(desk.port(), request(`GET ${path}`))
      // Who is known gets no more by another spelling than nobody would by the right one.
      expect([path, unknown.status]).toEqual([path, expect.toSatisfy((n) => n >= 400)])
      expect([path, unknown.body.includes('"people"')]).toEqual([path, false])
      expect([path, [200, 400, 404].includes(known.status)]).toEqual([path, true])
    }
  },
)

test.each(kinds)('C-74 EspoCRM; %s: no name computes in a spreadsheet', async (kind) => {
  const desk = await desks.on(kind)
  const names = ['=1+1', ' \t=1+1', '\u200b=1+1', '＝1', '-2+3', '@SUM(1)', '+1']
  for (const name of names) await desk.admin.ask('POST', '/people', newcomer({ name }))

  const { response } = await desk.admin.ask('GET', '/people/export')
  const cells = (await response.text()).split('\r\n').map((line) => line.replace(/^"/, ''))

  for (const cell of cells) expect(cell).not.toMatch(/^[\s\u200b]*[=+\-@＝]/)
  expect(cells.filter((cell) => cell.startsWith("'"))).toHaveLength(names.length)
})
