// The only place that reads or writes a cookie.

import type { Context } from 'hono'
import { deleteCookie, setCookie } from 'hono/cookie'
import { parse } from 'hono/utils/cookie'
import type { LivePorts } from './live-ports.ts'
import { sessionLimits } from './live-ports.ts'

type Origin = Pick<LivePorts, 'origin'>

const isSecure = ({ origin }: Origin) => origin.startsWith('https:')

/** `__Host-` needs https; plain http is only ever served on loopback. */
const nameFor = (ports: Origin) => (isSecure(ports) ? '__Host-usher' : 'usher-on-loopback')

const optionsFor = (ports: Origin) =>
  ({ path: '/', secure: isSecure(ports), httpOnly: true, sameSite: 'Strict' }) as const

export const tokenIn = (ports: Origin, request: Request) => {
  const name = nameFor(ports)
  return parse(request.headers.get('Cookie') ?? '', name)[name] ?? null
}

export const giveToken = (ports: Origin, c: Context, token: string) =>
  setCookie(c, nameFor(ports), token, {
    ...optionsFor(ports),
    maxAge: sessionLimits.person.absoluteMs / 1000,
  })

export const takeToken = (ports: Origin, c: Context) => {
  deleteCookie(c, nameFor(ports), optionsFor(ports))
  c.header('Clear-Site-Data', '"cache", "storage"')
}
