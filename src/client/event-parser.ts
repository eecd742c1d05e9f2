// Reads the text of a server-sent-event stream (WHATWG HTML §9.2.6), however it is cut into chunks.

/** `id` is the last one the stream named, so that reading can be resumed after it. */
export type StreamEvent = { event: string; id: string | null; data: string }

/** Returns what to feed with text. A half-received event is never told. */
export function createEventParser(onEvent: (event: StreamEvent) => void): (text: string) => void {
  let rest = ''
  let endedInReturn = false
  let id: string | null = null
  let event = ''
  let data: string[] = []

  const dispatch = () => {
    if (data.length > 0) onEvent({ event: event || 'message', id, data: data.join('\n') })
    event = ''
    data = []
  }

  const readLine = (line: string) => {
    if (line === '') return dispatch()
    const [, field, value] = /^([^:]*)(?:: ?(.*))?$/s.exec(line) ?? []
    if (field === 'event') event = value ?? ''
    if (field === 'data') data.push(value ?? '')
    if (field === 'id' && !value?.includes('\0')) id = value ?? ''
  }

  return (text) => {
    if (text === '') return
    // The second half of a CRLF that was cut in two ends no line of its own.
    const fresh = endedInReturn && text.startsWith('\n') ? text.slice(1) : text
    endedInReturn = text.endsWith('\r')
    const lines = (rest + fresh).split(/\r\n|\n|\r/)
    rest = lines.pop() ?? ''
    for (const line of lines) readLine(line)
  }
}
