// Trouble on demand: a fetch that is slow, cut off, or loses one message, as `?slow`, `?offline` and the
// scenarios ask. Real enough that the client cannot tell it from a network.

export type Trouble = {
  slowMs: number
  offline: boolean
  /** Loses one message that changes something: before it arrives, or its answer after it took effect. */
  dropNext: 'request' | 'answer' | null
}

/** Whether a network is there, and word when that changes. */
export type Connectivity = {
  isOnline(): boolean
  /** Returns how to stop listening. */
  onConnectivity(listener: (isOnline: boolean) => void): () => void
}

export type Faults = Connectivity & {
  current(): Trouble
  change(trouble: Partial<Trouble>): void
}

const none: Trouble = { slowMs: 0, offline: false, dropNext: null }
const defaultSlowMs = 2000

/** `?slow` (two seconds) or `?slow=800`, and `?offline`. */
export function troubleFrom(search: URLSearchParams): Partial<Trouble> {
  const trouble: Partial<Trouble> = {}
  const slow = search.get('slow')
  if (slow !== null) trouble.slowMs = Number(slow) || defaultSlowMs
  if (search.has('offline')) trouble.offline = true
  return trouble
}

/** The practice world's network: it is down only when a fault says so, whatever the browser's own does. */
export function createFaults(initial: Partial<Trouble> = {}): Faults {
  const listeners = new Set<(isOnline: boolean) => void>()
  let trouble: Trouble = { ...none, ...initial }
  return {
    current: () => trouble,
    change: (changes) => {
      const wasOffline = trouble.offline
      trouble = { ...trouble, ...changes }
      if (trouble.offline === wasOffline) return
      for (const listener of listeners) listener(!trouble.offline)
    },
    isOnline: () => !trouble.offline,
    onConnectivity: (listener) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
  }
}

/** Puts the faults between a fetch and its caller. Going offline also cuts what is open, streams included. */
export function withFaults(fetch: typeof globalThis.fetch, faults: Faults): typeof fetch {
  return async (input, init) => {
    const link = new AbortController()
    const stopListening = faults.onConnectivity((isOnline) => isOnline || link.abort(gone()))
    const asked = init?.signal ?? (input instanceof Request ? input.signal : null)
    const leave = () => {
      stopListening()
      link.abort(asked?.reason)
    }
    asked?.addEventListener('abort', leave, { once: true })
    if (asked?.aborted) leave()
    const request = new Request(input, init)

    try {
      link.signal.throwIfAborted()
      if (!faults.isOnline()) throw gone()
      const drop = takeDrop(request, faults)
      if (drop === 'request') throw lost()
      const response = await fetch(request, { signal: link.signal })
      await wait(faults.current().slowMs, link.signal)
      if (drop === 'answer') throw lost()
      // A stream stays on the link for as long as its caller reads it; anything else is over here.
      if (!isStream(response)) stopListening()
      return response
    } catch (error) {
      stopListening()
      throw error
    }
  }
}

function takeDrop({ method }: Request, faults: Faults): Trouble['dropNext'] {
  const { dropNext } = faults.current()
  if (dropNext === null || method === 'GET' || method === 'HEAD') return null
  faults.change({ dropNext: null })
  return dropNext
}

const gone = () => new TypeError('The network is gone.')
const lost = () => new TypeError('The network lost this message.')

const isStream = ({ headers }: Response) =>
  headers.get('content-type')?.startsWith('text/event-stream') ?? false

function wait(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) return reject(signal.reason)
    if (milliseconds === 0) return resolve()
    const timer = setTimeout(resolve, milliseconds)
    signal.addEventListener('abort', () => {
      clearTimeout(timer)
      reject(signal.reason)
    })
  })
}
