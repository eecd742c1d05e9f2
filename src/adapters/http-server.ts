// The Node server: its limits, the headers of every answer, and who answers what.

import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { getRequestListener, RequestError } from '@hono/node-server'
import { answerHeaders } from './answer-headers.ts'
import { endIfUnread, endingOf, endWith, lingerMs } from './connections.ts'
import { readTarget, type Target } from './target.ts'
import { refuseUnreadable } from './unreadable.ts'

/** A closed list: labels of numbers must not be the sender's to choose. */
const methods = ['GET', 'HEAD', 'OPTIONS', 'POST', 'PUT', 'PATCH', 'DELETE']

/** Whoever sends a head or a body slower than this holds a connection that others need. */
const limits = {
  headersTimeout: 15_000,
  requestTimeout: 30_000,
  connectionsCheckingInterval: 5000,
  // Longer than the 60 s after which proxies let go of an idle connection: theirs to end, not ours.
  keepAliveTimeout: 65_000,
  maxHeaderSize: 16_384,
}
/** Without a byte in either direction; a stream says something every 15 s. */
const silenceMs = 120_000

export type Visited = {
  method: string
  status: number
  ms: number
  /** Of what is no part of the API. */
  route: string
  /** As the API was asked; null for the rest. */
  asked: Request | null
  /** Of a fault outside the API. */
  reference: string | null
}

type Options = {
  origin: string
  api(request: Request, response: ServerResponse): Promise<Response>
  /** Answers whatever is no part of the API, and names the route. */
  site(request: IncomingMessage, response: ServerResponse, target: Target): Promise<string>
  onVisit(visited: Visited): void
  /** Returns the reference to quote. */
  onFault(error: unknown): string
  /** Told of what Node could not even read. */
  onMalformed(status: number): void
}

/** Not yet listening. `stop` lets running requests end, for so long. */
export const openHttpServer = ({ origin, api, site, onVisit, onFault, onMalformed }: Options) => {
  const running = new Set<ServerResponse>()
  let isStopping = false

  const visits = new WeakMap<IncomingMessage, Visited>()
  const askApi = getRequestListener(
    async (request, { incoming, outgoing }) => {
      const visited = visits.get(incoming as IncomingMessage)
      if (visited) visited.asked = request
      const given = await api(request, outgoing as ServerResponse)
      endIfUnread(outgoing as ServerResponse)
      return given
    },
    {
      autoCleanupIncoming: false,
      errorHandler: (error) =>
        error instanceof RequestError
          ? refusal(400, { code: 'bad-request' })
          : refusal(500, { code: 'broken', reference: onFault(error) }),
    },
  )

  const answer = async (
    request: IncomingMessage,
    response: ServerResponse,
    { target, visited }: { target: Target; visited: Visited },
  ) => {
    if (!methods.includes(request.method ?? '')) return endWith(response, 405)
    if (!request.headers.host && request.httpVersion === '1.1') return endWith(response, 400)
    if (target.isApi) {
      visits.set(request, visited)
      // An address that plays tricks is asked as one that does not exist, and no host but ours is heard of.
      request.url = target.path === null ? '/api/' : target.written
      request.headers.host = new URL(origin).host
      return askApi(request, response)
    }
    if (!/^(GET|HEAD)$/.test(request.method ?? '')) {
      response.setHeader('Allow', 'GET, HEAD')
      return endWith(response, 405)
    }
    visited.route = await site(request, response, target)
  }

  const server = createServer({ ...limits, requireHostHeader: false }, (request, response) => {
    const began = performance.now()
    const target = readTarget(request.url ?? '/')
    const method = methods.includes(request.method ?? '') ? (request.method ?? '') : 'other'
    const visited: Visited = {
      method,
      status: 0,
      ms: 0,
      route: 'refused',
      asked: null,
      reference: null,
    }
    running.add(response)
    for (const [name, value] of Object.entries(answerHeaders(target, origin)))
      response.setHeader(name, value)
    if (isStopping) response.setHeader('Connection', 'close')
    response.once('finish', () => {
      if (request.complete) return
      request.socket.pause()
      setTimeout(() => request.socket.destroy(), lingerMs).unref()
    })
    response.once('close', () => {
      running.delete(response)
      // 499, as proxies write it: the asker left before there was an answer.
      const status = response.headersSent ? response.statusCode : 499
      onVisit({ ...visited, status, ms: performance.now() - began })
    })
    answer(request, response, { target, visited }).catch((error) => {
      visited.reference = onFault(error)
      if (response.headersSent) response.destroy()
      else endWith(response, 500, `Something broke on our side. Quote ${visited.reference}.`)
    })
  })
  server.timeout = silenceMs
  refuseUnreadable({ server, running, origin, onMalformed })
  const end = endingOf(server, running)
  const stop = (limitMs: number): Promise<void> => {
    isStopping = true
    return end(limitMs)
  }
  return { server, stop }
}

const refusal = (status: number, failure: { code: string; reference?: string }) =>
  Response.json({ failure }, { status })
