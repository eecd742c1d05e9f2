// Reads a JSON body against its schema; what does not fit is refused in the one shape.

import type { MiddlewareHandler } from 'hono'
import { validator } from 'hono/validator'
import * as v from 'valibot'
import { Refused } from './refusal.ts'

const usualBytes = 16_384

/** A list of some thousand people is the one thing that is larger. */
const bytesFor: Record<string, number> = { '/api/people/imports': 2_097_152 }

/** Guards every unsafe route: small bodies only. */
export const limitBody: MiddlewareHandler = async (c, next) => {
  if (c.req.method !== 'GET') {
    const mostBytes = (Object.hasOwn(bytesFor, c.req.path) && bytesFor[c.req.path]) || usualBytes
    if (Number(c.req.header('Content-Length') ?? 0) > mostBytes) throw new Refused(413, 'too-large')
    // A body can be longer than it says, or say nothing.
    const bytes = new TextEncoder().encode(await c.req.text())
    if (bytes.length > mostBytes) throw new Refused(413, 'too-large')
  }
  await next()
}

/** Seeds, codes and a person's own data: nothing in between may keep any answer. */
export const keepNoCopy: MiddlewareHandler = async (c, next) => {
  await next()
  c.header('Cache-Control', 'no-store')
}

export const valid = <S extends v.GenericSchema>(schema: S) =>
  validator('json', (value, c): v.InferOutput<S> => {
    // Hono reads a body of another type as an empty object, and valibot an array as one.
    const isJson = /^application\/json\b/i.test(c.req.header('Content-Type') ?? '')
    const read = v.safeParse(schema, value)
    if (!isJson || Array.isArray(value) || !read.success) throw new Refused(400, 'bad-request')
    return read.output
  })
