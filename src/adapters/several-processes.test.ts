// Three servers over one PostgreSQL, as somebody meets them who is sent to another one at each request.

import { afterEach, beforeEach, expect, test } from 'vitest'
import { messageId, passcodeOf } from '#api/caller.fixture.ts'
import { origin } from '#api/hosts.fixture.ts'
import { enrolPasskey, inviteBy, open, tokenOf } from '#api/live/live.fixture.ts'
import { chartVersion } from '#machines/enrollment/enrollment.machine.ts'
import { type Postgres, startPostgres } from '#storage/postgres.fixture.ts'
import { followOn } from './following.fixture.ts'
import {
  browserAmong,
  newHome,
  newKey,
  type Running,
  startServer,
} from './running-server.fixture.ts'

let database: Postgres
let { home, remove } = newHome()
let servers: Running[] = []

beforeEach(async () => {
  database = await startPostgres()
  ;({ home, remove } = newHome())
  const settings = {
    DATABASE_URL: await database.database(),
    USHER_KEY: newKey(),
  }
  servers = await Promise.all(Array.from({ length: 3 }, () => startServer({ home, settings })))
})

afterEach(async () => {
  await Promise.all(servers.map((server) => server.kill()))
  await database.stop()
  remove()
})

const running = (): Running[] => servers

const administrator = () => enrolPasskey({ browser: () => browserAmong(running) }, servers[0]?.link)

test('an enrolment goes on through other processes, and a window misses nothing when its own dies', async () => {
  const { link } = await inviteBy(await administrator())
  const browser = browserAmong(running)
  const { caller } = browser
  await open(browser, link)
  await caller.start()
  const [first, second, third] = servers as [Running, Running, Running]
  const window = followOn(browser.jar, caller.view().id, second)

  await caller.say('setup.started', { type: 'device.chosen', device: 'mobile' })
  await window.has(caller.view().version)
  await first.kill()
  servers = [second, third]
  await caller.say({ type: 'platform.chosen', platform: 'android' }, 'app.installed', 'camera.seen')
  const { key } = await caller.activation()
  const { id, version } = caller.view()
  const message = {
    id: messageId(),
    version,
    chart: chartVersion,
    intent: { type: 'scan.claimed' },
  }
  // Asked of the one that dies over it, or over its answer: which, nobody knows.
  const lost = second
    .visit(
      new Request(`${origin}/api/enrollments/${id}/events`, {
        method: 'POST',
        headers: {
          ...{ 'Content-Type': 'application/json', 'Sec-Fetch-Site': 'same-origin' },
          Cookie: [...browser.jar].map(([name, value]) => `${name}=${value}`).join('; '),
        },
        body: JSON.stringify(message),
      }),
    )
    .catch(() => null)
  await second.kill()
  await lost
  servers = [third]
  window.go(third)
  const again = await caller.post(message)
  const linked = await caller.prove(passcodeOf(key ?? ''))
  await window.has(caller.view().version)
  window.close()

  expect(again.status).toBe(200)
  expect(linked.status).toBe(200)
  expect(caller.context().linkedFactor).not.toBeNull()
})

// C-13: guesses at several processes at once.
test('one invitation opens once, and wrong codes are counted together, whichever process is asked', async () => {
  const staff = await administrator()
  const { link } = await inviteBy(staff)
  const dana = await inviteBy(staff)
  const browser = browserAmong(running)
  const { caller } = browser
  await open(browser, dana.link)
  await caller.start()
  await caller.say('setup.started', { type: 'device.chosen', device: 'mobile' })
  await caller.say({ type: 'platform.chosen', platform: 'android' }, 'app.installed', 'camera.seen')
  const { key } = await caller.activation()
  await caller.say('scan.claimed')
  const right = Number(passcodeOf(key ?? ''))
  const wrong = (n: number) => String((right + 1000 + n) % 1_000_000).padStart(6, '0')

  const strangers = Array.from({ length: 100 }, () => browserAmong(() => shifted()))
  let turn = 0
  const shifted = () => [servers[turn++ % servers.length] as Running]
  const openings = await Promise.all(
    strangers.map((each) => each.ask('POST', '/invitations/redemptions', { token: tokenOf(link) })),
  )
  const guesses = await Promise.all(Array.from({ length: 500 }, (_, n) => caller.prove(wrong(n))))

  expect(countOf(openings.map(({ status }) => status))).toEqual({ 200: 1, 409: 99 })
  const said = countOf(guesses.map(({ status, body }) => `${status} ${body.failure?.code}`))
  const { '422 locked': locked = 0, '422 not-possible-now': late = 0, ...evaluated } = said
  // Whoever comes after the lock is in the log is told that no code is asked for any more.
  expect(locked + late).toBe(495)
  expect(evaluated).toEqual({ '422 code-wrong': 5 })
})

const countOf = (answers: (string | number)[]) => {
  const counts: Record<string, number> = {}
  for (const answer of answers) counts[answer] = (counts[answer] ?? 0) + 1
  return counts
}
