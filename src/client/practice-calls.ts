// What the pages of the practice world ask beyond the API: people, post and phones.

import type { Failure, FailureNotice } from '#domain/failure.ts'
import type { Pairing, PushRequest, Verdict } from '#domain/phone-messages.ts'
import type { PracticePerson } from '#domain/practice-person.ts'

type Answered = { ok: true } | { ok: false; failure: Failure }

const post = (body?: unknown): RequestInit => ({
  method: 'POST',
  headers: { 'Content-Type': 'application/json' },
  ...(body !== undefined && { body: JSON.stringify(body) }),
})

const failureOf = async (response: Response): Promise<Failure> => {
  const { failure } = (await response.json()) as { failure?: FailureNotice }
  return failure?.code ?? 'broken'
}

/** Without a network there is no answer: for the phone that is one of its failures, not a fault. */
const offline = () => ({ ok: false, failure: 'offline' }) as const

export const createPracticeCalls = (fetch: typeof globalThis.fetch, base: string) => {
  const ask = (path: string, init?: RequestInit) => fetch(`${base}/api${path}`, init)
  const call = async (id: string, what: string) => {
    await ask(`/practice/calls/${id}/${what}`, post()).catch(() => {})
  }
  return {
    people: async (): Promise<PracticePerson[]> => {
      const response = await ask('/practice/people')
      return ((await response.json()) as { people: PracticePerson[] }).people
    },
    startOver: async () => {
      await ask('/practice/over', post())
    },
    answerCall: (id: string) => call(id, 'answer'),
    pressKey: (id: string, key: string) => call(id, `keys/${encodeURIComponent(key)}`),
    hangUp: (id: string) => call(id, 'end'),
    async pair(
      code: string,
    ): Promise<{ ok: true; pairing: Pairing } | { ok: false; failure: Failure }> {
      const response = await ask('/phone/pairings', post({ code })).catch(() => null)
      if (!response) return offline()
      if (!response.ok) return { ok: false, failure: await failureOf(response) }
      return { ok: true, pairing: ((await response.json()) as { pairing: Pairing }).pairing }
    },
    async answerRequest(
      token: string,
      { id }: PushRequest,
      answer: { verdict: Verdict; digits: string | null },
    ): Promise<Answered> {
      const sent = post(answer)
      const headers = { ...sent.headers, Authorization: `Phone ${token}` }
      const response = await ask(`/phone/requests/${id}/answer`, { ...sent, headers }).catch(
        () => null,
      )
      if (!response) return offline()
      return response.ok ? { ok: true } : { ok: false, failure: await failureOf(response) }
    },
  }
}

export type PracticeCalls = ReturnType<typeof createPracticeCalls>
