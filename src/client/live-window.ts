// One window onto the API of this very origin: its client, and the one stream that follows a journey.

import { type ApiClient, createClient } from './api-client.ts'
import type { Connectivity } from './faults.ts'
import type { Journey } from './journey-client.ts'
import { openStream } from './stream.ts'

type Options = {
  fetch: typeof fetch
  /** Where the build lies, with a slash at its end. */
  base: string
  network: Connectivity
  /** The session is over: nothing that is asked from here on is answered. */
  onSignedOut: () => void
}

export type LiveWindow = { client: ApiClient; follow(journey: Journey): () => void }

// An answer on its way to this window overtakes nothing for longer.
const answerMs = 2000
// A stream that is cut comes back within a second or two; what takes longer is said.
const cutMs = 5000

export const openLiveWindow = ({ base, network, ...options }: Options): LiveWindow => {
  const proofs = new Set<Promise<unknown>>()
  const fetch = asOneOfUs(heeding(options.fetch, proofs), options.onSignedOut)
  const answered = () => Promise.race([Promise.allSettled(proofs), rest(answerMs)])
  return {
    client: createClient(new URL(base, location.href).href.replace(/\/$/, ''), fetch),
    follow: (journey) => followJourney({ fetch, base, network, journey, answered }),
  }
}

/** Remembers the proofs that are not answered yet. */
const heeding =
  (fetch: typeof globalThis.fetch, proofs: Set<Promise<unknown>>): typeof globalThis.fetch =>
  (input, init) => {
    const answering = fetch(input, init)
    if (!(input as Request).url.includes('/proofs/')) return answering
    const heard = answering.catch(() => {}).finally(() => proofs.delete(heard))
    proofs.add(heard)
    return answering
  }

const rest = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

/** The API takes JSON only, also where nothing is said: no form of another site can send that. */
const asOneOfUs =
  (fetch: typeof globalThis.fetch, onSignedOut: () => void): typeof globalThis.fetch =>
  async (input, init) => {
    const request = new Request(input, init)
    if (request.method !== 'GET' && !request.headers.has('Content-Type'))
      request.headers.set('Content-Type', 'application/json')
    const response = await fetch(request)
    if (response.status === 401) onSignedOut()
    return response
  }

type Following = Pick<Options, 'fetch' | 'base' | 'network'> & {
  journey: Journey
  answered: () => Promise<unknown>
}

const followJourney = ({ fetch, base, network, journey, answered }: Following) => {
  let hearing: Promise<unknown> = Promise.resolve()
  let cut: ReturnType<typeof setTimeout> | undefined
  const viewNow = () => journey.snapshot().view
  const stream = openStream({
    fetch,
    url: `${base}api/stream`,
    headers: () => {
      const view = viewNow()
      return { 'Usher-Topics': view ? `enrollment=${view.id}@${view.version}` : '' }
    },
    onEvent: ({ event, data }) => {
      if (event !== 'enrollment') return
      // What a proof led to is shown when its answer is there, and with it the new cookie: whoever goes on
      // to another page before that would be signed out.
      hearing = hearing.then(answered).then(() => journey.hear(JSON.parse(data)))
    },
    onState: (state) => {
      clearTimeout(cut)
      if (state === 'open') journey.setOnline(true)
      if (state === 'retrying') cut = setTimeout(() => journey.setOnline(false), cutMs)
    },
    onRefused: ({ status }) => {
      if (status === 404) void journey.begin(null)
    },
  })
  const deafen = network.onConnectivity((isOnline) => {
    journey.setOnline(isOnline)
    if (isOnline) stream.reopen()
  })
  let followed = viewNow()?.id
  const unhear = journey.subscribe(() => {
    const id = viewNow()?.id
    if (id !== followed) stream.reopen()
    followed = id
  })
  return () => {
    clearTimeout(cut)
    stream.close()
    deafen()
    unhear()
  }
}
