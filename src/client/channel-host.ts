// The host's end of a channel: turns messages into Requests and answers into messages.

import type { Line, Report, ToHost, ToPage } from './channel.ts'

/** What a host answers with. It gets a Request whose signal aborts when the page cancels or leaves. */
export type Handle = (request: Request) => Promise<Response>

type Asked = Extract<ToHost, { type: 'request' }>

/** Serves one page. Calls run side by side; a call that throws ends that call alone. */
export function serveChannel(line: Line<ToPage, ToHost>, handle: Handle): void {
  const open = new Map<number, AbortController>()

  const cancel = (id: number) => {
    open.get(id)?.abort()
    open.delete(id)
  }

  const serve = async (asked: Asked) => {
    const { id } = asked
    const abort = new AbortController()
    open.set(id, abort)
    try {
      const response = await handle(requestOf(asked, abort.signal))
      if (abort.signal.aborted) return void (await response.body?.cancel())
      line.post(answerOf(id, response))
      if (response.body) await pump({ id, body: response.body, signal: abort.signal, line })
      if (!abort.signal.aborted) line.post({ type: 'end', id })
    } catch (error) {
      // Nobody waits for a cancelled call, and what it throws is the cancelling itself.
      if (!abort.signal.aborted) line.post({ type: 'error', id, report: reportOf(error) })
    } finally {
      open.delete(id)
    }
  }

  line.listen((message) => {
    if (message.type === 'request') void serve(message)
    if (message.type === 'cancel') cancel(message.id)
    if (message.type === 'bye') for (const id of [...open.keys()]) cancel(id)
  })
}

/** A thrown thing in a form that can be posted. */
export function reportOf(thrown: unknown): Report {
  if (!(thrown instanceof Error)) return { message: String(thrown), stack: '' }
  return { message: thrown.message, stack: thrown.stack ?? '' }
}

function requestOf({ method, url, headers, body }: Asked, signal: AbortSignal): Request {
  // Without `omit` the mock library looks for cookies, which a practice world does not have.
  return new Request(url, { method, headers, body, signal, credentials: 'omit' })
}

function answerOf(id: number, response: Response): ToPage {
  const { status, statusText } = response
  const hasBody = response.body !== null
  return { type: 'response', id, status, statusText, headers: [...response.headers], hasBody }
}

async function pump({
  id,
  body,
  signal,
  line,
}: {
  id: number
  body: ReadableStream<Uint8Array<ArrayBuffer>>
  signal: AbortSignal
  line: Line<ToPage, ToHost>
}): Promise<void> {
  const reader = body.getReader()
  const stop = () => void reader.cancel(signal.reason).catch(() => {})
  signal.addEventListener('abort', stop, { once: true })
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    line.post({ type: 'chunk', id, bytes: next.value })
  }
  signal.removeEventListener('abort', stop)
}
