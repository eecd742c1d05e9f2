// @vitest-environment happy-dom
import { Hono } from 'hono'
import { streamSSE } from 'hono/streaming'
import { expect, test, vi } from 'vitest'
import { createFakeApi, duo } from './api.fixture.ts'
import { createFaults } from './faults.ts'
import { createJourney } from './journey-client.ts'
import { openLiveWindow } from './live-window.ts'
import { createReader } from './reach.ts'

const nothingKept = { read: () => null, write: () => {}, clear: () => {} }

const begun = async () => {
  const api = createFakeApi()
  const journey = createJourney({ input: duo, reach: api.reach, shelf: nothingKept })
  await journey.begin(null)
  return { api, journey }
}

const windowOver = (app: Hono) => {
  const network = createFaults()
  const onSignedOut = vi.fn()
  const fetch: typeof globalThis.fetch = async (input, init) =>
    app.fetch(new Request(input as Request, init))
  return {
    network,
    onSignedOut,
    window: openLiveWindow({ fetch, base: '/usher/', network, onSignedOut }),
  }
}

test('what happens on the phone arrives by the one stream, from the version that is known', async () => {
  const { api, journey } = await begun()
  const topics = vi.fn()
  const app = new Hono().get('/usher/api/stream', (c) =>
    streamSSE(c, async (stream) => {
      topics(c.req.header('Usher-Topics'))
      api.happen({ type: 'setup.started' })
      await stream.writeSSE({ event: 'enrollment', data: JSON.stringify(api.view()) })
      await stream.sleep(60_000)
    }),
  )

  const stop = windowOver(app).window.follow(journey)

  await vi.waitFor(() => expect(journey.snapshot().state.value).toBe('choosingDevice'))
  expect(topics).toHaveBeenCalledWith('enrollment=enr_1@0')
  stop()
})

test('what a proof led to is shown no sooner than its answer is there', async () => {
  const { api, journey } = await begun()
  let answer = () => {}
  const asked = vi.fn()
  const app = new Hono()
    .post('/usher/api/enrollments/:id/proofs/code', async (c) => {
      asked()
      await new Promise<void>((resolve) => {
        answer = resolve
      })
      return c.json({}, 200)
    })
    .get('/usher/api/stream', (c) =>
      streamSSE(c, async (stream) => {
        await vi.waitFor(() => expect(asked).toHaveBeenCalled())
        api.happen({ type: 'setup.started' })
        await stream.writeSSE({ event: 'enrollment', data: JSON.stringify(api.view()) })
        await stream.sleep(60_000)
      }),
    )
  const { window } = windowOver(app)
  const json = { id: 'msg_1', chart: 1, version: 0, code: '123456' }
  const proving = window.client.api.enrollments[':id'].proofs.code.$post({
    param: { id: 'enr_1' },
    json,
  })
  const stop = window.follow(journey)
  await new Promise((resolve) => setTimeout(resolve, 200))
  const before = journey.snapshot().state.value

  answer()
  await proving

  await vi.waitFor(() => expect(journey.snapshot().state.value).toBe('choosingDevice'))
  expect(before).not.toBe('choosingDevice')
  stop()
})

test('a session that is over is told once it is met, by question or by stream', async () => {
  const { journey } = await begun()
  const app = new Hono().all('*', (c) => c.json({ failure: { code: 'not-allowed' } }, 401))
  const { window, onSignedOut } = windowOver(app)

  expect(await createReader(window.client).policy()).toBeNull()
  expect(onSignedOut).toHaveBeenCalledTimes(1)

  const stop = window.follow(journey)
  await vi.waitFor(() => expect(onSignedOut).toHaveBeenCalledTimes(2))
  stop()
})

test('the browser says when the network goes, and the page says it on', async () => {
  const { journey } = await begun()
  const app = new Hono().get('/usher/api/stream', (c) =>
    streamSSE(c, async (stream) => void (await stream.sleep(60_000))),
  )
  const { window, network } = windowOver(app)
  const stop = window.follow(journey)

  network.change({ offline: true })
  await vi.waitFor(() => expect(journey.snapshot().isOnline).toBe(false))

  network.change({ offline: false })
  await vi.waitFor(() => expect(journey.snapshot().isOnline).toBe(true))
  stop()
})

test('every question that changes something says that it is JSON', async () => {
  const types = vi.fn()
  const app = new Hono().post('*', (c) => {
    types(c.req.header('Content-Type'))
    return c.json({})
  })
  const { window } = windowOver(app)

  await window.client.api.enrollments[':id'].proofs.passkey.options.$post({
    param: { id: 'enr_1' },
  })

  expect(types).toHaveBeenCalledWith('application/json')
})
