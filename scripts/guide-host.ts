// Serves the build on a free port while the guides are printed.

import { spawn } from 'node:child_process'
import { createServer } from 'node:net'

export const startHost = async (): Promise<{ address: string; stop: () => void }> => {
  const port = await freePort()
  const server = spawn(process.execPath, ['scripts/serve.ts'], {
    env: { ...process.env, PORT: String(port), BASE: '' },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const address = `http://localhost:${port}/`
  const stop = () => void server.kill()
  for (let tries = 0; tries < 100; tries++) {
    if (server.exitCode !== null) break
    const answer = await fetch(`${address}guide/`).catch(() => null)
    if (answer?.ok) return { address, stop }
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
  stop()
  throw new Error('The build could not be served. "npm run build" makes a new one.')
}

const freePort = () =>
  new Promise<number>((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
