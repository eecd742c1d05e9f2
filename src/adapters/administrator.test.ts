// The only administrator is locked out: the console adds another, beside a running server or without one.

import { afterAll, expect, test } from 'vitest'
import { enrolPasskey } from '#api/live/live.fixture.ts'
import { kinds, openDatabases } from '#storage/databases.fixture.ts'
import { browserAmong, newHome, newKey, runScript, startServer } from './running-server.fixture.ts'

const databases = openDatabases()
const { home, remove } = newHome()

afterAll(async () => {
  await databases.end()
  remove()
})

const linkIn = (said: string) => /https?:\S+\/invitation\/#\w+/.exec(said)?.[0] ?? null

test.each(kinds)(
  '%s: a link from the console makes an administrator, once, while the server runs',
  async (kind) => {
    const database = await databases.make(kind)
    const given = { home, settings: { ...database.settings, USHER_KEY: newKey() } }
    const server = await startServer(given)
    const browser = () => browserAmong(() => [server])
    const first = await enrolPasskey({ browser }, server.link)

    const script = await runScript('administrator.ts', given, 'Ada@usher.test')
    const again = await runScript('administrator.ts', given, 'ada@usher.test')
    const link = linkIn(script.said)
    const ada = await enrolPasskey({ browser }, link)
    const twice = browser()
    const used = await twice.ask('POST', '/invitations/redemptions', { token: link?.split('#')[1] })
    const { body } = await ada.ask('GET', '/people')
    const kept = await first.ask('GET', '/people')
    await server.stop()
    const audit = await runScript('audit-verify.ts', given)
    const storage = await database.look()
    const written = await storage.transaction((tx) =>
      tx.audit.list({ action: 'administrator.added' }),
    )
    const rows = await storage.transaction((tx) => tx.invitations.list({}))
    await storage.close()

    expect(script.code).toBe(0)
    expect([again.code, linkIn(again.said)]).toEqual([1, null])
    expect(used.status).toBe(409)
    expect((body.people as { email: string }[]).map(({ email }) => email)).toContain(
      'ada@usher.test',
    )
    expect(kept.status).toBe(200)
    expect(written).toHaveLength(1)
    expect(JSON.stringify(rows)).not.toContain(link?.split('#')[1])
    expect(audit.code).toBe(0)
  },
)

test.each(kinds)(
  '%s: without a server it writes the link down itself, and needs no address',
  async (kind) => {
    const database = await databases.make(kind)
    const given = { home, settings: { ...database.settings, USHER_KEY: newKey() } }
    await (await startServer(given)).stop()

    const script = await runScript('administrator.ts', given)
    const server = await startServer(given)
    const browser = () => browserAmong(() => [server])
    const admin = await enrolPasskey({ browser }, linkIn(script.said))
    const { status } = await admin.ask('GET', '/people')
    await server.stop()

    expect([script.code, status]).toEqual([0, 200])
  },
)

test('what is no address is refused before anything is done', async () => {
  const database = await databases.make('SQLite')
  const given = { home, settings: { ...database.settings, USHER_KEY: newKey() } }

  const { code, said } = await runScript('administrator.ts', given, 'nobody')

  expect([code, linkIn(said)]).toEqual([2, null])
})
