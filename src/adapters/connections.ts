// How an answer ends, a connection, and all of them.

import type { Server, ServerResponse } from 'node:http'
import type { Duplex } from 'node:stream'

/** What still comes in after the answer is not read; its sender gets this long to read the answer. */
export const lingerMs = 1000

/** Whoever still sends has to send to somebody else. */
export const endIfUnread = (response: ServerResponse) => {
  if (!response.req.complete) response.setHeader('Connection', 'close')
}

export const endWith = (response: ServerResponse, status: number, text = '') => {
  endIfUnread(response)
  response.statusCode = status
  response.setHeader('Content-Type', 'text/plain; charset=utf-8')
  response.setHeader('Content-Length', Buffer.byteLength(text))
  response.end(text)
}

/** Returns how to end all connections: those with a running answer within `limitMs`, all others at once. */
export const endingOf = (server: Server, running: ReadonlySet<ServerResponse>) => {
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
  return (limitMs: number): Promise<void> =>
    new Promise((resolve) => {
      // Browsers keep spare connections that never ask anything: Node would wait for those.
      const sweep = setInterval(endIdle, 50)
      const limit = setTimeout(() => server.closeAllConnections(), limitMs)
      server.close(() => {
        clearInterval(sweep)
        clearTimeout(limit)
        resolve()
      })
    })
}
