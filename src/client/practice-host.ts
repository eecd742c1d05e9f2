// Finds the practice world of this browser profile, or starts it.

import { channelFetch, portLine, type ToHost, type ToPage } from './channel.ts'
import type { Handle } from './channel-host.ts'
import { keepsNothing, passingWorld } from './keeping.ts'

export type PracticeHost = { fetch: typeof fetch; mode: 'worker' | 'window' }

type Options = {
  /** Address of the built practice module, resolved against the module that knows it. */
  workerUrl: string | URL
  /** Imports the practice module into this window. Called only where it has to be the host. */
  load: () => Promise<{ openPracticeWorld: (name: string) => Promise<Handle> }>
  /** Hears of every broken thing in the host. */
  onFault?: (fault: Error) => void
}

type ScriptPolicy = { createScriptURL(url: string): string }
type Policies = {
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): ScriptPolicy
}

const name = 'usher-practice'
let policy: ScriptPolicy | null = null

/**
 * Connects this window to the one practice world of its browser profile. `?host=window` does without
 * the shared worker, and is remembered for the tab: a reload must not land in another world.
 */
export async function connectPractice(options: Options): Promise<PracticeHost> {
  const { workerUrl, load, onFault = reportError } = options
  // A worker cannot reach this tab's storage, and a kept-nothing world lives nowhere else.
  const worker =
    wantsWindow() || keepsNothing() ? null : startWorker(new URL(workerUrl, location.href))
  if (worker && (await canRun(worker))) return joinWorker(worker.port, onFault)
  if (worker) onFault(new Error('The practice worker does not start; this window does without it.'))

  const openWorld = async () => (await load()).openPracticeWorld(nameOfWorld())
  const { joinWindows } = await import('./window-host.ts')
  const host = await joinWindows({ name: nameOfWorld(), openWorld, onFault })
  addEventListener('pagehide', host.leave)
  return { fetch: host.fetch, mode: 'window' }
}

const nameOfWorld = () => (keepsNothing() ? passingWorld() : name)

function startWorker(address: URL): SharedWorker | null {
  if (!('SharedWorker' in globalThis)) return null
  try {
    return new SharedWorker(trusted(address), { type: 'module', name })
  } catch {
    // A sandboxed frame has the class and may not use it.
    return null
  }
}

/** False when its script cannot be loaded; rejects when the script runs and its world does not open. */
function canRun(worker: SharedWorker): Promise<boolean> {
  return new Promise((resolve, reject) => {
    worker.addEventListener('error', () => resolve(false), { once: true })
    portLine<ToHost, ToPage>(worker.port).listen((message) => {
      if (message.type === 'ready') resolve(true)
      if (message.type === 'fault') reject(new Error(message.report.message))
    })
  })
}

function joinWorker(port: MessagePort, onFault: (fault: Error) => void): PracticeHost {
  const line = portLine<ToHost, ToPage>(port)
  const calls = channelFetch(line, onFault)
  addEventListener('pagehide', () => {
    calls.cut('The page was left.')
    line.post({ type: 'bye' })
  })
  return { fetch: calls.fetch, mode: 'worker' }
}

function trusted(address: URL): string {
  const { trustedTypes } = globalThis as { trustedTypes?: Policies }
  if (!trustedTypes) return address.href
  policy ??= trustedTypes.createPolicy('usher-worker', {
    createScriptURL: (url) => {
      if (new URL(url).origin !== location.origin) throw new TypeError('Not a worker of Usher.')
      return url
    },
  })
  return policy.createScriptURL(address.href)
}

function wantsWindow(): boolean {
  const asked = new URLSearchParams(location.search).get('host') === 'window'
  try {
    if (asked) sessionStorage.setItem(`${name}-host`, 'window')
    return asked || sessionStorage.getItem(`${name}-host`) === 'window'
  } catch {
    return asked
  }
}
