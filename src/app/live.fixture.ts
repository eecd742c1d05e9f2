// A stand-in for the live world's server, for tests of its pages: whatever a test does not answer is a 404.

import { Hono } from 'hono'
import { vi } from 'vitest'
import type { Failure } from '#domain/failure.ts'

const organization = {
  name: 'Alder Valley Schools',
  helpNumber: '614 555 0100',
}

/** Answers the fetch of the page from now on. Returns the API, to be given its routes, and where the page went. */
export const openLive = (address: string) => {
  const api = new Hono().basePath('/api')
  vi.stubGlobal('fetch', async (input: string | Request, init?: RequestInit) => {
    const asked = input instanceof Request ? input : new Request(here(input), init)
    if (new URL(asked.url).pathname === '/organization.json') return Response.json(organization)
    return api.fetch(asked)
  })
  history.replaceState(null, '', address)
  const went = vi.fn()
  vi.spyOn(location, 'replace').mockImplementation(went)
  vi.spyOn(location, 'assign').mockImplementation(went)
  return { api, went }
}

const here = (path: string) => new URL(path, location.href).href

/** From now on no answer of the API arrives. Returns how to mend that. */
export const loseNetwork = () => {
  const online = fetch
  let isGone = true
  vi.stubGlobal('fetch', async (...asked: Parameters<typeof fetch>) => {
    const [input] = asked
    const url = input instanceof Request ? input.url : String(input)
    if (isGone && url.includes('/api/')) throw new TypeError('gone')
    return online(...asked)
  })
  return () => {
    isGone = false
  }
}

export const refusal = (code: Failure) => ({ failure: { code } })
