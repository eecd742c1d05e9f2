// Kills the server over and over in the middle of what it does, on both databases, and looks what is left.

import { spawnSync } from 'node:child_process'
import { parseArgs } from 'node:util'

const { values } = parseArgs({
  options: {
    times: { type: 'string', default: '1000' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    help: { type: 'boolean', short: 'h', default: false },
  },
})

if (values.help)
  console.log(
    'npm run crash -- --times=1000 kills the server so many times on SQLite and on PostgreSQL; --seed repeats a run.',
  )
else {
  console.log(`${values.times} kills of each, seed ${values.seed}`)
  const { status } = spawnSync('vitest', ['run', 'src/adapters/crash.test.ts'], {
    stdio: 'inherit',
    env: {
      ...process.env,
      USHER_E2E_CRASH_TIMES: values.times,
      USHER_E2E_CRASH_SEED: values.seed,
    },
  })
  process.exitCode = status ?? 1
}
