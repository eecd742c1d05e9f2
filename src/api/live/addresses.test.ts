// Where mails go and in which language, over each kind of storage.

import { afterAll, expect, test } from 'vitest'
import { type BackendName, backends, openBackends } from './backends.fixture.ts'
import { type Browser, enrolAdministrator, enrolApp, inviteBy, tokenOf } from './live.fixture.ts'

const worlds = openBackends()
afterAll(worlds.end)

const openWorld = async (name: BackendName) => {
  const live = await worlds.open(name)
  const admin = await enrolAdministrator(live)
  const mails = await live.sendAll()
  mails.length = 0
  return { ...live, admin }
}

type World = Awaited<ReturnType<typeof openWorld>>

const redeem = (browser: Browser, link: string, more: object = {}) =>
  browser.ask('POST', '/invitations/redemptions', { token: tokenOf(link), ...more })

/** To whom mails of this kind have gone. */
const toldOf = async ({ sendAll }: World, kind: string) =>
  (await sendAll()).flatMap(({ message }) =>
    message.kind === kind && 'to' in message ? [message.to] : [],
  )

const personIn = ({ ports }: World, id: string) =>
  ports.storage.transaction((tx) => tx.people.get(id))

test.each(backends)(
  '%s: both addresses hear of a change, and one press of either is enough',
  async (name) => {
    const world = await openWorld(name)
    const addresses = { email: 'ana@usher.test', otherEmail: 'Ana@home.test' }
    const { link, person } = await inviteBy(world.admin, addresses)
    const ana = world.browser()
    await redeem(ana, link)
    await enrolApp(ana)
    const told = await toldOf(world, 'factorAdded')
    const links = (await world.sendAll()).flatMap(({ person: of, notMe }) =>
      of === person.id && notMe ? [notMe] : [],
    )

    const press = (each: string | undefined) =>
      world.browser().ask('POST', '/notices/objections', { token: tokenOf(each) })
    const states = [await press(links[0]), await press(links[1])].map(({ body }) => body.state)

    expect(told).toEqual(['ana@usher.test', 'ana@home.test'])
    expect(new Set(links).size).toBe(2)
    expect(states).toEqual(['done', 'used'])
    expect(await toldOf(world, 'changeDisowned')).toEqual(told)
  },
)

// C-38: whoever could change the address had what was sent to it; the old one hears of it.
test.each(backends)(
  '%s: a change of addresses is told to the old and to the new, and ends the link',
  async (name) => {
    const world = await openWorld(name)
    const { admin } = world
    const { link, person } = await inviteBy(admin, {
      email: 'ben@usher.test',
      otherEmail: 'ben@home.test',
    })
    const change = (wanted: object) => admin.ask('PUT', `/people/${person.id}/addresses`, wanted)

    const first = await change({ email: 'BENNY@usher.test', otherEmail: null })
    const same = await change({ email: 'benny@usher.test', otherEmail: 'benny@usher.test' })
    const taken = await change({ email: 'admin@usher.test', otherEmail: null })
    const bad = await change({ email: 'benny@usher.test', otherEmail: 'nowhere' })

    expect([first, same, taken, bad].map(({ status }) => status)).toEqual([200, 200, 422, 422])
    expect(await toldOf(world, 'addressChanged')).toEqual([
      'ben@usher.test',
      'ben@home.test',
      'benny@usher.test',
    ])
    expect(await personIn(world, person.id)).toMatchObject({
      email: 'benny@usher.test',
      otherEmail: null,
    })
    expect((await redeem(world.browser(), link)).status).toBe(404)
  },
)

test.each(backends)(
  '%s: a list has second addresses and languages, and strange ones are named',
  async (name) => {
    const world = await openWorld(name)
    const read = (csv: string, isDryRun: boolean) =>
      world.admin.ask('POST', '/people/imports', { csv, isDryRun })
    const head = 'name,email,second email,idioma\n'

    const bad = await read(
      `${head}Eva,eva@usher.test,nowhere,\nKai,kai@usher.test,,Klingon\n`,
      true,
    )
    await read(`${head}Eva,eva@usher.test,Eva@home.test,Español\nKai,kai@usher.test,,\n`, false)
    const people = await world.ports.storage.transaction((tx) => tx.people.list({}))

    expect((bad.body.rows as { problem: string }[]).map(({ problem }) => problem)).toEqual([
      'other-email-malformed',
      'language-unknown',
    ])
    expect(people.slice(1).map(({ otherEmail, language }) => ({ otherEmail, language }))).toEqual([
      { otherEmail: 'eva@home.test', language: 'es' },
      { otherEmail: null, language: null },
    ])
  },
)

test.each(backends)(
  '%s: mails are in the language of the browser, unless staff have said another',
  async (name) => {
    const world = await openWorld(name)
    const unknown = await inviteBy(world.admin)
    const known = await inviteBy(world.admin, { language: 'en' })

    await redeem(world.browser(), unknown.link, { language: 'es' })
    await redeem(world.browser(), known.link, { language: 'es' })

    expect((await personIn(world, unknown.person.id))?.language).toBe('es')
    expect((await personIn(world, known.person.id))?.language).toBe('en')
  },
)
