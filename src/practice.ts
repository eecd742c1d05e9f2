// Door 2: the API inside the browser. MSW stands at its border, and no request leaves the browser.

import '#client/worker-ground.ts'
import { Hono } from 'hono'
import { http } from 'msw/http'
import { getResponse } from 'msw/utils/get-response'
import { createApi } from '#api/create-api.ts'
import { runOutbox } from '#api/outbox.ts'
import type { Handle } from '#client/channel-host.ts'
import { isPassing } from '#client/keeping.ts'
import { isSharedWorker, tellAll } from '#client/worker-ground.ts'
import { serveWorker } from '#client/worker-host.ts'
import { chartVersion } from '#machines/enrollment/enrollment.machine.ts'
import { openPostOffice } from '#scenarios/post-office.ts'
import { practiceRoutes } from '#scenarios/practice.routes.ts'
import { practicePorts } from '#scenarios/practice-ports.ts'
import { sendStrangers } from '#scenarios/strangers.ts'
import { openJournal } from '#storage/journal.ts'
import { createMemoryStorage } from '#storage/memory.ts'
import { openPracticeKeys } from '#storage/practice-keys.ts'
import { openTabJournal } from '#storage/tab-journal.ts'

type App = { fetch(request: Request): Response | Promise<Response> }

/** An API behind MSW. Anything that is not the API does not exist in a practice world. */
export function createPracticeWorld(app: App): Handle {
  const handlers = [http.all('*/api/*', ({ request }) => app.fetch(request))]
  return async (request) =>
    (await getResponse(handlers, request)) ?? new Response(null, { status: 404 })
}

/** The one practice world of that name in this browser profile: every window asks the same one. */
export async function openPracticeWorld(name: string): Promise<Handle> {
  const journal = isPassing(name)
    ? openTabJournal(sessionStorage)
    : await openJournal(`usher-practice-${chartVersion}`)
  const startOver = async () => {
    await journal.clear()
    app = await openApp(journal, startOver)
  }
  let app: App = await openApp(journal, startOver)
  return createPracticeWorld({ fetch: (request) => app.fetch(request) })
}

const openApp = async (
  journal: Awaited<ReturnType<typeof openJournal>>,
  startOver: () => Promise<void>,
): Promise<App> => {
  const storage = await createMemoryStorage(journal)
  const changed = (person: string) => storage.announce(`post:${person}`)
  const office = await openPostOffice(journal, changed)
  const ports = practicePorts({
    storage,
    office,
    keys: await openPracticeKeys(journal, { seals: journal.durable }),
    base: baseAddress(),
    onFault: ({ error }) => tellAll(error),
  })
  sendStrangers(ports)
  runOutbox(ports)
  return new Hono()
    .route('/api/practice', practiceRoutes({ ports, office, startOver }))
    .route('/', createApi(ports))
}

/** The worker's script and the page's chunks both lie in `assets/`, one folder below the base. */
const baseAddress = () => new URL('..', import.meta.url).href

if (isSharedWorker()) serveWorker(() => openPracticeWorld(self.name))
