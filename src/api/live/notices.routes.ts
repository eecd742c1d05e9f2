// Mounted at /api/notices: what the page behind the link in a mail asks, and what its button does.

import { Hono } from 'hono/tiny'
import * as v from 'valibot'
import { valid } from '#api/validating.ts'
import type { LivePorts } from './live-ports.ts'
import { disown, readNotice } from './notices.ts'

const link = v.strictObject({ token: v.pipe(v.string(), v.maxLength(200)) })

/** Reading is a POST as well: a token in an address would be in logs. */
export const noticeRoutes = (ports: LivePorts) =>
  new Hono()
    .post('/readings', valid(link), async (c) =>
      c.json(await readNotice(ports, c.req.valid('json').token), 200),
    )
    .post('/objections', valid(link), async (c) =>
      c.json(await disown(ports, c.req.valid('json').token), 200),
    )
