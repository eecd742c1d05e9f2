// The typed client of the API. What it calls is decided by the fetch it is given.

import { hc } from 'hono/client'
import type { Api } from '#api/create-api.ts'

/** Thrown by a call that no answer came back for; everything else is data. */
export const isUnreachable = (error: unknown) => error instanceof TypeError

export const createClient = (base: string, fetch: typeof globalThis.fetch) =>
  hc<Api>(base, { fetch })

export type ApiClient = ReturnType<typeof createClient>
