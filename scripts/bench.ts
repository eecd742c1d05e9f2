// Runs every bench/*.bench.ts, one after the other: two at a time would measure each other.

import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'

const wanted = process.argv[2] ?? ''
const benches = readdirSync('bench').filter((name) => name.endsWith('.bench.ts'))

for (const name of benches.filter((bench) => bench.includes(wanted)).sort()) {
  console.log(`\n${name.replace('.bench.ts', '').replaceAll('-', ' ')}`)
  spawnSync(process.execPath, [join('bench', name)], { stdio: 'inherit' })
}
