// The stories, on the built product. FULL=1 runs every matrix whole.

import { defineConfig } from '@playwright/test'
import type { Servers } from './fixtures/live-server.ts'

// Set once in the first process and inherited by the workers; so that two checkouts can run at a time.
process.env.USHER_E2E_PORT ??= String(4400 + (process.pid % 500))
const port = process.env.USHER_E2E_PORT
const executablePath = process.env.USHER_BROWSER

export default defineConfig<object, { servers: Servers }>({
  testDir: '.',
  outputDir: '.output',
  fullyParallel: true,
  workers: 2,
  // A shared machine now and then stalls a browser for a minute; what passes only then is listed as flaky.
  retries: process.env.CI ? 1 : 0,
  forbidOnly: Boolean(process.env.CI),
  // What is broken everywhere is told after ten stories, and not after all of them have waited.
  maxFailures: process.env.CI ? 10 : 0,
  globalTimeout: process.env.CI ? 3_600_000 : 0,
  // Long enough for a machine that others use as well: no story is about how fast it is.
  timeout: 300_000,
  expect: { timeout: 60_000 },
  reporter: 'list',
  use: {
    baseURL: `http://localhost:${port}/`,
    browserName: 'chromium',
    locale: 'en-US',
    viewport: { width: 1280, height: 900 },
    screenshot: 'only-on-failure',
    // A recording costs every story a third of its time: TRACE=1 for the one that is looked into.
    trace: process.env.TRACE ? 'retain-on-failure' : 'off',
    launchOptions: {
      ...(executablePath && { executablePath }),
      args: [
        '--no-sandbox',
        '--use-fake-ui-for-media-stream',
        '--use-fake-device-for-media-stream',
      ],
    },
  },
  projects: [
    { name: 'Chromium' },
    {
      name: 'Chromium, two servers over PostgreSQL',
      testMatch: process.env.FULL ? 'live*.spec.ts' : 'live.spec.ts',
      use: { servers: 'two' },
    },
  ],
  webServer: {
    command: 'node scripts/serve.ts',
    cwd: '..',
    url: `http://localhost:${port}/practice/`,
    timeout: 300_000,
    env: { PORT: port },
  },
})
