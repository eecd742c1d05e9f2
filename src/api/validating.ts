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
    const said = c.req.header('Content-Length')
    if (Number(said ?? 0) > mostBytes) throw new Refused(413, 'too-large')
    // One that does not say how long it is could go on for ever: it is cut, and the rest is not read.
    // Of the others the body is not even touched: as a stream it costs more than all the rest of a request.
    const body = said === undefined && !c.req.bodyCache.text ? c.req.raw.body : null
    if (body)
      Object.assign(c.req.bodyCache, {
        text: Promise.resolve(await arrived(readShort(body, mostBytes))),
      })
    // A body can be longer than it says.
    const bytes = new TextEncoder().encode(await arrived(c.req.text()))
    if (bytes.length > mostBytes) throw new Refused(413, 'too-large')
  }
  await next()
}

/** A body that breaks off is its sender's fault, and none of ours. */
const arrived = (text: Promise<string>): Promise<string> =>
  text.catch((error) => {
    throw error instanceof Refused ? error : new Refused(400, 'bad-request')
  })

const readShort = async (body: ReadableStream<Uint8Array>, mostBytes: number): Promise<string> => {
  const reader = body.getReader()
  const decoder = new TextDecoder()
  let length = 0
  let text = ''
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return text + decoder.decode()
    length += value.length
    if (length > mostBytes) throw new Refused(413, 'too-large')
    text += decoder.decode(value, { stream: true })
  }
}

/** No id of ours has a control character in it, and PostgreSQL throws at a NUL. */
export const refuseControls: MiddlewareHandler = async (c, next) => {
  if (/\p{Cc}|%[01][\da-f]|%7f/iu.test(c.req.path)) throw new Refused(404, 'not-found')
  await next()
}

/** Seeds, codes and a person's own data: nothing in between may keep any answer. */
export const keepNoCopy: MiddlewareHandler = async (c, next) => {
  await next()
  // Beside the answer that there is: `c.header` would make another of it.
  c.res.headers.set('Cache-Control', 'no-store')
}

export const valid = <S extends v.GenericSchema>(schema: S) =>
  validator('json', (value, c): v.InferOutput<S> => {
    // Hono reads a body of another type as an empty object, and valibot an array as one.
    const isJson = /^application\/json\b/i.test(c.req.header('Content-Type') ?? '')
    const read = v.safeParse(schema, value)
    if (!isJson || Array.isArray(value) || !read.success || !isStorable(read.output))
      throw new Refused(400, 'bad-request')
    return read.output
  })

/** What no database takes, or takes as something else: NUL, and halves of letters. */
const isStorable = (value: unknown): boolean => {
  if (typeof value === 'string') return !/[\0\p{Surrogate}]/u.test(value)
  if (typeof value !== 'object' || value === null) return true
  return Object.entries(value).every(([key, part]) => isStorable(key) && isStorable(part))
}
