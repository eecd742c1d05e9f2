// The page's end of a channel to the practice host: a fetch whose requests travel as messages.

/** What a page says to the host. `id` is unique on one line; `bye` cancels whatever is still open on it. */
export type ToHost =
  | {
      type: 'request'
      id: number
      method: string
      url: string
      headers: [string, string][]
      body: ArrayBuffer | null
    }
  | { type: 'cancel'; id: number }
  | { type: 'bye' }

/** What the host says to a page. `error` ends one call; `fault` tells of trouble that belongs to no call. */
export type ToPage =
  | { type: 'ready' }
  | {
      type: 'response'
      id: number
      status: number
      statusText: string
      headers: [string, string][]
      hasBody: boolean
    }
  | { type: 'chunk'; id: number; bytes: Uint8Array<ArrayBuffer> }
  | { type: 'end'; id: number }
  | { type: 'error'; id: number; report: Report }
  | { type: 'fault'; report: Report }

/** A thrown thing, told in words: errors keep their stack across a worker only this way. */
export type Report = { message: string; stack: string }

/** One end of a conversation. A MessagePort is one (`portLine`), two windows over a BroadcastChannel another. */
export type Line<Out, In> = {
  post(message: Out): void
  listen(hear: (message: In) => void): void
}

export type ChannelFetch = {
  fetch: typeof fetch
  /** Rejects every open call with a TypeError, as a network does that goes away. */
  cut(why: string): void
}

type Call = {
  answer(message: Extract<ToPage, { type: 'response' }>): void
  chunk(bytes: Uint8Array<ArrayBuffer>): void
  end(): void
  fail(reason: unknown): void
}

export function portLine<Out, In>(port: MessagePort): Line<Out, In> {
  return {
    post: (message) => port.postMessage(message),
    listen: (hear) => {
      port.addEventListener('message', (event: MessageEvent<In>) => hear(event.data))
      port.start()
    },
  }
}

/**
 * A fetch over a line. It keeps fetch's manners: an aborted signal rejects with its reason, cancelling
 * a body reaches the host, and a host that throws rejects with a TypeError and tells `onFault` why.
 */
export function channelFetch(
  line: Line<ToHost, ToPage>,
  onFault: (fault: Error) => void,
): ChannelFetch {
  const calls = new Map<number, Call>()
  let lastId = 0

  line.listen((message) => {
    if (message.type === 'ready') return
    if (message.type === 'fault') return onFault(revive(message.report))
    const call = calls.get(message.id)
    if (message.type === 'error' || message.type === 'end') calls.delete(message.id)
    if (message.type === 'response') call?.answer(message)
    if (message.type === 'chunk') call?.chunk(message.bytes)
    if (message.type === 'end') call?.end()
    if (message.type === 'error') {
      const cause = revive(message.report)
      call?.fail(new TypeError(`The practice world broke: ${cause.message}`, { cause }))
      onFault(cause)
    }
  })

  const send: typeof fetch = async (input, init) => {
    const request = new Request(input, init)
    // Not request.signal: it only follows this one, and stops doing so once the request is collected.
    const signal = init?.signal ?? (input instanceof Request ? input.signal : null)
    const body = await bodyOf(request)
    signal?.throwIfAborted()

    return new Promise((resolve, reject) => {
      const id = ++lastId
      const stop = (reason: unknown) => {
        if (!calls.delete(id)) return
        line.post({ type: 'cancel', id })
        call.fail(reason)
      }
      const call = openCall({ resolve, reject, stop })
      calls.set(id, call)
      signal?.addEventListener('abort', () => stop(signal.reason), { once: true })
      const { method, url } = request
      line.post({ type: 'request', id, method, url, headers: [...request.headers], body })
    })
  }

  return {
    fetch: send,
    cut: (why) => {
      const open = [...calls.values()]
      calls.clear()
      for (const call of open) call.fail(new TypeError(why))
    },
  }
}

function openCall({
  resolve,
  reject,
  stop,
}: {
  resolve: (response: Response) => void
  reject: (reason: unknown) => void
  stop: (reason: unknown) => void
}): Call {
  let body: ReadableStreamDefaultController<Uint8Array<ArrayBuffer>> | null = null
  const stream = () =>
    new ReadableStream<Uint8Array<ArrayBuffer>>({
      start: (controller) => {
        body = controller
      },
      cancel: (reason) => {
        body = null
        stop(reason)
      },
    })

  return {
    answer: ({ hasBody, status, statusText, headers }) =>
      resolve(new Response(hasBody ? stream() : null, { status, statusText, headers })),
    chunk: (bytes) => body?.enqueue(bytes),
    end: () => body?.close(),
    fail: (reason) => {
      // Rejecting an answered call does nothing, so one of these two is always the right one.
      reject(reason)
      body?.error(reason)
      body = null
    },
  }
}

async function bodyOf(request: Request): Promise<ArrayBuffer | null> {
  if (request.method === 'GET' || request.method === 'HEAD') return null
  const bytes = await request.arrayBuffer()
  return bytes.byteLength > 0 ? bytes : null
}

function revive({ message, stack }: Report): Error {
  const error = new Error(message)
  error.stack = stack
  return error
}
