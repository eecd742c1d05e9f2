// Measures the build against its budgets and fails when one is over. Kilobytes are 1000 bytes, gzip.

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { parseSync } from 'vite'

type Budget = { what: string; limit: number; files: string[]; bytes?: number }

const folder = 'dist'
const assets = join(folder, 'assets')
const page = join(folder, 'practice/enroll/index.html')

if (!existsSync(page)) {
  console.error('There is no build to measure yet. Run "npm run build" first.')
  process.exit(1)
}

const html = readFileSync(page, 'utf8')
const styles = matches(html, /rel="stylesheet"[^>]*href="[^"]*(assets\/[^"]+)"/g)
const budgets: Budget[] = [
  {
    what: 'JavaScript of practice/enroll',
    limit: 104,
    files: scriptsOf('practice/enroll'),
  },
  {
    what: 'HTML and CSS of it',
    limit: 10,
    files: [page, ...styles.map((name) => join(folder, name))],
  },
  { what: 'JavaScript of beside', limit: 104, files: scriptsOf('beside') },
  { what: 'practice worker', limit: 60, files: withStaticImports(named(/^worker-practice-/)) },
  { what: 'scanner', limit: 32, files: named(/^scanner-/) },
]

const rows = budgets.map(({ what, limit, files }) => {
  const kilobytes = files.reduce((sum, file) => sum + gzipped(file), 0) / 1000
  return { what, files: files.length, 'kB gzip': kilobytes.toFixed(1), budget: limit, kilobytes }
})
console.table(rows.map(({ kilobytes: _, ...row }) => row))

const over = rows.filter(({ kilobytes, budget }) => kilobytes > budget)
for (const { what, budget, kilobytes } of over) {
  console.error(`${what}: ${(kilobytes - budget).toFixed(1)} kB over its ${budget} kB.`)
}
const absent = rows.filter(({ files }) => files === 0)
for (const { what } of absent) console.error(`${what}: nothing in ${assets} has its name.`)
// A page that forgot to name what it needs would look light: the first button has to be in the count.
const isWhole = budgets[0]?.files.some((file) => readFileSync(file, 'utf8').includes('Start setup'))
if (!isWhole) console.error(`The first step of ${page} is in none of the files it names.`)
process.exit(over.length + absent.length > 0 || !isWhole ? 1 : 0)

/** What a page names, and what that imports. */
function scriptsOf(address: string): string[] {
  const text = readFileSync(join(folder, address, 'index.html'), 'utf8')
  const names = matches(text, /(?:<script[^>]*src|rel="modulepreload"[^>]*href)="([^"]+)"/g)
  return withStaticImports(names.map((name) => join(folder, address, name)))
}

function matches(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].flatMap(([, name]) => name ?? [])
}

function named(pattern: RegExp): string[] {
  const scriptNames = readdirSync(assets).filter((name) => name.endsWith('.js'))
  return scriptNames.filter((name) => pattern.test(name)).map((name) => join(assets, name))
}

/** What a browser must have before the first line runs. */
function withStaticImports(start: string[]): string[] {
  const found = new Set(start)
  for (const file of found) {
    const { module } = parseSync(file, readFileSync(file, 'utf8'))
    const specifiers = [
      ...module.staticImports.map((statement) => statement.moduleRequest.value),
      ...module.staticExports.flatMap(({ entries }) =>
        entries.flatMap((entry) => entry.moduleRequest?.value ?? []),
      ),
    ]
    for (const specifier of specifiers) found.add(join(file, '..', specifier))
  }
  return [...found]
}

function gzipped(file: string): number {
  return gzipSync(readFileSync(file), { level: 9 }).length
}
