// Canaries: every secret of a whole life in the live world, looked for in every byte that leaves the
// server or lies on its disk.

import { afterAll, expect, test } from 'vitest'
import { kinds } from '#storage/databases.fixture.ts'
import { type Canary, leaksOf, liveThrough, openCanaries, type World } from './canaries.fixture.ts'
import { newcomer } from './live.fixture.ts'

const worlds = openCanaries()
afterAll(worlds.end)

// C-76: secrets in logs, at the level that says most.
test.each(kinds)(
  '%s: no secret of a whole life is said to others, mailed, logged, counted or kept in the open',
  async (kind) => {
    const world = await worlds.open(kind)

    const { canaries } = await liveThrough(world)
    const places = await world.places()

    expect(leaksOf(canaries, world.said, places)).toEqual([])
    // It was a whole life, and it was looked at.
    expect(canaries.filter(({ secret }) => secret.length < 6)).toEqual([])
    expect(canaries.length).toBeGreaterThan(30)
    expect(world.said.length).toBeGreaterThan(60)
    // Each request has its line, and the one that broke has another.
    expect(world.lines.length).toBe(world.said.length + 1)
    const looked = places.map(({ place }) => place)
    const files = kind === 'SQLite' ? ['usher.db', 'usher.db-wal'] : []
    expect(looked).toEqual(
      expect.arrayContaining(['the log', 'the metrics', 'the backup', ...files]),
    )
    expect(looked.filter((place) => place.startsWith('the mail to')).length).toBeGreaterThan(3)
  },
)

test('where its owner is shown a secret it is found: the search would see a leak', async () => {
  const world = await worlds.open('SQLite')

  const { canaries } = await liveThrough(world)
  const blind = canaries.map((canary) => ({ ...canary, from: /^$/, mailedTo: null }))

  const found = new Set(leaksOf(blind, world.said, []).map((leak) => leak.split(':')[0]))
  expect(found).toEqual(new Set(['key', 'recovery code']))
  const mailed = leaksOf(blind, [], await world.places()).map((leak) => leak.split(':')[0])
  expect(new Set(mailed)).toEqual(new Set(['invitation', 'newer invitation']))
})

type Life = Awaited<ReturnType<typeof liveThrough>>
type Leak = (world: World, life: Life & { secret(name: string): string }) => unknown

/** One careless line in each place that a secret must not come to. */
const leaks: Record<string, Leak> = {
  'key: the log': ({ log }, { secret }) => log.event('careless', secret('key')),
  'session: the metrics': ({ metrics }, { secret }) => metrics.crowded(secret('session')),
  'passcode: /api/people': async (_, { admin, secret }) => {
    await admin.ask('POST', '/people', newcomer({ name: secret('passcode') }))
    await admin.ask('GET', '/people')
  },
  'key: the backup': ({ live }, { secret }) =>
    live.ports.storage.transaction((tx) =>
      tx.people.change('per_firstadministrator', {}, { place: secret('key') }),
    ),
  'recovery code: the backup': ({ live }, { secret }) =>
    live.ports.storage.transaction((tx) =>
      tx.audit.insert({
        ...{ id: 'aud_careless', at: 0, actor: null, action: 'codes.renewed' },
        subject: secret('recovery code'),
      }),
    ),
  'key: /api/broken': ({ said }, { secret }) =>
    said.push({ browser: null, path: '/api/broken', text: `Error: ${secret('key')}` }),
  'invitation: the mail to eve@usher.test': ({ live }, { secret }) =>
    live.ports.storage.transaction(async (tx) => {
      const link = `https://usher.test/invitation/#${secret('invitation')}`
      const message = { kind: 'invitation', to: 'eve@usher.test', name: '', link, expiresAt: 0 }
      const id = 'out_careless'
      const sealedMessage = await live.ports.sealing.seal(id, JSON.stringify(message))
      await tx.outbox.insert({ id, at: 0, person: 'per_eve', sealedMessage })
    }),
}

const secretOf = (canaries: Canary[]) => (name: string) =>
  canaries.find((canary) => canary.name === name)?.secret ?? ''

test.each(kinds)('%s: one leak that is planted turns it red, wherever it is', async (kind) => {
  const world = await worlds.open(kind)
  const life = await liveThrough(world)
  const before = leaksOf(life.canaries, world.said, await world.places())

  for (const leak of Object.values(leaks))
    await leak(world, { ...life, secret: secretOf(life.canaries) })

  const found = leaksOf(life.canaries, world.said, await world.places())
  expect(before).toEqual([])
  expect(found).toEqual(expect.arrayContaining(Object.keys(leaks)))
  // In the file itself, and in what is not in it yet.
  if (kind === 'SQLite') expect(found.some((leak) => leak.startsWith('key: usher.db'))).toBe(true)
})
