import { IDBFactory } from 'fake-indexeddb'
import { Hono } from 'hono'
import { afterEach, expect, test, vi } from 'vitest'
import { go, sit } from '#api/caller.fixture.ts'
import { origin, practiceHost } from '#api/hosts.fixture.ts'
import type { Handle } from '#client/channel-host.ts'
import { createPracticeWorld, openPracticeWorld } from './practice.ts'

afterEach(() => void vi.unstubAllGlobals())

const app = new Hono()
  .get('/api/health', (c) => c.json({ product: 'usher' }))
  .post('/api/echo', async (c) => c.text(await c.req.text()))

test('the API is reached through the boundary, bodies included', async () => {
  const world = createPracticeWorld(app)

  const health = await world(new Request('https://usher.test/api/health'))
  const echo = await world(
    new Request('https://usher.test/api/echo', { method: 'POST', body: 'hello' }),
  )

  expect(await health.json()).toEqual({ product: 'usher' })
  expect(await echo.text()).toBe('hello')
})

test('nothing but the API exists behind it', async () => {
  const world = createPracticeWorld(app)

  const response = await world(new Request('https://usher.test/index.html'))

  expect(response.status).toBe(404)
})

test('starting over empties the world, ends its streams and stops what it had under way', async () => {
  const world = await practiceHost.open()
  const person = sit(world)
  const { token } = await go.toPush(person)
  const first = person.view().id
  const stream = await world.fetch(`${origin}/api/stream`, {
    headers: { 'Usher-Person': 'dana.duo', 'Usher-Topics': `enrollment=${first}@0` },
  })

  const over = await person.ask('POST', '/practice/over')
  await stream.text()
  const gone = await person.read()
  const unpaired = await person.ask('GET', '/phone/requests', {
    headers: { Authorization: `Phone ${token}` },
  })
  await person.start()

  expect([over.status, gone.status, unpaired.status]).toEqual([200, 404, 401])
  expect(person.view().id).not.toBe(first)
  expect(person.state()).toBe('welcoming')
  const tables = (await world.rows()).map(({ table }) => table)
  expect(tables.filter((table) => table === 'enrollments')).toHaveLength(1)
  world.close()
})

test('whoever asks while the world starts over is answered by the new one', async () => {
  const world = await practiceHost.open()
  const person = sit(world)
  await go.toQrCode(person)

  const answers = await Promise.all([
    person.ask('POST', '/practice/over'),
    person.ask('POST', '/practice/over'),
    ...Array.from({ length: 20 }, () => sit(world, 'george.duo').start()),
  ])
  await go.toPush(person)

  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]))
  expect(person.state()).toBe('rehearsing.awaitingPush')
  world.close()
})

test('a host that was replaced writes nothing into the new world', async () => {
  vi.stubGlobal('indexedDB', new IDBFactory())
  const ask = async (world: Handle, path: string) =>
    (
      await world(
        new Request(`${origin}/api${path}`, {
          method: 'POST',
          headers: { 'Usher-Person': 'dana.duo', 'Content-Type': 'application/json' },
          body: '{}',
        }),
      )
    ).status
  const old = await openPracticeWorld('usher-practice', `${origin}/`)
  const next = await openPracticeWorld('usher-practice', `${origin}/`)

  const statuses = [await ask(old, '/enrollments'), await ask(next, '/enrollments')]

  expect(statuses).toEqual([500, 200])
})

test('practice works where the browser has no WebCrypto', async () => {
  const { getRandomValues } = crypto
  vi.stubGlobal('crypto', { getRandomValues: getRandomValues.bind(crypto) })
  const world = await practiceHost.open()
  const [person, other] = [sit(world, 'samuel.authenticator'), sit(world)]

  const { codes } = await go.toRehearsal(person)
  await world.restart()
  await person.say({ type: 'check.chosen', check: 'recoveryCode' })
  await person.prove(codes[1] ?? '')
  await go.toPush(other)

  expect(person.state()).toBe('enrolled')
  expect(other.state()).toBe('rehearsing.awaitingPush')
  world.close()
})
