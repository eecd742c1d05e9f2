// npm run demo: the demonstration application on Node. Start Usher with the same token first.

import { serve } from '@hono/node-server'
import { createApplication } from './create-application.ts'

const {
  PORT = '4180',
  USHER_ORIGIN = 'http://localhost:4173',
  USHER_APPLICATION_TOKEN: token = '',
} = process.env
const say = (text: string) => process.stderr.write(`${text}\n`)

if (token === '') {
  say(
    'Set USHER_APPLICATION_TOKEN to one of the USHER_APPLICATION_TOKENS that Usher was started with.',
  )
  process.exit(2)
}
const { fetch } = createApplication({ usher: USHER_ORIGIN, token, fetch: globalThis.fetch })
serve({ fetch, port: Number(PORT), hostname: 'localhost' }, ({ port }) =>
  say(`The demonstration application: http://localhost:${port}/`),
)
