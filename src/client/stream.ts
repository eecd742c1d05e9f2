// The one stream of a window: server-sent events read with fetch, because EventSource can neither send
// headers nor cross into the practice world. Opens again after every cut until it is closed.

import { createEventParser, type StreamEvent } from './event-parser.ts'

export type StreamState = 'open' | 'closed' | 'retrying'

type Page = Pick<Document, 'visibilityState' | 'addEventListener' | 'removeEventListener'>

type Options = {
  fetch: typeof globalThis.fetch
  url: string
  /** Asked before each attempt, so that it can say where to resume. */
  headers: () => Record<string, string>
  onEvent: (event: StreamEvent) => void
  onState: (state: StreamState) => void
  /** Hears an answer that asking again would not change (4xx); the stream then stays closed. */
  onRefused?: (response: Response) => void
  random?: () => number
  page?: Page | null
}

export type Stream = {
  close(): void
  /** Starts over at once with fresh headers; while the window is hidden, when it is seen again. */
  reopen(): void
}

const firstRetryMs = 500
const longestRetryMs = 8000
const hiddenMs = 30_000
// The API says something at least every 15 s. A machine that slept has a dead line that looks open.
const quietMs = 40_000

export function openStream(options: Options): Stream {
  const { onState, random = Math.random, page = globalThis.document ?? null } = options
  let attempt: AbortController | null = null
  let retry: ReturnType<typeof setTimeout> | undefined
  let retries = 0
  let isOver = false
  let state: StreamState | null = null

  const tell = (next: StreamState) => {
    if (next !== state) onState(next)
    state = next
  }

  const stop = () => {
    clearTimeout(retry)
    attempt?.abort()
    attempt = null
  }

  const start = async () => {
    stop()
    const mine = new AbortController()
    attempt = mine
    const isCurrent = () => attempt === mine
    const ending = await read({
      ...options,
      signal: mine.signal,
      onEvent: (event) => isCurrent() && hear(event, options.onEvent),
      onOpen: () => {
        if (!isCurrent()) return
        retries = 0
        tell('open')
      },
    })
    if (!isCurrent()) return
    if (ending === 'refused') return tell('closed')
    const pause = Math.min(firstRetryMs * 2 ** retries++, longestRetryMs)
    // Jitter keeps a thousand windows from coming back in the same moment after an outage.
    retry = setTimeout(start, pause * (1 + random() / 2))
    tell('retrying')
  }

  const rest = () => {
    stop()
    tell('closed')
  }

  const restart = () => {
    retries = 0
    if (page?.visibilityState === 'hidden' && state === 'closed') return
    void start()
  }

  void start()
  const stopWatching = watchPage(page, {
    onLeft: rest,
    onSeen: () => state !== 'open' && restart(),
  })

  return {
    close: () => {
      isOver = true
      stopWatching()
      rest()
    },
    reopen: () => {
      if (!isOver) restart()
    },
  }
}

/** A glance at another tab is not leaving: `onLeft` waits for half a minute of it. */
function watchPage(
  page: Page | null,
  { onLeft, onSeen }: { onLeft: () => void; onSeen: () => void },
): () => void {
  let leaving: ReturnType<typeof setTimeout> | undefined
  const look = () => {
    clearTimeout(leaving)
    if (page?.visibilityState === 'hidden') leaving = setTimeout(onLeft, hiddenMs)
    else onSeen()
  }
  page?.addEventListener('visibilitychange', look)
  if (page?.visibilityState === 'hidden') look()
  return () => {
    clearTimeout(leaving)
    page?.removeEventListener('visibilitychange', look)
  }
}

function hear(event: StreamEvent, onEvent: Options['onEvent']): void {
  try {
    onEvent(event)
  } catch (error) {
    // A listener that breaks must neither pass for a broken line nor stop the events after it.
    reportError(error)
  }
}

type Reading = Pick<Options, 'fetch' | 'url' | 'headers' | 'onEvent' | 'onRefused'> & {
  signal: AbortSignal
  onOpen: () => void
}

/** Reads one connection to its end. A rejected fetch and a stream that breaks off are ends too. */
async function read(reading: Reading): Promise<'ended' | 'refused'> {
  const { fetch, url, headers, signal, onEvent, onOpen, onRefused } = reading
  const asked = { ...headers(), accept: 'text/event-stream' }
  const response = await fetch(url, { headers: asked, signal }).catch(() => null)
  if (!response) return 'ended'
  if (response.status >= 400 && response.status < 500) {
    onRefused?.(response)
    return 'refused'
  }
  if (!response.ok || !response.body) return 'ended'
  onOpen()

  const parse = createEventParser(onEvent)
  const text = response.body.pipeThrough(new TextDecoderStream()).getReader()
  for (;;) {
    const quiet = setTimeout(() => void text.cancel(), quietMs)
    const next = await text.read().catch(() => null)
    clearTimeout(quiet)
    if (!next || next.done) return 'ended'
    parse(next.value)
  }
}
