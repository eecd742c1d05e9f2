// Door 2: the API inside the browser. MSW stands at its border, and no request leaves the browser.

import '#client/worker-ground.ts'
import { http } from 'msw/http'
import { getResponse } from 'msw/utils/get-response'
import type { Handle } from '#client/channel-host.ts'

type App = { fetch(request: Request): Response | Promise<Response> }

/** The API behind MSW. Anything that is not the API does not exist in a practice world. */
export function createPracticeWorld(app: App): Handle {
  const handlers = [http.all('*/api/*', ({ request }) => app.fetch(request))]
  return async (request) =>
    (await getResponse(handlers, request)) ?? new Response(null, { status: 404 })
}
