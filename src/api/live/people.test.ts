// The roster: who comes in, by a list or one by one, and what leaves as a table.

import { afterEach, expect, test } from 'vitest'
import type { RosterEntry } from '#api/live-views.ts'
import {
  enrolAdministrator,
  enrolApp,
  enrolPasskey,
  inviteBy,
  type Live,
  newcomer,
  open,
  openLive,
} from './live.fixture.ts'

const opened: Live[] = []

const openWorld = async () => {
  const live = await openLive()
  opened.push(live)
  return { live, admin: await enrolAdministrator(live) }
}

afterEach(() => {
  for (const live of opened.splice(0)) live.end()
})

type Problems = { problem: string | null; rows: { line: number; problem: string | null }[] }

const problemsIn = (body: unknown) => {
  const { problem, rows } = body as Problems
  return { problem, rows: rows.map((row) => [row.line, row.problem]) }
}

test('a list is looked at line by line, and nobody is invited while one line is wrong', async () => {
  const { admin } = await openWorld()
  const csv = [
    'Name;E-Mail;Department',
    'Ana Ruiz;ana@usher.test;Library',
    ';nobody@usher.test;',
    'Ben;not an address;',
    'Cem;ana@USHER.test;',
    'Admin;Admin@usher.test;',
    'Dot;dot@usher.test,eve@usher.test;',
    '"Eve ""the"" One";eve@usher.test;"A; B"',
    'Far;far@usher.test;x;y;z',
  ].join('\r\n')

  const dry = await admin.ask('POST', '/people/imports', { csv, isDryRun: true })
  const wet = await admin.ask('POST', '/people/imports', { csv, isDryRun: false })
  const { body } = await admin.ask('GET', '/people')

  expect(problemsIn(dry.body)).toEqual({
    problem: null,
    rows: [
      [2, null],
      [3, 'name-missing'],
      [4, 'email-malformed'],
      [5, 'email-twice'],
      [6, 'email-known'],
      [7, 'email-malformed'],
      [8, null],
      [9, 'too-many-columns'],
    ],
  })
  expect(wet.body).toMatchObject({ isDone: false, sent: 0, links: [] })
  expect(body.people).toHaveLength(1)
})

test('a clean list that is only looked at invites nobody', async () => {
  const { admin } = await openWorld()
  const csv = 'name,email\nAna,ana@usher.test\n'

  const { body } = await admin.ask('POST', '/people/imports', { csv, isDryRun: true })
  const after = await admin.ask('GET', '/people')

  expect(body).toMatchObject({ isDone: false, sent: 0, links: [], rows: [{ problem: null }] })
  expect(after.body.people).toHaveLength(1)
})

test('a clean list is taken whole, once, and each link is told once', async () => {
  const { live, admin } = await openWorld()
  const csv = '\uFEFFname,email,group\nAna,ana@usher.test,Library\n\nBen,ben@usher.test,\n'

  const first = await admin.ask('POST', '/people/imports', { csv, isDryRun: false })
  const again = await admin.ask('POST', '/people/imports', { csv, isDryRun: false })
  const { links } = first.body as { links: { email: string; link: string }[] }
  const ana = await open(live.browser(), links[0]?.link)

  expect(first.body).toMatchObject({ isDone: true, sent: 2 })
  expect(links.map(({ email }) => email)).toEqual(['ana@usher.test', 'ben@usher.test'])
  expect(ana.body).toMatchObject({ person: { name: 'Ana' } })
  expect(problemsIn(again.body).rows).toEqual([
    [2, 'email-known'],
    [4, 'email-known'],
  ])
})

test.each([
  ['', 'empty'],
  ['name,email\n', 'empty'],
  ['Ana,ana@usher.test\n', 'header-unknown'],
  ['name,mail,email\na,b@c.de,d@e.fg\n', 'header-unknown'],
  ['name,email\n"Ana,ana@usher.test\n', 'malformed'],
  [`name,email\n${'A,a@b.cd\n'.repeat(5001)}`, 'too-many-rows'],
])('a file that is no list says why (%#)', async (csv, problem) => {
  const { admin } = await openWorld()

  const { status, body } = await admin.ask('POST', '/people/imports', { csv, isDryRun: true })

  expect([status, body.problem]).toEqual([200, problem])
})

test('an address that is known in another spelling is known', async () => {
  const { admin } = await openWorld()
  await admin.ask('POST', '/people', newcomer({ email: 'john@usher.test' }))

  for (const email of ['JOHN@usher.test', ' john@usher.test ', 'ｊｏｈｎ@usher.test']) {
    const { status, body } = await admin.ask('POST', '/people', newcomer({ email }))
    expect([status, body]).toEqual([422, { failure: { code: 'email-known' } }])
  }
})

test('the roster says how far everybody is', async () => {
  const { live, admin } = await openWorld()
  const [early, going] = [await inviteBy(admin), await inviteBy(admin)]
  const dana = live.browser()
  await open(dana, going.link)
  await enrolApp(dana)
  const late = await inviteBy(admin)
  await live.ports.storage.transaction(async (tx) => {
    for (const { id } of await tx.invitations.list({ person: late.person.id }))
      await tx.invitations.change(id, {}, { expiresAt: 0 })
  })

  const { body } = await admin.ask('GET', '/people')
  const people = body.people as { id: string; status: string; state: string | null }[]
  const of = (id: string) => people.find((each) => each.id === id)

  expect(of('per_firstadministrator')).toMatchObject({ status: 'enrolled', state: null })
  expect(of(early.person.id)).toMatchObject({ status: 'invited' })
  expect(of(going.person.id)).toMatchObject({ status: 'started', state: 'savingCodes' })
  expect(of(late.person.id)).toMatchObject({ status: 'expired' })
})

test('the desk sees whose mails do not arrive, until there is another address or another link', async () => {
  const { live, admin } = await openWorld()
  const { person } = await inviteBy(admin)
  const { storage, now } = live.ports
  const refuse = (id: string, address: string) =>
    storage.transaction((tx) => tx.refusals.insert({ id, at: now(), person: person.id, address }))
  const post = (id: string, at: number) =>
    storage.transaction((tx) => tx.outbox.insert({ id, at, person: person.id, sealedMessage: '' }))
  const seen = async () => {
    const { body } = await admin.ask('GET', '/people')
    return (body.people as RosterEntry[]).find(({ id }) => id === person.id)?.mail
  }

  const longAgo = now() - 61_000

  await post('out_1', now())
  expect(await seen()).toBeNull()
  await post('out_0', longAgo)
  expect(await seen()).toMatchObject({ state: 'waiting', at: longAgo })
  await refuse('out_2', 'an.older@usher.test')
  expect(await seen()).toMatchObject({ state: 'waiting' })
  await refuse('out_3', person.email)
  expect(await seen()).toMatchObject({ state: 'refused', address: person.email })
  await storage.transaction(async (tx) => {
    for (const { id } of await tx.outbox.list({})) await tx.outbox.remove(id)
  })
  await admin.ask('POST', `/people/${person.id}/invitations`, {})
  expect(await seen()).toBeNull()
})

// Without a mail server the link is shown to whoever asked for it, and an administrator who has not
// enrolled yet has no passkey that it would have to be proved against.
test('a lead gets no link that belongs to staff', async () => {
  const { live, admin } = await openWorld()
  const lead = await enrolPasskey(live, (await inviteBy(admin, { role: 'lead' })).link)
  const newAdmin = await inviteBy(admin, { role: 'administrator' })
  const person = await inviteBy(lead)
  const again = (browser: typeof lead, { id }: { id: string }) =>
    browser.ask('POST', `/people/${id}/invitations`, {})

  const taken = await again(lead, newAdmin.person)
  const revoked = await lead.ask('DELETE', `/people/${newAdmin.person.id}/invitations`)

  expect([taken.status, revoked.status]).toEqual([403, 403])
  expect(JSON.stringify(taken.body)).not.toContain('#')
  expect((await again(lead, person.person)).status).toBe(200)
  expect((await again(admin, newAdmin.person)).status).toBe(200)
})

test('a name that is a formula leaves as text', async () => {
  const { admin } = await openWorld()
  const name = '=HYPERLINK("https://evil.test","a,b")'
  await admin.ask('POST', '/people', newcomer({ name }))

  const { body, response } = await admin.ask('GET', '/people/export')

  expect(response.headers.get('Content-Disposition')).toContain('attachment')
  expect(String(body.text)).toContain(`"'=HYPERLINK(""https://evil.test"",""a,b"")"`)
})

test('an application asks about one person, and is told what the rule says', async () => {
  const { live, admin } = await openWorld()
  const { person, link } = await inviteBy(admin, { group: 'Library' })
  const { person: sso } = await inviteBy(admin, { group: 'Library', isSsoOnly: true })
  const from = Date.now() + 1000
  const ask = async (id: string) => (await admin.ask('GET', `/enforcement/${id}`)).body
  const before = await ask(person.id)

  await admin.ask('PUT', '/enforcement', { rule: { scope: 'group', group: 'Library', from } })
  const soon = await ask(person.id)
  live.clock.ahead = 2000
  const now = await ask(person.id)
  const exempt = await ask(sso.id)
  const dana = live.browser()
  await open(dana, link)
  await enrolApp(dana)

  expect(before).toEqual({ decision: 'allow' })
  expect(soon).toEqual({ decision: 'enrollBy', by: from })
  expect([now, exempt]).toEqual([{ decision: 'enrollNow' }, { decision: 'allow' }])
  expect(await ask(person.id)).toEqual({ decision: 'allow' })
})
