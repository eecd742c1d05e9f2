// One question to the API, and its answer as data: what went wrong on the way has a code like every other "no".

import type { FailureNotice } from '#domain/failure.ts'

export type Answered<Value> = { ok: true; value: Value } | { ok: false; failure: FailureNotice }

export type Ask = <Value>(method: string, path: string, body?: unknown) => Promise<Answered<Value>>

/** `base` is where the build lies, with a slash at its end. The cookie of this origin says who asks. */
export const createAsk = (fetch: typeof globalThis.fetch, base: string): Ask => {
  return async <Value>(method: string, path: string, body: unknown = {}) => {
    const sent = {
      method,
      headers: { 'Content-Type': 'application/json' },
      ...(method !== 'GET' && { body: JSON.stringify(body) }),
    }
    const response = await fetch(`${base}api/${path}`, sent).catch(() => null)
    if (!response) return refused({ code: 'offline' })
    // Anything that is not of the API's shape came from in between.
    const answer = (await response.json().catch(() => null)) as Failed | null
    if (response.ok && answer) return { ok: true, value: answer as Value }
    const failure = answer?.failure ?? { code: 'broken' }
    const isNobody = response.status === 401 && failure.code === 'not-allowed'
    return refused(isNobody ? { code: 'signed-out' } : failure)
  }
}

type Failed = { failure?: FailureNotice }

const refused = (failure: FailureNotice) => ({ ok: false, failure }) as const
