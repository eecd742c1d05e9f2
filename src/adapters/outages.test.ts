// The database goes away under running servers, and comes back: nobody waits for ever, nothing is half
// done, and no server has to be started again.

import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import pg from 'pg'
import { afterAll, expect, test, vi } from 'vitest'
import { origin } from '#api/hosts.fixture.ts'
import { access } from '#api/live/access.ts'
import { type Browser, enrolPasskey, inviteBy, open, openBrowser } from '#api/live/live.fixture.ts'
import { openDatabases } from '#storage/databases.fixture.ts'
import { startMortalPostgres } from '#storage/postgres.fixture.ts'
import { openPostgres } from '#storage/postgres.ts'
import { databaseName } from '#storage/sqlite.ts'
import { followOn } from './following.fixture.ts'
import {
  newHome,
  newKey,
  patient,
  type Running,
  startScript,
  startServer,
} from './running-server.fixture.ts'

const databases = openDatabases()
const { home, remove } = newHome()
const servers: Running[] = []

afterAll(async () => {
  await Promise.all(servers.map((server) => server.kill()))
  await databases.end()
  remove()
})

const start = async (settings: Record<string, string>) => {
  const server = await startServer({ home, settings: { USHER_KEY: key, ...settings } })
  servers.push(server)
  return server
}
const key = newKey()

const browserOn = (server: () => Running) => openBrowser((request) => server().visit(request))

const readiness = async (server: Running) =>
  (await server.visit(new Request(`${origin}/api/ready`))).status

const becomes = (server: Running, status: number) =>
  vi.waitFor(async () => expect(await readiness(server)).toBe(status), patient)

/** The administrator, and Dana in the middle of a set-up that a window of hers follows. */
const openDesk = async (server: () => Running) => {
  const admin = await enrolPasskey({ browser: () => browserOn(server) }, server().link)
  const { link } = await inviteBy(admin)
  const dana = browserOn(server)
  await open(dana, link)
  await dana.caller.start()
  return { admin, dana }
}

/** What every "no" looks like while the database is away. */
const isAway = ({ status, body, response }: Awaited<ReturnType<Browser['ask']>>) =>
  status === 503 &&
  response.headers.get('Retry-After') === '5' &&
  (body.failure as { code: string; reference: string }).code === 'broken'

test('PostgreSQL stops under two servers and starts again: 503 on every route, and all goes on', async () => {
  const postgres = await startMortalPostgres()
  const DATABASE_URL = await postgres.database()
  const first = await start({ DATABASE_URL })
  const second = await start({ DATABASE_URL })
  const { admin, dana } = await openDesk(() => first)
  const window = followOn(dana.jar, dana.caller.view().id, second)
  await dana.caller.say('setup.started')
  await window.has(dana.caller.view().version)
  const beside = await openPostgres(DATABASE_URL, { onFault: () => 'as a server names it' })
  const elsewhere = browserOn(() => second)
  for (const [name, value] of dana.jar) elsewhere.jar.set(name, value)

  // Somebody is always in the middle of something when it goes.
  let isDown = false
  const busy = Array.from({ length: 20 }, async () => {
    while (!isDown) await admin.ask('GET', '/people')
  })
  await postgres.down()
  const answers = await Promise.all(
    Object.keys(access)
      .filter((route) => access[route] !== 'nobody')
      .map(async (route) => {
        const [method = '', path = ''] = route.split(' ')
        const filled = path.replace('/api', '').replaceAll(/:\w+/g, 'per_1')
        return [route, isAway(await admin.ask(method, filled, method === 'GET' ? undefined : {}))]
      }),
  )
  isDown = true
  await Promise.all(busy)
  const lives = await admin.ask('GET', '/health')
  for (const server of [first, second]) await becomes(server, 503)
  const lost = await dana.caller.send({ type: 'device.chosen', device: 'mobile' })
  await postgres.up()
  for (const server of [first, second]) await becomes(server, 200)
  await dana.caller.say({ type: 'device.chosen', device: 'mobile' })
  await window.has(dana.caller.view().version)
  // Without it no mail is ever sent.
  await vi.waitFor(async () => expect(await beside.hold('a parcel')).not.toBeNull(), patient)
  await beside.close()
  const signedOut = await elsewhere.ask('DELETE', '/session', {})
  await window.isSignedOut()

  expect(answers.filter(([, isRight]) => !isRight)).toEqual([])
  expect([lives.status, lost.status, signedOut.status]).toEqual([200, 503, 200])
  expect([first, second].map((server) => server.heard())).not.toContainEqual(
    expect.stringContaining('Usher broke'),
  )
  await Promise.all(servers.splice(0).map((server) => server.kill()))
  await postgres.stop()
})

/** Makes others wait in that database, until it is let go of. */
const hold = async (url: string, statement: string) => {
  const [client, looker] = [1, 2].map(() => new pg.Client({ connectionString: url })) as [
    pg.Client,
    pg.Client,
  ]
  await Promise.all([client.connect(), looker.connect()])
  await client.query(`begin; ${statement}`)
  const waiting = "select 1 from pg_stat_activity where wait_event_type = 'Lock'"
  return {
    isWaitedFor: () =>
      vi.waitFor(async () => expect((await looker.query(waiting)).rowCount).toBe(1), patient),
    async letGo() {
      await client.query('rollback')
      await Promise.all([client.end(), looker.end()])
    },
  }
}

test('a server that is asked to stop answers what it was at, sends its windows on, and ends with 0', async () => {
  const { settings } = await databases.make('PostgreSQL')
  const server = await start(settings)
  const { dana } = await openDesk(() => server)
  const stream = await dana.fetch(`${origin}/api/stream`)
  const said = stream.text()
  const tables = await hold(settings.DATABASE_URL ?? '', 'lock table enrollments in exclusive mode')

  const late = dana.caller.send({ type: 'setup.started' })
  await tables.isWaitedFor()
  server.signal('SIGTERM')
  await vi.waitFor(() => expect(readiness(server)).rejects.toThrow(), patient)
  await tables.letGo()

  expect((await late).status).toBe(200)
  expect(await server.ended).toBe(0)
  expect(await said).toMatch(/\nretry: 1000\n\n$/)
})

test('a server that is asked to stop while it still starts goes at once, and the next one starts', async () => {
  const { settings } = await databases.make('PostgreSQL')
  const tables = await hold(
    settings.DATABASE_URL ?? '',
    'create table kysely_migration (name text)',
  )

  const starting = startScript('../src/server.ts', {
    home,
    settings: { ...settings, USHER_KEY: key },
  })
  await tables.isWaitedFor()
  starting.signal('SIGTERM')
  const { code } = await starting.ended
  await tables.letGo()
  const next = await start(settings)

  expect(code).toBe(0)
  expect(await readiness(next)).toBe(200)
})

/** Goes to and fro, until nobody answers. */
const talk = async ({ caller }: Browser) => {
  for (;;)
    for (const intent of [
      { type: 'device.chosen', device: 'mobile' },
      { type: 'back.requested' },
    ] as const)
      if (!(await caller.send(intent).catch(() => null))) return
}

/** Room for so many bytes in a file of that process; as if the disk were full. */
const limitFiles = (server: Running, bytes: number | 'unlimited') =>
  execFileSync('prlimit', ['--pid', String(server.pid), `--fsize=${bytes}:`])

test('SQLite is locked, its disk is full, its server is killed: 503, and all goes on where it was', async () => {
  const database = await databases.make('SQLite')
  let server = await start(database.settings)
  const { dana } = await openDesk(() => server)
  const window = followOn(dana.jar, dana.caller.view().id, server)
  // As the version before had stored it.
  await database.run('update enrollments set chart = 1')
  const say = () => dana.caller.send({ type: 'setup.started' })

  const other = new Database(join(database.folder, databaseName))
  other.exec('begin immediate')
  const whileLocked = await Promise.all(Array.from({ length: 12 }, say))
  await becomes(server, 503)
  other.exec('rollback')
  other.close()
  await becomes(server, 200)
  limitFiles(server, 4096)
  await becomes(server, 503)
  const whileFull = await Promise.all(Array.from({ length: 12 }, say))
  const lives = await dana.ask('GET', '/health')
  limitFiles(server, 'unlimited')
  await becomes(server, 200)
  await dana.caller.say('setup.started')
  await window.has(dana.caller.view().version)
  const talking = talk(dana)
  await vi.waitFor(() => expect(window.versions().length).toBeGreaterThan(20), patient)
  await server.kill()
  await talking
  server = await start(database.settings)
  window.go(server)
  await dana.caller.read()
  await dana.caller.send({ type: 'device.chosen', device: 'tablet' })
  await window.has(dana.caller.view().version)

  expect([...whileLocked, ...whileFull].map(({ status }) => status)).toEqual(Array(24).fill(503))
  expect(lives.status).toBe(200)
  window.close()
})
