// A link whose answer was lost, and a link that leads nowhere any more, over each kind of storage.

import { afterAll, expect, test } from 'vitest'
import { type BackendName, backends, openBackends } from './backends.fixture.ts'
import { type Browser, enrolAdministrator, inviteBy, open, tokenOf } from './live.fixture.ts'

const worlds = openBackends()
afterAll(worlds.end)

const minute = 60_000
const day = 24 * 60 * minute
const [mark, otherMark] = ['a'.repeat(64), 'b'.repeat(64)]

const openWorld = async (name: BackendName, canMail = false) => {
  const live = await worlds.open(name)
  const admin = await enrolAdministrator(live)
  const invited = await inviteBy(admin, { otherEmail: 'second@home.test' })
  // From here on: until then the links are told, and not mailed.
  live.ports.canMail = canMail
  return { ...live, admin, ...invited }
}

const redeem = (browser: Browser, link: string, mark?: string) =>
  browser.ask('POST', '/invitations/redemptions', {
    token: tokenOf(link),
    ...(mark && { browser: mark }),
  })

/** The request arrives, and its answer does not: no cookie is ever kept. */
const loseAnswer = async (browser: Browser, link: string, mark: string) => {
  await redeem(browser, link, mark)
  browser.jar.clear()
}

test.each(backends)('%s: whose answer was lost presses again and is in', async (name) => {
  const { browser, link, sessions, person } = await openWorld(name)
  const dana = browser()
  await loseAnswer(dana, link, mark)

  const again = await redeem(dana, link, mark)
  const session = await dana.ask('GET', '/session')
  const open = (await sessions()).filter(({ person: of }) => of === person.id)

  expect([again.status, session.status]).toEqual([200, 200])
  // The one whose cookie never came is over.
  expect(open).toHaveLength(1)
})

test.each(backends)(
  '%s: another browser, or none that says who it is, gets nothing by trying again',
  async (name) => {
    const { browser, link } = await openWorld(name)
    await loseAnswer(browser(), link, mark)

    const others = [
      await redeem(browser(), link, otherMark),
      await redeem(browser(), link),
      await redeem(browser(), link, mark.slice(1)),
    ]

    expect(others.map(({ status }) => status)).toEqual([409, 409, 409])
  },
)

test.each(backends)(
  '%s: after ten minutes the link is bound to whoever has its session',
  async (name) => {
    const { browser, clock, link } = await openWorld(name)
    const dana = browser()
    await loseAnswer(dana, link, mark)

    clock.ahead = 10 * minute

    expect((await redeem(dana, link, mark)).status).toBe(409)
  },
)

test.each(backends)(
  '%s: a link that was opened without a mark is not taken over with one',
  async (name) => {
    const { browser, link } = await openWorld(name)
    const first = browser()
    await redeem(first, link)

    expect((await redeem(browser(), link, mark)).status).toBe(409)
    expect((await first.ask('GET', '/session')).status).toBe(200)
  },
)

const linksIn = async (world: Awaited<ReturnType<typeof openWorld>>) =>
  (await world.sendAll()).flatMap(({ message }) =>
    message.kind === 'invitation' ? [{ to: message.to, link: message.link }] : [],
  )

const renew = (browser: Browser, token: string) =>
  browser.ask('POST', '/invitations/renewals', { token })

test.each(backends)(
  '%s: a link that has run out is asked for again, and goes to the addresses on file',
  async (name) => {
    const world = await openWorld(name, true)
    const { browser, clock, link, person } = world
    const early = await renew(browser(), tokenOf(link))
    clock.ahead = 4 * day

    const asked = await renew(browser(), tokenOf(link))
    const stranger = await renew(browser(), 'nonsense')
    const sent = await linksIn(world)

    expect(sent.map(({ to }) => to)).toEqual([person.email, 'second@home.test'])
    // Nobody learns from the answer whether there was anything to send.
    for (const answer of [early, asked, stranger])
      expect([answer.status, answer.body]).toEqual([200, { canMail: true }])
    expect((await open(browser(), sent[0]?.link)).status).toBe(200)
  },
)

test.each(backends)(
  '%s: a link that was used elsewhere ends what it opened there; three times a day',
  async (name) => {
    const world = await openWorld(name, true)
    const { browser, link } = world
    const thief = browser()
    await redeem(thief, link)
    let newest = link

    for (let times = 0; times < 5; times++) {
      await renew(browser(), tokenOf(newest))
      newest = (await linksIn(world)).at(-1)?.link ?? newest
      await open(browser(), newest)
    }

    expect((await thief.ask('GET', '/session')).status).toBe(401)
    // Each to two addresses.
    expect(await linksIn(world)).toHaveLength(6)
  },
)

test.each(backends)(
  '%s: a month after the desk sent the last link nobody gets another by asking',
  async (name) => {
    const world = await openWorld(name, true)
    const { browser, clock, link } = world
    clock.ahead = 29 * day
    await renew(browser(), tokenOf(link))
    const [sent] = await linksIn(world)

    clock.ahead = 34 * day
    await renew(browser(), tokenOf(sent?.link))

    // One link, to two addresses.
    expect(await linksIn(world)).toHaveLength(2)
  },
)

test('nobody gets a link that was taken back, that is an administrator’s, or without a mail server', async () => {
  const world = await openWorld('memory', true)
  const { admin, browser, clock, link, person } = world
  await inviteBy(admin, { role: 'administrator' })
  await admin.ask('DELETE', `/people/${person.id}/invitations`)
  const before = (await linksIn(world)).length
  clock.ahead = 4 * day

  await renew(browser(), tokenOf(link))
  await renew(browser(), tokenOf((await linksIn(world)).at(-1)?.link))
  const mute = await openWorld('memory')
  mute.clock.ahead = 4 * day
  const unmailed = await renew(mute.browser(), tokenOf(mute.link))

  expect(await linksIn(world)).toHaveLength(before)
  expect(unmailed.body).toEqual({ canMail: false })
  expect(await linksIn(mute)).toEqual([])
})
