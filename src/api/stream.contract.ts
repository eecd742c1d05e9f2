// The one stream of a window: what it follows, where it resumes, and that it ends.

import { expect, test } from 'vitest'
import { createEventParser } from '#client/event-parser.ts'
import { type Caller, go, sit } from './caller.fixture.ts'
import { open } from './contract.fixture.ts'
import type { EnrollmentView } from './decide.ts'
import { type Host, origin } from './hosts.fixture.ts'

type Heard = { event: string; data: Record<string, unknown> }

/** Opens a stream and reads it one event at a time. */
const listen = async (caller: Caller, { topics = '', phones = '' }) => {
  const abort = new AbortController()
  const response = await caller.fetch(`${origin}/api/stream`, {
    headers: { 'Usher-Person': caller.as, 'Usher-Topics': topics, 'Usher-Phones': phones },
    signal: abort.signal,
  })
  const heard: Heard[] = []
  const parse = createEventParser(({ event, data }) =>
    heard.push({ event, data: JSON.parse(data) }),
  )
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader()
  return {
    status: response.status,
    /** The next event but the opening; null at the end of the stream. */
    async next(): Promise<Heard | null> {
      for (;;) {
        const found = heard.shift()
        if (found && found.event !== 'open') return found
        if (found) continue
        const { done = true, value } = (await reader?.read()) ?? {}
        if (done) return null
        parse(value ?? '')
      }
    },
    close: () => abort.abort(),
  }
}

const viewIn = (heard: Heard | null) => heard?.data as unknown as EnrollmentView

export const streamContract = (host: Host) => {
  test(`${host.name}: a window resumes the log from the version it knows`, async () => {
    const world = await open(host)
    const caller = sit(world)
    await go.toQrCode(caller)
    const { id, version } = caller.view()

    const stream = await listen(caller, { topics: `enrollment=${id}@${version - 2}` })
    const missed = viewIn(await stream.next())
    await caller.send({ type: 'back.requested' })
    const next = viewIn(await stream.next())
    stream.close()

    expect(missed.events.map((logged) => logged.version)).toEqual([version - 1, version])
    expect(next.events.map(({ event }) => event.type)).toEqual(['back.requested'])
    expect(next.state.value).toBe('addingAccount')
  })

  test(`${host.name}: a window hears what its own phone and another window do`, async () => {
    const world = await open(host)
    const [caller, window] = [sit(world), sit(world)]
    const { token } = await go.toPush(caller)
    await window.start()
    const { id, version } = window.view()

    const stream = await listen(window, { topics: `enrollment=${id}@${version}`, phones: token })
    const asked = await stream.next()
    const [request] = await caller.requests(token)
    await caller.answer(token, request?.id ?? '', {})
    const heard = [await stream.next(), await stream.next()]
    stream.close()

    expect(asked?.data.requests).toEqual([request])
    const enrolled = heard.find((one) => one?.event === 'enrollment') ?? null
    expect(viewIn(enrolled).state.value).toBe('enrolled')
    expect(heard.find((one) => one?.event === 'phone')?.data.requests).toEqual([])
  })

  test(`${host.name}: a stream over somebody else's enrollment looks like one over none`, async () => {
    const world = await open(host)
    const [dana, george] = [sit(world), sit(world, 'george.duo')]
    await dana.start()

    const foreign = await listen(george, { topics: `enrollment=${dana.view().id}@0` })
    const unknown = await listen(george, { topics: 'enrollment=enr_none@0' })

    expect([foreign.status, unknown.status]).toEqual([404, 404])
  })

  test(`${host.name}: a topic or token that means nothing is passed over`, async () => {
    const caller = sit(await open(host))
    await caller.start()
    const topics = 'constructor toString __proto__ nothing enrollment=@ post'

    const stream = await listen(caller, { topics, phones: 'tok_none' })
    const first = await stream.next()
    stream.close()

    expect(first).toEqual({ event: 'post', data: { post: [] } })
  })
}
