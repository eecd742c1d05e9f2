// Lighthouse on the built product, as a phone on a slow network. Prints scores and what cost points.
// Never fails: the numbers depend on the machine.

import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chromium } from '@playwright/test'
import lighthouse, { type Result } from 'lighthouse'

const port = 4373
const debuggingPort = 4374
const pages = ['practice/enroll/', 'practice/', '']
const categories = ['performance', 'accessibility', 'best-practices', 'seo']

const server = spawn(process.execPath, ['scripts/serve.ts'], {
  env: { ...process.env, PORT: String(port) },
})
await once(server.stdout, 'data')
const executablePath = process.env.USHER_BROWSER
const browser = await chromium.launch({
  ...(executablePath && { executablePath }),
  args: ['--no-sandbox', `--remote-debugging-port=${debuggingPort}`],
})

try {
  const results = []
  for (const page of pages) results.push(await measure(`http://localhost:${port}/${page}`))
  console.table(
    Object.fromEntries(results.map((result) => [result.finalDisplayedUrl, scores(result)])),
  )
  for (const result of results) explain(result)
} finally {
  await browser.close()
  server.kill()
}

async function measure(url: string): Promise<Result> {
  const run = await lighthouse(url, {
    port: debuggingPort,
    onlyCategories: categories,
    logLevel: 'error',
  })
  if (!run) throw new Error(`Lighthouse had no answer for ${url}.`)
  return run.lhr
}

function scores({ categories: found, audits }: Result) {
  return {
    ...Object.fromEntries(
      categories.map((name) => [name, Math.round((found[name]?.score ?? 0) * 100)]),
    ),
    'first paint': audits['first-contentful-paint']?.displayValue,
    'largest paint': audits['largest-contentful-paint']?.displayValue,
    blocking: audits['total-blocking-time']?.displayValue,
  }
}

function explain({ finalDisplayedUrl, audits, categories: found }: Result): void {
  const weighed = Object.values(found).flatMap((category) => category.auditRefs)
  const lost = weighed.filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 0.9)
  for (const { id } of lost) {
    console.log(`${finalDisplayedUrl}  ${audits[id]?.title}  ${audits[id]?.displayValue ?? ''}`)
  }
}
