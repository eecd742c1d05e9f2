// Who tries to get past their role: every way to touch somebody, by everybody, about everybody.

import { afterEach, expect, test } from 'vitest'
import type { Role } from '#domain/role.ts'
import {
  type Browser,
  enrolAdministrator,
  enrolPasskey,
  inviteBy,
  type Live,
  open,
  openLive,
} from './live.fixture.ts'

const opened: Live[] = []

afterEach(() => {
  for (const live of opened.splice(0)) live.end()
})

const openStaff = async () => {
  const live = await openLive()
  opened.push(live)
  const admin = await enrolAdministrator(live)
  const staff = async (role: Role) => {
    const { person, link } = await inviteBy(admin, { role })
    return { browser: await enrolPasskey(live, link), id: person.id }
  }
  return { live, admin: { browser: admin, id: 'per_firstadministrator' }, staff }
}

/** Every way to touch somebody. */
const deeds: Record<string, (by: Browser, id: string) => ReturnType<Browser['ask']>> = {
  invite: (by, id) => by.ask('POST', `/people/${id}/invitations`, {}),
  revoke: (by, id) => by.ask('DELETE', `/people/${id}/invitations`),
  readdress: (by, id) =>
    by.ask('PUT', `/people/${id}/addresses`, { email: `${id}@evil.test`, otherEmail: null }),
  judge: (by, id) => by.ask('POST', `/people/${id}/verdicts`, { wasThem: true }),
}

// Found in review: whoever invited an administrator that had no passkey yet was shown the link, and became one.
test('below an administrator nobody touches staff, above them, beside them or themselves', async () => {
  const { live, admin, staff } = await openStaff()
  const [lead, agent, auditor] = [await staff('lead'), await staff('agent'), await staff('auditor')]
  const waiting = await inviteBy(admin.browser, { role: 'administrator' })
  const before = await live.ports.storage.transaction(async (tx) => ({
    people: await tx.people.list({}),
    invitations: await tx.invitations.list({}),
    sessions: (await tx.sessions.list({})).map(({ id }) => id),
  }))

  for (const by of [lead, agent, auditor])
    for (const about of [admin.id, waiting.person.id, lead.id, agent.id, auditor.id])
      for (const [deed, act] of Object.entries(deeds)) {
        const { status, body } = await act(by.browser, about)
        expect([deed, about, status, body]).toEqual([
          ...[deed, about, 403],
          { failure: { code: 'not-allowed' } },
        ])
      }

  const after = await live.ports.storage.transaction(async (tx) => ({
    people: await tx.people.list({}),
    invitations: await tx.invitations.list({}),
    sessions: (await tx.sessions.list({})).map(({ id }) => id),
  }))
  expect(after).toEqual(before)
  expect((await open(live.browser(), waiting.link)).status).toBe(200)
})

test('a role that is taken away is gone with the next request', async () => {
  const { live, staff } = await openStaff()
  const lead = await staff('lead')
  const before = await lead.browser.ask('GET', '/people')

  await live.ports.storage.transaction((tx) => tx.people.change(lead.id, {}, { role: null }))
  const after = await lead.browser.ask('GET', '/people')

  expect([before.status, after.status]).toEqual([200, 403])
})

test('no list and no field of a person gives a role', async () => {
  const { admin, staff } = await openStaff()
  const lead = await staff('lead')
  const csv = 'name,email,role\nEve,eve@usher.test,administrator\n'
  const person = { name: 'Eve', email: 'eva@usher.test', group: null, isSsoOnly: false, role: null }

  await lead.browser.ask('POST', '/people/imports', { csv, isDryRun: false })
  const smuggled = [
    await lead.browser.ask('POST', '/people', { ...person, id: 'per_firstadministrator' }),
    await lead.browser.ask('POST', '/people', { ...person, role: ['administrator'] }),
    await lead.browser.ask('PUT', `/people/${lead.id}/addresses`, {
      ...{ email: 'lead@usher.test', otherEmail: null, role: 'administrator' },
    }),
  ]
  const { body } = await admin.browser.ask('GET', '/people')
  const roles = (body.people as { name: string; role: Role | null }[]).map(({ role }) => role)

  expect(smuggled.map(({ status }) => status)).toEqual([400, 400, 400])
  expect(roles).toEqual(['administrator', 'lead', null])
})

// Whoever could do this would be the last, or would leave nobody who can let anybody in.
test('the last passkey of staff stays, also where two are taken away at once', async () => {
  const { live, admin } = await openStaff()
  const of = { person: admin.id, state: 'active' } as const
  await live.ports.storage.transaction(async (tx) => {
    const [factor] = await tx.factors.list(of)
    if (factor) await tx.factors.insert({ ...factor, id: 'fac_second' })
  })
  const ids = (await live.ports.storage.transaction((tx) => tx.factors.list(of))).map(
    ({ id }) => id,
  )

  const said = await Promise.all(ids.map((id) => admin.browser.ask('DELETE', `/me/factors/${id}`)))
  const left = await live.ports.storage.transaction((tx) => tx.factors.list(of))

  expect(ids.length).toBe(2)
  expect(said.map(({ status }) => status).sort()).toEqual([200, 422])
  expect(left.length).toBe(1)
})

test('no way of asking makes another method of it, or gets past who may', async () => {
  const { live, admin, staff } = await openStaff()
  const agent = await staff('agent')
  const cookieOf = ({ jar }: Browser) => [...jar].map(([name, value]) => `${name}=${value}`).join()
  const ask = async (method: string, path: string, by: Browser | null, more: object = {}) => {
    const headers = {
      ...(by && { Cookie: cookieOf(by) }),
      'Sec-Fetch-Site': 'same-origin',
      ...more,
    }
    const request = new Request(`https://usher.test/api${path}`, { method, headers })
    return (await live.app.request(request)).status
  }
  const before = await live.sessions()

  // Another method is said in another place, as frameworks read it.
  const other = { 'X-HTTP-Method-Override': 'DELETE', 'X-Method-Override': 'DELETE' }
  const overridden = [
    await ask('GET', '/session?_method=DELETE', admin.browser, other),
    await ask('POST', `/people/${agent.id}/invitations?_method=DELETE`, agent.browser, other),
  ]
  // The head of an answer is the answer of whoever may have it.
  const heads = [
    await ask('HEAD', '/people', null),
    await ask('HEAD', '/people/export', agent.browser),
    await ask('HEAD', '/people', agent.browser),
  ]
  const odd = await Promise.all(
    ['OPTIONS', 'PATCH', 'PUT', 'DELETE'].map((method) => ask(method, '/people', admin.browser)),
  )

  expect(overridden).toEqual([200, 403])
  expect(heads).toEqual([401, 403, 200])
  expect(odd).toEqual([404, 404, 404, 404])
  expect((await live.sessions()).length).toBe(before.length)
})
