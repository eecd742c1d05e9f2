// The Node server: its limits, the headers of every answer, and who answers what.

import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { Duplex } from 'node:stream'
import { getRequestListener, RequestError } from '@hono/node-server'
import { answerHeaders, rawAnswer } from './answer-headers.ts'
import { readTarget, type Target } from './target.ts'

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

/** What still comes in after the answer is not read; its sender gets this long to read the answer. */
const lingerMs = 1000

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
  server.on('checkExpectation', (_, response: ServerResponse) => {
    for (const [name, value] of Object.entries(answerHeaders(readTarget('/'), origin)))
      response.setHeader(name, value)
    endWith(response, 417)
  })
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
    const isAnswered = [...running].some((one) => one.req.socket === socket && one.headersSent)
    if (error.code === 'ECONNRESET' || isAnswered || !socket.writable) return socket.destroy()
    const status = malformed[error.code ?? ''] ?? 400
    onMalformed(status)
    return endRaw(socket, rawAnswer(status, origin))
  })

  const sockets = new Set<Duplex>()
  server.on('connection', (socket) => {
    sockets.add(socket)
    socket.once('close', () => sockets.delete(socket))
    // Ended at once with something unread, a connection is reset, and its sender never sees the answer.
    socket.destroySoon = () => {
      const isUnread = [...running].some(({ req }) => req.socket === socket && !req.complete)
      socket.end(isUnread ? undefined : () => socket.destroy())
    }
  })
  const endIdle = () => {
    const busy = new Set<Duplex>([...running].map(({ req }) => req.socket))
    for (const socket of sockets) if (!busy.has(socket)) socket.destroy()
  }

  const stop = (limitMs: number): Promise<void> =>
    new Promise((resolve) => {
      isStopping = true
      // Browsers keep spare connections that never ask anything: Node would wait for those.
      const sweep = setInterval(endIdle, 50)
      const limit = setTimeout(() => server.closeAllConnections(), limitMs)
      server.close(() => {
        clearInterval(sweep)
        clearTimeout(limit)
        resolve()
      })
    })
  return { server, stop }
}

const malformed: Record<string, number> = {
  HPE_HEADER_OVERFLOW: 431,
  HPE_CHUNK_EXTENSIONS_OVERFLOW: 413,
  ERR_HTTP_REQUEST_TIMEOUT: 408,
}

const refusal = (status: number, failure: { code: string; reference?: string }) =>
  Response.json({ failure }, { status })

/** Whoever still sends has to send to somebody else. */
const endIfUnread = (response: ServerResponse) => {
  if (!response.req.complete) response.setHeader('Connection', 'close')
}

const endWith = (response: ServerResponse, status: number, text = '') => {
  endIfUnread(response)
  response.statusCode = status
  response.setHeader('Content-Type', 'text/plain; charset=utf-8')
  response.setHeader('Content-Length', Buffer.byteLength(text))
  response.end(text)
}

/** Its sender may still be writing: the answer first, then the end. */
const endRaw = (socket: Duplex, text: string) => {
  socket.end(text)
  setTimeout(() => socket.destroy(), lingerMs).unref()
}
