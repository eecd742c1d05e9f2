// A browser as far as a server can tell: one cookie jar, connections that stay open, and the time of every
// request. Built on node:http, because fetch would cost more than some of what is measured.

import { Agent, request } from 'node:http'

const agent = new Agent({ keepAlive: true, maxSockets: 256 })

type Given = { port: number; headers: Record<string, string>; times: { push(ms: number): unknown } }

type Answer = { status: number; body: Record<string, unknown> }

/** Throws on any answer but 200: a bench that measures refusals measures nothing. */
export const newVisitor = ({ port, headers, times }: Given) => {
  const jar = new Map<string, string>()

  const ask = (method: string, path: string, json?: unknown): Promise<Answer['body']> =>
    new Promise((done, fail) => {
      const began = performance.now()
      const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ')
      const body = json === undefined ? null : JSON.stringify(json)
      const asked = request(
        {
          ...{ host: '127.0.0.1', port, method, path, agent },
          headers: {
            ...headers,
            ...(cookie && { Cookie: cookie }),
            ...(body !== null && {
              'Content-Type': 'application/json',
              'Content-Length': Buffer.byteLength(body),
            }),
          },
        },
        (response) => {
          let text = ''
          response.setEncoding('utf8')
          response.on('data', (chunk) => {
            text += chunk
          })
          response.on('end', () => {
            times.push(performance.now() - began)
            for (const line of response.headers['set-cookie'] ?? []) keep(line)
            if (response.statusCode === 200) done(JSON.parse(text))
            else fail(new Error(`${method} ${path}: ${response.statusCode} ${text.slice(0, 300)}`))
          })
        },
      )
      asked.on('error', fail)
      asked.end(body)
    })

  const keep = (line: string) => {
    const pair = line.split(';')[0] ?? ''
    const [name = '', ...value] = pair.split('=')
    if (value.join('')) jar.set(name, value.join('='))
    else jar.delete(name)
  }
  return { ask, jar }
}

export type Visitor = ReturnType<typeof newVisitor>
