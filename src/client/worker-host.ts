// The shared worker as practice host: one world, every page of the browser profile.

import { portLine, type ToHost, type ToPage } from './channel.ts'
import { type Handle, reportOf, serveChannel } from './channel-host.ts'
import { onConnection } from './worker-ground.ts'

/** Opens the world once and serves every page that connects; a world that cannot open says so to each. */
export function serveWorker(openWorld: () => Promise<Handle>): void {
  const world = openWorld()
  onConnection((port) => void greet(portLine<ToPage, ToHost>(port), world))
}

async function greet(line: ReturnType<typeof portLine<ToPage, ToHost>>, world: Promise<Handle>) {
  try {
    serveChannel(line, await world)
    line.post({ type: 'ready' })
  } catch (error) {
    line.post({ type: 'fault', report: reportOf(error) })
  }
}
