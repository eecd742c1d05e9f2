// Reads a JSON body against its schema; what does not fit is refused in the one shape.

import type { MiddlewareHandler } from 'hono'
import { validator } from 'hono/validator'
import * as v from 'valibot'
import { Refused } from './refusal.ts'

const mostBytes = 16_384

/** Guards every unsafe route: small bodies only, JSON only. */
export const limitBody: MiddlewareHandler = async (c, next) => {
  if (c.req.method !== 'GET') {
    const text = await c.req.text()
    if (text.length > mostBytes) throw new Refused(413, 'too-large')
  }
  await next()
}

export const valid = <S extends v.GenericSchema>(schema: S) =>
  validator('json', (value): v.InferOutput<S> => {
    const read = v.safeParse(schema, value)
    if (!read.success) throw new Refused(400, 'bad-request')
    return read.output
  })
