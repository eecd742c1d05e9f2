import { afterEach, expect, test, vi } from 'vitest'
import { chartVersion } from '#machines/enrollment/enrollment.machine.ts'
import { ownRoutes, unsafeRoutes } from './boundary.contract.ts'
import { go, sit, soon } from './caller.fixture.ts'
import { createApi } from './create-api.ts'
import { mapJournal, openMemoryApi, origin } from './hosts.fixture.ts'
import { runOutbox } from './outbox.ts'
import type { Delivery } from './parcels.ts'
import type { Ports, Storage } from './ports.ts'

const opened: { end(): void }[] = []

const openApi = async (
  change?: (ports: Ports) => Partial<Ports>,
  journal?: ReturnType<typeof mapJournal>,
) => {
  const api = await openMemoryApi(journal, change)
  opened.push(api)
  return api
}

afterEach(() => {
  for (const api of opened.splice(0)) api.end()
  vi.useRealTimers()
})

const stream = (fetch: typeof globalThis.fetch, topics: string, signal?: AbortSignal) =>
  fetch(`${origin}/api/stream`, {
    headers: { 'Usher-Person': 'dana.duo', 'Usher-Topics': topics },
    ...(signal && { signal }),
  })

/** Throws when the stream ends before it: a loop that read on would never give way. */
const readUntil = async (
  reader: ReadableStreamDefaultReader<string> | undefined,
  wanted: string,
) => {
  let text = ''
  while (!text.includes(wanted)) {
    const { done = true, value = '' } = (await reader?.read()) ?? {}
    if (done) throw new Error(`The stream ended without ${wanted}: ${text}`)
    text += value
  }
  return text
}

/** A storage that tells how many listeners it has. */
const counted = (storage: Storage) => {
  const listeners = new Set<unknown>()
  const watch: Storage['watch'] = (listener) => {
    const unwatch = storage.watch(listener)
    listeners.add(listener)
    return () => {
      unwatch()
      listeners.delete(listener)
    }
  }
  return { listeners, storage: { ...storage, watch } }
}

test('every route is one that the contract knows', async () => {
  const { ports } = await openApi()
  const quiet = ['/health', '/me', '/me/policy', '/me/factors', '/me/preference', '/stream']
  const known = [
    ...unsafeRoutes.map(([method, path]) => `${method} ${path}`),
    ...ownRoutes.map(([method, path]) => `${method} ${path}`),
    ...quiet.map((path) => `GET ${path}`),
    'GET /phone/requests',
  ]

  const routes = createApi(ports)
    .routes.filter(({ method }) => method !== 'ALL')
    .map(({ method, path }) => `${method} ${path.replace('/api', '')}`)
    .map((route) => route.replace('requests/:id', 'requests/:push').replace(/(?<=.)\/$/, ''))

  expect(new Set(routes)).toEqual(new Set(known))
})

test('what breaks on our side is told with a reference, and nothing of what broke', async () => {
  const faults: { reference: string; error: unknown }[] = []
  const { fetch } = await openApi((ports) => ({
    onFault: (fault) => faults.push(fault),
    policyFor: ({ id }) => {
      if (id === 'george.duo') throw new Error('disk 7 is full')
      return ports.policyFor({ id } as never)
    },
  }))
  const [dana, george] = [sit({ fetch }), sit({ fetch }, 'george.duo')]

  const { status, body } = await george.ask('POST', '/enrollments', { json: {} })
  const other = await dana.start()

  expect(status).toBe(500)
  expect(body).toEqual({ failure: { code: 'broken', reference: faults[0]?.reference } })
  expect(faults[0]?.reference).toMatch(/^err_[0-9a-z]{8}$/)
  expect(String(faults[0]?.error)).toContain('disk 7')
  expect(other.status).toBe(200)
})

test('a fault in the middle of a message undoes all of it, and the same message is taken later', async () => {
  let isBroken = true
  const { fetch } = await openApi((ports) => ({
    onFault: () => {},
    sealing: {
      ...ports.sealing,
      seal: (id, text) =>
        isBroken && id.startsWith('act_')
          ? Promise.reject(new Error('no'))
          : ports.sealing.seal(id, text),
    },
  }))
  const dana = sit({ fetch })
  await expect(go.toQrCode(dana)).rejects.toThrow('broken')
  const { version } = dana.view()
  const message = {
    id: 'msg_00000000',
    version,
    chart: chartVersion,
    intent: { type: 'camera.seen' },
  }

  const broken = await dana.post(message)
  isBroken = false
  const taken = await dana.post(message)

  expect([broken.status, taken.status]).toEqual([500, 200])
  expect(dana.state()).toBe('linkingApp.showingCode')
})

// Its code once ran out before the stream was open, on a busy machine: there was nothing left to wait for.
test('the clock speaks while a stream is open', async () => {
  let ahead = 0
  const { fetch } = await openApi(() => ({ now: () => Date.now() + ahead }))
  const dana = sit({ fetch })
  await go.toQrCode(dana)
  const { id, version } = dana.view()
  const { expiresAt } = await dana.activation()

  // A quarter of a second is left; the wait is real.
  ahead = expiresAt - Date.now() - 250
  const response = await stream(fetch, `enrollment=${id}@${version}`)
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader()
  const text = await readUntil(reader, 'event: enrollment')
  await reader?.cancel()

  expect(text).toContain('{"type":"activation.expired","current":true}')
  expect(text).toContain('"linkingApp":"expired"')
})

test('a stream that is left keeps no listener and no timer', async () => {
  const journal = mapJournal()
  const counts: ReturnType<typeof counted>[] = []
  const { fetch } = await openApi((ports) => {
    const count = counted(ports.storage)
    counts.push(count)
    return { storage: count.storage }
  }, journal)
  const dana = sit({ fetch })
  await go.toQrCode(dana)
  const before = counts[0]?.listeners.size
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })

  const topics = `enrollment=${dana.view().id}@0 post`
  const responses = await Promise.all(Array.from({ length: 20 }, () => stream(fetch, topics)))
  const readers = responses.map(({ body }) =>
    body?.pipeThrough(new TextDecoderStream()).getReader(),
  )
  // The last topic: by then each has its alarm for the code that will run out, and then its heartbeat.
  for (const reader of readers) await readUntil(reader, 'event: post')
  await vi.waitFor(() => expect(vi.getTimerCount()).toBe(40), soon)
  const open = counts[0]?.listeners.size
  for (const reader of readers) await reader?.cancel()

  expect(open).toBe((before ?? 0) + 20)
  expect(counts[0]?.listeners.size).toBe(before)
  expect(vi.getTimerCount()).toBe(0)
})

test('the streams of a host end with it', async () => {
  const api = await openApi()
  const dana = sit(api)
  await dana.start()
  const response = await stream(api.fetch, `enrollment=${dana.view().id}@0`)

  api.end()
  const text = await response.text()

  expect(text).toContain('event: open')
})

test('a landline that is known looks like one that is not', async () => {
  const { fetch, ports } = await openApi()
  const [harold, dana] = [sit({ fetch }, 'harold.duo'), sit({ fetch }, 'dana.duo')]
  await go.toNumberCode(harold)
  await harold.prove((await harold.letter('codeCall')).digits)
  const asked: string[][] = []
  const give = async (text: string) => {
    const lookedAt: string[] = []
    const { transaction } = ports.storage
    const watched = vi
      .spyOn(ports.storage, 'transaction')
      .mockImplementation((work) => transaction((tx) => work(noting(tx, lookedAt))))
    await dana.giveNumber(text)
    watched.mockRestore()
    asked.push(lookedAt)
    const { state, events } = dana.view()
    await dana.say('back.requested')
    return JSON.stringify([state, events.map(({ event }) => event)]).replaceAll(/••• \d{4}/g, '')
  }
  await dana.start()
  await dana.say('setup.started', { type: 'device.chosen', device: 'landline' })

  const unknown = await give('(614) 555-0177')
  const known = await give('(614) 555-0104')

  expect(known).toBe(unknown)
  expect(asked[1]).toEqual(asked[0])
})

test('a mobile number of an account, of a colleague and of oneself leads to the same question', async () => {
  const { fetch } = await openApi()
  const harold = sit({ fetch }, 'harold.duo')
  await go.toNumberCode(harold)
  await harold.prove((await harold.letter('codeCall')).digits)
  const given = async (as: string, number: string) => {
    const caller = sit({ fetch }, as)
    await caller.start()
    await caller.say('setup.started', { type: 'device.chosen', device: 'mobile' })
    const { body } = await caller.giveNumber(number)
    const { state, events } = body.enrollment ?? caller.view()
    return JSON.stringify([state, events.map(({ event }) => event)]).replaceAll(/••• \d{4}/g, '')
  }

  const colleague = await given('aisha.duo', '(614) 555-0190')
  const factor = await given('dana.duo', '(614) 555-0104')

  expect(factor).toBe(colleague)
  expect(factor).toContain('"choosingWay"')
})

test('an enrollment of an older chart is read as one of this, and stored so with its next event', async () => {
  const { fetch, ports } = await openApi()
  const dana = sit({ fetch })
  await go.toQrCode(dana)
  const code = await dana.pairingCode()
  const { id } = dana.view()
  await ports.storage.transaction((tx) =>
    tx.enrollments.change(id, {}, { chart: 0, value: 'somewhereElse' as never }),
  )

  await dana.read()
  const read = dana.state()
  const { status } = await dana.pair(code)
  await dana.start()

  expect([read, status]).toEqual(['welcoming', 200])
  expect([dana.view().chart, dana.context().linkedFactor]).toEqual([chartVersion, 'app'])
})

test('a delivery that breaks is tried again and holds up no other', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  const delivered: string[] = []
  const faults: unknown[] = []
  let isDown = true
  const { ports } = await openMemoryApi()
  const deliver = async ({ id }: Delivery) => {
    if (id === 'out_1' && isDown) throw new Error('no line')
    delivered.push(id)
  }
  const message = JSON.stringify({ kind: 'fraudReported', name: 'Dana' })
  for (const id of ['out_1', 'out_2']) {
    const sealedMessage = await ports.sealing.seal(id, message)
    const parcel = { id, at: 0, person: 'dana.duo', sealedMessage }
    await ports.storage.transaction((tx) => tx.outbox.insert(parcel))
  }

  const stop = runOutbox({ ...ports, deliver, onFault: (fault) => faults.push(fault) })
  await vi.waitFor(() => expect(delivered).toEqual(['out_2']), soon)
  isDown = false
  await vi.advanceTimersByTimeAsync(5000)
  await vi.waitFor(() => expect(delivered).toEqual(['out_2', 'out_1']), soon)
  stop()

  expect(faults).toHaveLength(1)
  expect(await ports.storage.transaction((tx) => tx.outbox.list({}))).toEqual([])
  expect(vi.getTimerCount()).toBe(0)
})

/** The same transaction, with a note of each table that is asked. */
const noting = <Tx extends object>(tx: Tx, notes: string[]): Tx =>
  new Proxy(tx, {
    get(target, name) {
      notes.push(String(name))
      return Reflect.get(target, name)
    },
  })
