// Killed in the middle of things, again and again: `npm run crash -- --times=1000` does it for longer.

import { afterAll, expect, test } from 'vitest'
import { kinds, openDatabases } from '#storage/databases.fixture.ts'
import { openCrashWorld } from './crash.fixture.ts'
import { diceOf } from './crash-points.fixture.ts'
import { openMailbox } from './mailbox.fixture.ts'
import { newHome, runScript } from './running-server.fixture.ts'

const times = Number(process.env.USHER_E2E_CRASH_TIMES ?? 2)
const seed = Number(process.env.USHER_E2E_CRASH_SEED ?? 1)

const databases = openDatabases({ isDurable: true })
const { home, remove } = newHome()
const worlds: { kill(): Promise<void> }[] = []

afterAll(async () => {
  await Promise.all(worlds.map((world) => world.kill()))
  await databases.end()
  remove()
})

// At the same time: mostly they wait, for mails that a dead process has claimed for a minute.
test.concurrent.each(kinds)(
  '%s: whatever was answered for outlives a kill, and nothing that was used works twice',
  { timeout: 600_000 + times * 30_000 },
  async (kind) => {
    const [database, mailbox] = [await databases.make(kind), await openMailbox()]
    const world = await openCrashWorld({ database, mailbox, home, dice: diceOf(seed) })
    worlds.push(world)

    for (let n = 0; n < times; n++) await world.round()
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

    expect(audit).toMatchObject({ code: 0, said: expect.stringContaining('holds') })
    // An entry if and only if there is somebody; the first administrator comes by the console.
    expect(added.map(({ subject }) => subject)).toEqual(people.slice(1).map(({ id }) => id))
    if (process.env.USHER_E2E_CRASH_TIMES)
      process.stderr.write(`${kind}: ${times} kills, ${JSON.stringify(world.told)}\n`)
  },
)
