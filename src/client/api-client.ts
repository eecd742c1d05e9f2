// The typed client of the API. What it calls is decided by the fetch it is given.

import { hc } from 'hono/client'
import type { Api } from '#api/create-api.ts'

export const createClient = (base: string, fetch: typeof globalThis.fetch) =>
  hc<Api>(base, { fetch })

export type ApiClient = ReturnType<typeof createClient>
