// Every "no" of the API has one shape and a code from the closed list of failures.

import type { Context } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import type { Failure, FailureNotice } from '#domain/failure.ts'

export type Refusal = { failure: FailureNotice }

/** Thrown to leave a route early with an answer; a fault is any other error. */
export class Refused extends Error {
  readonly status: ContentfulStatusCode
  readonly notice: FailureNotice

  constructor(status: ContentfulStatusCode, code: Failure, more: Omit<FailureNotice, 'code'> = {}) {
    super(code)
    this.status = status
    this.notice = { code, ...more }
  }
}

export const refuse = (c: Context, { status, notice }: Refused) =>
  c.json({ failure: notice } satisfies Refusal, status)
