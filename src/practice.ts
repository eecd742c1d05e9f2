// Door 2: the API inside the browser. MSW stands at its border, and no request leaves the browser.

import '#client/worker-ground.ts'
import { Hono } from 'hono/tiny'
import { http } from 'msw/http'
import { getResponse } from 'msw/utils/get-response'
import { createApi, inOneShape } from '#api/create-api.ts'
import type { Handle } from '#client/channel-host.ts'
import { isPassing } from '#client/keeping.ts'
import { isSharedWorker, tellAll } from '#client/worker-ground.ts'
import { serveWorker } from '#client/worker-host.ts'
import { chartVersion } from '#machines/enrollment/enrollment.machine.ts'
import { openPostOffice } from '#scenarios/post-office.ts'
import { practiceRoutes } from '#scenarios/practice.routes.ts'
import { practicePorts } from '#scenarios/practice-ports.ts'
import { type Journal, openJournal } from '#storage/journal.ts'
import { createMemoryStorage } from '#storage/memory.ts'
import { openPracticeKeys } from '#storage/practice-keys.ts'

type App = { fetch(request: Request): Response | Promise<Response> }

/** An API behind MSW. Anything that is not the API does not exist in a practice world. */
export function createPracticeWorld(app: App): Handle {
  const handlers = [http.all('*/api/*', ({ request }) => app.fetch(request))]
  return async (request) =>
    (await getResponse(handlers, request)) ?? new Response(null, { status: 404 })
}

/** The one practice world of that name in this browser profile: every window asks the same one. */
export async function openPracticeWorld(name: string, base = baseAddress()): Promise<Handle> {
  const open = () =>
    isPassing(name) ? openTabJournal() : openJournal(`usher-practice-${chartVersion}`)

  const replace = async (old: Promise<World>) => {
    ;(await old).end()
    // Opened anew: whatever the old world still writes is refused from here on.
    const journal = await open()
    await journal.clear()
    return openWorld({ journal, base, startOver })
  }
  const startOver = async () => {
    world = replace(world)
    await world
  }
  let world = openWorld({ journal: await open(), base, startOver })
  await world
  return createPracticeWorld({
    async fetch(request) {
      const asked = world
      const copy = request.clone()
      const response = await (await asked).app.fetch(request)
      // What broke because its world was replaced meanwhile is asked of the new one.
      return response.status === 500 && asked !== world ? (await world).app.fetch(copy) : response
    },
  })
}

type World = { app: App; end(): void }
type Opening = { journal: Journal; base: string; startOver: () => Promise<void> }

const openWorld = async ({ journal, base, startOver }: Opening): Promise<World> => {
  const ending = new AbortController()
  const storage = await createMemoryStorage(journal)
  const changed = (person: string) => storage.announce(`post:${person}`)
  const office = await openPostOffice(journal, changed)
  const ports = practicePorts({
    storage,
    office,
    keys: await openPracticeKeys(journal, { seals: journal.durable }),
    base,
    ending: ending.signal,
    onFault: ({ error }) => {
      if (!ending.signal.aborted) tellAll(error)
    },
  })
  // Nobody is sent anything before they have answered something; the worker starts without it.
  const outbox = import('#api/outbox.ts').then(({ runOutbox }) => runOutbox(ports))
  // Nobody has a stranger before they test their sign-in; the worker starts without it.
  const strangers = import('#scenarios/strangers.ts').then(({ sendStrangers }) =>
    sendStrangers(ports),
  )
  return {
    app: inOneShape(new Hono(), ports)
      .route('/api/practice', practiceRoutes({ ports, office, startOver }))
      .route('/', createApi(ports)),
    end() {
      void outbox.then((stop) => stop())
      void strangers.then((stop) => stop())
      ending.abort()
    },
  }
}

/** The worker's script and the page's chunks both lie in `assets/`, one folder below the base. */
const baseAddress = () => new URL(/* @vite-ignore */ '..', import.meta.url).href

/** Only a window can reach a tab's storage: the worker never needs this part. */
const openTabJournal = async () =>
  (await import('#storage/tab-journal.ts')).openTabJournal(sessionStorage)

if (isSharedWorker()) serveWorker(() => openPracticeWorld(self.name))
