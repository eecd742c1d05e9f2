// A window that follows a set-up on one of several servers, as the page does, and what it hears.

import { expect, vi } from 'vitest'
import type { EnrollmentView } from '#api/decide.ts'
import { origin } from '#api/hosts.fixture.ts'
import { openBrowser } from '#api/live/live.fixture.ts'
import { openStream, type StreamState } from '#client/stream.ts'
import { patient, type Running } from './running-server.fixture.ts'

/** `go` leads the window to another server, as a balancer does. */
export const followOn = (jar: ReadonlyMap<string, string>, id: string, first: Running) => {
  const heard: EnrollmentView[] = []
  const states: StreamState[] = []
  const answers: number[] = []
  let server = first
  const { fetch } = openBrowser((request) => {
    request.headers.set('Cookie', [...jar].map(([name, value]) => `${name}=${value}`).join('; '))
    return server.visit(request)
  })
  const versions = () =>
    heard.flatMap(({ events }) => events.map((logged) => Number(logged.version)))
  const stream = openStream({
    async fetch(input, init) {
      const response = await fetch(input, init)
      answers.push(response.status)
      return response
    },
    url: `${origin}/api/stream`,
    headers: () => ({ 'Usher-Topics': `enrollment=${id}@${versions().at(-1) ?? 0}` }),
    onEvent: ({ event, data }) => void (event === 'enrollment' && heard.push(JSON.parse(data))),
    onState: (state) => states.push(state),
    page: null,
  })
  return {
    versions,
    close: stream.close,
    go(next: Running) {
      server = next
    },
    /** All of the log up to there, each once and in order, wherever it was written. */
    has: (version: number) =>
      vi.waitFor(
        () => expect(versions()).toEqual(Array.from({ length: version }, (_, n) => n + 1)),
        patient,
      ),
    /** Told that nobody is signed in, and asks no more. */
    isSignedOut: () =>
      vi.waitFor(() => expect([states.at(-1), answers.at(-1)]).toEqual(['closed', 401]), patient),
  }
}
