// Killed in the middle of things, again and again: `npm run crash -- --times=1000` does it for longer.

import { afterAll, beforeAll, expect, test } from 'vitest'
import { access } from '#api/live/access.ts'
import { kinds, openDatabases } from '#storage/databases.fixture.ts'
import { bundle } from './bundling.fixture.ts'
import { openCrashWorld } from './crash.fixture.ts'
import { besides, diceOf, drawCrashes } from './crash-points.fixture.ts'
import { openMailbox } from './mailbox.fixture.ts'
import { newHome, runScript } from './running-server.fixture.ts'

const times = Number(process.env.USHER_E2E_CRASH_TIMES ?? 30)
const seed = Number(process.env.USHER_E2E_CRASH_SEED ?? 1)
/** One in so many dies at no point in particular. */
const atRandom = 6

// Of the practice world: in the live one nobody has such a phone to pair.
const impossible = ['POST /api/phone/pairings', 'POST /api/phone/requests/:id/answer']
// The first seals its question into its name; the others only look.
const writesNothing = [
  'POST /api/session/challenge',
  'POST /api/phones/codes',
  'POST /api/notices/readings',
]

/** One point of each kind, for everything that changes something. */
const due = () => {
  const routes = Object.keys(access).filter((route) => !/^GET /.test(route))
  const among = routes.filter((route) => !impossible.includes(route))
  const writing = [...among.filter((route) => !writesNothing.includes(route)), ...besides]
  const inside = ['beforeWrite', 'afterWrite', 'beforeCommit', 'afterCommit']
  return [
    ...writing.flatMap((who) => inside.map((point) => `${who} ${point} 1`)),
    ...among.map((route) => `${route} beforeAnswer 1`),
    ...['outbox beforeSending 1', 'outbox afterSending 1'],
  ]
}

const databases = openDatabases({ isDurable: true })
const { home, remove } = newHome()
const worlds: { kill(): Promise<void> }[] = []
let door: Awaited<ReturnType<typeof bundle>>

beforeAll(async () => {
  door = await bundle('src/adapters/crashing-server.fixture.ts')
})

afterAll(async () => {
  await Promise.all(worlds.map((world) => world.kill()))
  await databases.end()
  door.remove()
  remove()
})

test.concurrent.each(kinds)(
  `%s: whatever was answered for outlives a kill, and nothing that was used works twice (seed ${seed})`,
  { timeout: 600_000 + times * 60_000 },
  async (kind) => {
    const [database, mailbox] = [await databases.make(kind), await openMailbox()]
    const dice = diceOf(seed)
    const world = await openCrashWorld({ database, mailbox, home, dice, entry: door.file })
    worlds.push(world)

    const points = await world.record()
    const named = drawCrashes(points, times - Math.floor(times / atRandom), dice)
    const turns = Array.from({ length: times }, (_, n) =>
      n % atRandom === atRandom - 1 ? null : (named.shift() ?? null),
    )
    await world.aim(turns[0] ?? null)
    const missed: string[] = []
    for (const [n, point] of turns.entries()) {
      const next = turns[n + 1] ?? null
      const isHit = await world.round(point, next).catch((cause) => {
        throw new Error(`Kill ${n + 1} of seed ${seed}, at ${point ?? 'random'}`, { cause })
      })
      if (!isHit) missed.push(point ?? '')
      tell(`${kind}: ${n + 1} of ${times}, ${point ?? 'at random'}`)
    }
    await world.allDelivered()
    await world.stop()
    const audit = await runScript('audit-verify.ts', { home, settings: world.settings })
    const storage = await database.open()
    const [people, added] = await storage.transaction(async (tx) => [
      await tx.people.list({}),
      await tx.audit.list({ action: 'person.added' }),
    ])
    await storage.close()
    await mailbox.close()

    expect(points).toEqual(expect.arrayContaining(due()))
    // A fifth would mean that the points are no longer where people come by.
    expect(missed.length, missed.join(', ')).toBeLessThan(times / 5)
    expect(audit).toMatchObject({ code: 0, said: expect.stringContaining('holds') })
    // An entry if and only if there is somebody; the first administrator comes by the console.
    expect(added.map(({ subject }) => subject)).toEqual(people.slice(1).map(({ id }) => id))
    const died = new Set(turns.filter((point) => point !== null && !missed.includes(point)))
    tell(`${kind}: ${times} kills, at ${died.size} of ${points.length} points`)
    tell(`Nobody came by: ${missed.join(', ') || 'always somebody'}`)
    tell(points.join('\n'))
  },
)

const tell = (line: string) => {
  if (process.env.USHER_E2E_CRASH_TIMES) process.stderr.write(`${line}\n`)
}
