// What a host may know of a request once it is over: its pattern and who asked. Nothing it carried.

import type { MiddlewareHandler } from 'hono'
import { matchedRoutes } from 'hono/route'

export type Note = {
  /** As it is written in the code, with `:id` and never with an id. */
  route: string
  person: string | null
  /** Of a fault, as the person was told. */
  reference: string | null
  isStream: boolean
}

const notes = new WeakMap<Request, Note>()

export const noteOf = (request: Request): Note => {
  const note = notes.get(request) ?? {
    route: '/api/*',
    person: null,
    reference: null,
    isStream: false,
  }
  notes.set(request, note)
  return note
}

/** The first of a host's middleware: it sees every answer. */
export const noting: MiddlewareHandler = async (c, next) => {
  await next()
  const note = noteOf(c.req.raw)
  const route = matchedRoutes(c)
    .filter(({ method }) => method !== 'ALL')
    .at(-1)
  if (route) note.route = route.path
  note.isStream = c.res.headers.get('Content-Type')?.startsWith('text/event-stream') ?? false
  if (c.res.status >= 500) note.reference = await referenceOf(c.res.clone())
}

const referenceOf = async (response: Response): Promise<string | null> => {
  const body = (await response.json().catch(() => null)) as {
    failure?: { reference?: string }
  } | null
  return body?.failure?.reference ?? null
}
