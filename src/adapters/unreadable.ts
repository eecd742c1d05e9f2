// What Node itself would answer, bare: here it has the headers of every other answer.

import type { Server, ServerResponse } from 'node:http'
import { answerHeaders, rawAnswer } from './answer-headers.ts'
import { endWith, lingerMs } from './connections.ts'
import { readTarget } from './target.ts'

type Options = {
  server: Server
  running: ReadonlySet<ServerResponse>
  origin: string
  /** Told of what could not even be read. */
  onMalformed(status: number): void
}

const statuses: Record<string, number> = {
  HPE_HEADER_OVERFLOW: 431,
  HPE_CHUNK_EXTENSIONS_OVERFLOW: 413,
  ERR_HTTP_REQUEST_TIMEOUT: 408,
}

export const refuseUnreadable = ({ server, running, origin, onMalformed }: Options): void => {
  server.on('checkExpectation', (_, response: ServerResponse) => {
    for (const [name, value] of Object.entries(answerHeaders(readTarget('/'), origin)))
      response.setHeader(name, value)
    endWith(response, 417)
  })
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
    const isAnswered = [...running].some(
      ({ req, headersSent }) => req.socket === socket && headersSent,
    )
    if (error.code === 'ECONNRESET' || isAnswered || !socket.writable) {
      socket.destroy()
      return
    }
    const status = statuses[error.code ?? ''] ?? 400
    onMalformed(status)
    // Its sender may still be writing: the answer first, then the end.
    socket.end(rawAnswer(status, origin))
    setTimeout(() => socket.destroy(), lingerMs).unref()
  })
}
