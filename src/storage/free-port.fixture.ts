// A port for a server of a test.

import { createServer } from 'node:net'

// Below those that systems hand out by themselves: between our look and the server's, a connection of
// another test could otherwise come to stand on it.
const [lowest, highest] = [10_000, 32_000]

export const freePort = async (): Promise<number> => {
  for (;;) {
    const port = lowest + Math.floor(Math.random() * (highest - lowest))
    if (await isFree(port)) return port
  }
}

const isFree = (port: number) =>
  new Promise<boolean>((resolve) => {
    const probe = createServer()
    probe.once('error', () => resolve(false))
    probe.listen(port, () => probe.close(() => resolve(true)))
  })
