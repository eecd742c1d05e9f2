// Imported before everything else in the practice module. MSW opens a cookie store on localStorage while
// it is imported, which a worker lacks and a framed page may be refused; and whoever connects, or whatever
// breaks, before the rest of the module has run would otherwise never be heard of.

import './older-browsers.ts'
import type { ToPage } from './channel.ts'
import { reportOf } from './channel-host.ts'

type WorkerEvents = {
  addEventListener(type: 'connect', listener: (event: MessageEvent) => void): void
  addEventListener(type: 'error', listener: (event: ErrorEvent) => void): void
  addEventListener(
    type: 'unhandledrejection',
    listener: (event: PromiseRejectionEvent) => void,
  ): void
}

const ports = new Set<MessagePort>()
const early: ToPage[] = []
let greet: ((port: MessagePort) => void) | null = null

if (!hasLocalStorage()) {
  Object.defineProperty(globalThis, 'localStorage', { value: memoryStorage(), configurable: true })
}
if (isSharedWorker()) listen(globalThis as unknown as WorkerEvents)

/** True inside the shared worker, false in a window that imports the same module. */
export function isSharedWorker(): boolean {
  return 'SharedWorkerGlobalScope' in globalThis
}

/** Calls back for every port that has connected already and for each that will. */
export function onConnection(connected: (port: MessagePort) => void): void {
  greet = connected
  early.length = 0
  for (const port of ports) connected(port)
}

/** Tells every page of trouble: a shared worker's own console is seen by nobody. */
export function tellAll(thrown: unknown): void {
  const fault: ToPage = { type: 'fault', report: reportOf(thrown) }
  if (!greet) early.push(fault)
  for (const port of ports) port.postMessage(fault)
}

function listen(scope: WorkerEvents): void {
  scope.addEventListener('connect', ({ ports: [port] }) => {
    if (!port) return
    ports.add(port)
    port.addEventListener('close', () => ports.delete(port))
    for (const fault of early) port.postMessage(fault)
    greet?.(port)
  })
  scope.addEventListener('error', ({ error, message }) => tellAll(error ?? message))
  scope.addEventListener('unhandledrejection', ({ reason }) => tellAll(reason))
}

function hasLocalStorage(): boolean {
  try {
    return typeof localStorage === 'object' && localStorage !== null
  } catch {
    return false
  }
}

function memoryStorage(): Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> {
  const items = new Map<string, string>()
  return {
    getItem: (key) => items.get(key) ?? null,
    setItem: (key, value) => void items.set(key, value),
    removeItem: (key) => void items.delete(key),
  }
}
