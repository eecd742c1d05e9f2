// Invitations: who gets in by a link, who does not, and what a link is never good for.

import { afterEach, expect, test } from 'vitest'
import {
  enrolAdministrator,
  enrolApp,
  inviteBy,
  type Live,
  newcomer,
  open,
  openLive,
  tokenOf,
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

const hours = 3_600_000

test('a link leads one browser in, again after a reload, and no second one', async () => {
  const { live, admin } = await openWorld()
  const { link } = await inviteBy(admin)
  const dana = live.browser()

  const first = await open(dana, link)
  const again = await open(dana, link)
  const other = await open(live.browser(), link)

  expect([first.status, again.status, other.status]).toEqual([200, 200, 409])
  expect(other.body).toEqual({ failure: { code: 'invitation-opened' } })
})

test('who was away for an hour goes on by the link, in their own browser alone', async () => {
  const { live, admin } = await openWorld()
  const { link } = await inviteBy(admin)
  const dana = live.browser()
  await open(dana, link)
  await dana.caller.start()
  await dana.caller.say('setup.started', { type: 'device.chosen', device: 'mobile' })

  live.clock.ahead = hours
  const asleep = await dana.ask('GET', '/session')
  const other = await open(live.browser(), link)
  const back = await open(dana, link)
  await dana.caller.start()

  expect([asleep.status, other.status, back.status]).toEqual([401, 409, 200])
  expect(dana.caller.state()).toBe('choosingPlatform')
})

test('of fifty browsers at once one gets in', async () => {
  const { live, admin } = await openWorld()
  const { link } = await inviteBy(admin)

  const answers = await Promise.all(Array.from({ length: 50 }, () => open(live.browser(), link)))

  expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
})

test('a link runs out at its hour, whether anybody sweeps or not', async () => {
  const { live, admin } = await openWorld()
  const { link } = await inviteBy(admin)
  const { link: late } = await inviteBy(admin)

  live.clock.ahead = 72 * hours - 1000
  const inTime = await open(live.browser(), link)
  live.clock.ahead = 72 * hours + 1000
  const { status, body } = await open(live.browser(), late)

  expect(inTime.status).toBe(200)
  expect([status, body]).toEqual([410, { failure: { code: 'invitation-expired' } }])
})

test('sent again, the old link is unknown and whoever came by it is out', async () => {
  const { live, admin } = await openWorld()
  const { link, person } = await inviteBy(admin)
  const stranger = live.browser()
  await open(stranger, link)

  const again = await admin.ask('POST', `/people/${person.id}/invitations`, {})
  const { link: newLink } = again.body as { link: string }

  expect((await open(live.browser(), link)).status).toBe(404)
  expect((await stranger.ask('GET', '/session')).status).toBe(401)
  expect((await open(live.browser(), newLink)).status).toBe(200)
})

test('taken back, a link is unknown', async () => {
  const { live, admin } = await openWorld()
  const { link, person } = await inviteBy(admin)

  await admin.ask('DELETE', `/people/${person.id}/invitations`)

  expect((await open(live.browser(), link)).status).toBe(404)
})

// C-32, C-58: a link for somebody who has a factor is an address and nothing else.
test('who has a factor must prove it, whatever link is in their hands', async () => {
  const { live, admin } = await openWorld()
  const { link, person } = await inviteBy(admin)
  await enrolWithCodes(live, link)
  const again = await admin.ask('POST', `/people/${person.id}/invitations`, {})
  const thief = live.browser()
  await open(thief, (again.body as { link: string }).link)

  await thief.caller.start('another')
  const before = thief.caller.state()
  const factors = await thief.ask('GET', '/me/factors')
  await thief.caller.say('setup.started')
  const asked = thief.caller.state()
  await thief.caller.say({ type: 'check.chosen', check: 'passcode' })
  await thief.caller.prove('000000')

  expect([before, factors.status]).toEqual(['welcoming', 403])
  expect(asked).toMatch(/^confirmingItIsYou/)
  expect(thief.caller.context().identity).toBe('needed')
})

test('recovery codes that wait in one browser are not shown to another with a newer link', async () => {
  const { live, admin } = await openWorld()
  const { link, person } = await inviteBy(admin)
  const dana = live.browser()
  await open(dana, link)
  await enrolApp(dana)
  const id = dana.caller.view().id
  // The desk sends another link, and somebody who reads the mailbox opens it first.
  const again = await admin.ask('POST', `/people/${person.id}/invitations`, {})
  const reader = live.browser()
  await open(reader, (again.body as { link: string }).link)

  const started = await reader.ask('POST', '/enrollments', {})
  const codes = await reader.ask('GET', `/enrollments/${id}/recovery-codes`)
  await dana.caller.start()

  expect([started.status, codes.status]).toEqual([200, 403])
  expect(started.body).toMatchObject({ enrollment: { state: { context: { identity: 'needed' } } } })
  expect(JSON.stringify([started.body, codes.body])).not.toContain('codes.issued')
  // Who had come so far is left where they are.
  expect(dana.caller.view().id).toBe(id)
})

// The page asks for the set-up that was left. Of somebody who had finished it was refused to their new
// browser, and the page could do nothing but say so: there was no way on with a lost phone.
test('after a lost phone the new link leads to the question who it is', async () => {
  const { live, admin } = await openWorld()
  const { link, person } = await inviteBy(admin)
  const codes = await enrolWithCodes(live, link)
  const again = await admin.ask('POST', `/people/${person.id}/invitations`, {})
  const dana = live.browser()
  await open(dana, (again.body as { link: string }).link)

  const found = await dana.ask('POST', '/enrollments', {})
  await dana.caller.start('newPhone')
  await dana.caller.say('setup.started', { type: 'check.chosen', check: 'recoveryCode' })
  const asked = dana.caller.state()
  await dana.caller.prove(codes[2] ?? '')

  expect(found.body).toMatchObject({ enrollment: { state: { context: { identity: 'needed' } } } })
  expect(asked).toMatch(/^confirmingItIsYou/)
  expect(dana.caller.state()).toBe('choosingPlatform')
})

// C-60: whoever asks may say what they like about the host; mails lead to ours.
test('no link names a host that a request has named', async () => {
  const { admin } = await openWorld()
  const headers = {
    'Content-Type': 'application/json',
    ...{ Host: 'evil.test', 'X-Forwarded-Host': 'evil.test', Forwarded: 'host=evil.test' },
  }

  const body = JSON.stringify(newcomer())
  const response = await admin.fetch('https://evil.test/api/people', {
    method: 'POST',
    headers,
    body,
  })
  const text = await response.text()

  expect(response.status).toBe(200)
  expect(text).toContain('"link":"https://usher.test/invitation/#')
  expect(text).not.toContain('evil')
})

// C-60: a link that is sent again, or asked for, is built as the first one is.
test('no host that a request claims gets into any link', async () => {
  const live = await openLive(
    () => ({ canMail: true }),
    () => new Promise(() => {}),
  )
  opened.push(live)
  const { ports, app } = live
  const admin = await enrolAdministrator(live)
  const cookie = [...admin.jar].map(([name, value]) => `${name}=${value}`).join('; ')
  const post = async (path: string, json: object, as = '') => {
    const request = new Request(`https://evil.test/api${path}`, {
      method: 'POST',
      headers: {
        ...{ 'Content-Type': 'application/json', Origin: 'https://usher.test' },
        ...{ 'X-Forwarded-Host': 'evil.test', Forwarded: 'host=evil.test', Host: 'evil.test' },
        ...(as && { Cookie: as }),
      },
      body: JSON.stringify(json),
    })
    return (await app.request(request)).json() as Promise<{ person?: { id: string } }>
  }
  const mailed = async () => {
    const parcels = await ports.storage.transaction((tx) => tx.outbox.list({}))
    const opened = parcels.map(({ id, sealedMessage }) => ports.sealing.unseal(id, sealedMessage))
    return (await Promise.all(opened)).flatMap((text) => (JSON.parse(text).link as string) ?? [])
  }

  const { person } = await post('/people', newcomer(), cookie)
  await post(`/people/${person?.id}/invitations`, {}, cookie)
  const token = tokenOf((await mailed()).at(-1))
  await post('/invitations/redemptions', { token })
  await post('/invitations/renewals', { token })
  const csv = 'name,email\nAna,ana@usher.test\n'
  await post('/people/imports', { csv, isDryRun: false }, cookie)
  const links = await mailed()

  expect(links).toHaveLength(4)
  for (const link of links) expect(link).toMatch(/^https:\/\/usher\.test\/invitation\/#/)
})

test('no link, token or hash of one is in any list or log', async () => {
  const { live, admin } = await openWorld()
  const { link } = await inviteBy(admin)
  const token = tokenOf(link)

  const seen = await Promise.all([
    admin.ask('GET', '/people'),
    admin.ask('GET', '/people/export'),
    live.ports.storage.transaction(async (tx) => ({
      audit: await tx.audit.list({}),
      people: await tx.people.list({}),
      outbox: await tx.outbox.list({}),
      invitations: await tx.invitations.list({}),
    })),
  ])

  expect(JSON.stringify(seen)).not.toContain(token)
})

test('with a mail server the link is mailed, sealed until then, and shown to nobody', async () => {
  const mails: unknown[] = []
  const live = await openLive(
    () => ({ canMail: true }),
    () => new Promise(() => {}),
  )
  opened.push(live)
  const admin = await enrolAdministrator(live)

  const { body } = await admin.ask('POST', '/people', {
    ...{ name: 'Dana', email: 'dana@usher.test', group: null, role: null, isSsoOnly: false },
  })
  const parcels = await live.ports.storage.transaction((tx) => tx.outbox.list({}))
  for (const { id, sealedMessage } of parcels)
    mails.push(JSON.parse(await live.ports.sealing.unseal(id, sealedMessage)))

  expect(body.invitation).toMatchObject({ link: null, mailedTo: 'dana@usher.test' })
  expect(JSON.stringify(parcels)).not.toContain('invitation/#')
  expect(JSON.stringify(mails)).toContain('/invitation/#')
})

/** The whole way to the end; gives back the codes, of which two have been used. */
const enrolWithCodes = async (live: Live, link: string) => {
  const browser = live.browser()
  await open(browser, link)
  await enrolApp(browser)
  const { caller } = browser
  const codes = await caller.recoveryCodes()
  await caller.say('codes.saved')
  await caller.prove(codes[0] ?? '')
  await caller.say({ type: 'check.chosen', check: 'recoveryCode' })
  await caller.prove(codes[1] ?? '')
  expect(caller.state()).toBe('enrolled')
  return codes
}
