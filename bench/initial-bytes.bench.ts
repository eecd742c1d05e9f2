// What really crosses the network for /practice/enroll/: until the first step works, and until all is quiet.

import { gzipSync } from 'node:zlib'
import { openBuiltProduct } from './built-product.ts'

type Sum = { requests: number; bytes: number }

const { home, browser, close } = await openBuiltProduct(4375)
try {
  const page = await browser.newPage()
  const fetched: { kind: string; late: boolean; bytes: Promise<number> }[] = []
  let isUsable = false
  page.context().on('response', (response) => {
    const kind = response.request().resourceType()
    const bytes = response.body().then((body) => (kind === 'font' ? body : gzipSync(body)).length)
    fetched.push({ kind, late: isUsable, bytes: bytes.catch(() => 0) })
  })
  await page.goto(`${home}practice/enroll/`, { waitUntil: 'commit' })
  await page.getByRole('button', { name: 'Start setup' }).waitFor()
  isUsable = true
  // The phone comes last: when it stands, everything has been fetched.
  await page.getByRole('region', { name: 'Practice phone' }).waitFor()

  const table: Record<string, Sum> = {}
  for (const { kind, late, bytes } of fetched) {
    const row = `${late ? 'after' : 'before'} the first step: ${kind}`
    const sum = table[row] ?? { requests: 0, bytes: 0 }
    table[row] = { requests: sum.requests + 1, bytes: sum.bytes + (await bytes) }
  }
  console.table(table)
} finally {
  await close()
}
