// One-time codes against another program, written by other people. `.ci/run` installs it where it can.

import { execFileSync, spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { passcodeAt } from '#domain/totp.ts'

const isHere = spawnSync('oathtool', ['--version']).error === undefined

const seeds = 100
const codesOfEach = 100
const latest = 4_000_000_000

const randomSecond = () => crypto.getRandomValues(new Uint32Array(1))[0] ?? 0

// Each run prints the codes of a hundred steps: 10 000 pairs of a seed and a time in all.
test.skipIf(!isHere)(
  `oathtool computes the same 10 000 codes${isHere ? '' : ': not installed'}`,
  () => {
    for (let n = 0; n < seeds; n++) {
      const seed = crypto.getRandomValues(new Uint8Array(20))
      const second = randomSecond() % latest
      const hex = Buffer.from(seed).toString('hex')
      const printed = execFileSync(
        'oathtool',
        ['--totp', `--now=@${second}`, `--window=${codesOfEach - 1}`, hex],
        { encoding: 'utf8' },
      )

      const ours = Array.from({ length: codesOfEach }, (_, step) =>
        passcodeAt(seed, (second + step * 30) * 1000),
      )

      expect([hex, second, printed.trim().split('\n')]).toEqual([hex, second, ours])
    }
  },
)
