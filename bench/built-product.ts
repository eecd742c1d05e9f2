// The built product on a port of its own, and a browser to look at it with.

import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { type Browser, chromium } from '@playwright/test'

type Product = { home: string; browser: Browser; close(): Promise<void> }

/** `port` must be free; `args` go to the browser. Rejects when there is no build. */
export async function openBuiltProduct(port: number, args: string[] = []): Promise<Product> {
  const server = spawn(process.execPath, ['scripts/serve.ts'], {
    env: { ...process.env, PORT: String(port) },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = once(server, 'exit').then(() => Promise.reject(new Error('The server ended.')))
  await Promise.race([once(server.stdout, 'data'), ended])
  ended.catch(() => {})
  const executablePath = process.env.USHER_BROWSER
  const browser = await chromium.launch({
    ...(executablePath && { executablePath }),
    args: ['--no-sandbox', ...args],
  })
  const close = async () => {
    await browser.close()
    server.kill()
  }
  return { home: `http://localhost:${port}/`, browser, close }
}
