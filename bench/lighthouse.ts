// Lighthouse on the built product, as a phone on a slow network. Prints scores and what cost points.
// Never fails: the numbers depend on the machine.

import lighthouse, { type Result } from 'lighthouse'
import { openBuiltProduct } from './built-product.ts'

const debuggingPort = 4374
const pages = ['practice/enroll/', 'practice/', '']
const categories = ['performance', 'accessibility', 'best-practices', 'seo']

const { home, close } = await openBuiltProduct(4373, [`--remote-debugging-port=${debuggingPort}`])
try {
  const results: Result[] = []
  for (const page of pages) results.push(await measure(home + page))
  console.table(
    Object.fromEntries(results.map((result) => [result.finalDisplayedUrl, row(result)])),
  )
  for (const result of results) explain(result)
} finally {
  await close()
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

function row({ categories: found, audits }: Result) {
  const scores = categories.map((name) => [name, Math.round((found[name]?.score ?? 0) * 100)])
  return {
    ...Object.fromEntries(scores),
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
