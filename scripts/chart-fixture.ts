// Writes one stored enrollment of every state of the present chart, for upgrade.test.ts. Run it once
// for a new chart version: what people have stored under an older one does not change any more.

import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { chartVersion } from '#machines/enrollment/enrollment.machine.ts'
import { storedStates } from '#machines/enrollment/stored.ts'

const folder = 'src/machines/enrollment/fixtures'
const file = `${folder}/v${chartVersion}.json`

if (existsSync(file) && !process.argv.includes('--again')) {
  console.error(`${file} exists. Raise chartVersion first, or say --again before a release.`)
  process.exit(1)
}
mkdirSync(folder, { recursive: true })
writeFileSync(file, `${JSON.stringify(storedStates(), null, 2)}\n`)
console.log(`Wrote ${file}`)
