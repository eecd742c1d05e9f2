// How much is computed for a passcode: a time that cannot be measured here follows from work that can be counted.

import { beforeEach, expect, test, vi } from 'vitest'
import { checkPasscode, passcodeAt, stepAt } from './totp.ts'

const counted = vi.hoisted(() => ({ codes: 0 }))

vi.mock('otplib/functional', async (original) => {
  const functional = await original<typeof import('otplib/functional')>()
  const generateSync: typeof functional.generateSync = (options) => {
    counted.codes++
    return functional.generateSync(options)
  }
  return { ...functional, generateSync }
})

beforeEach(() => {
  counted.codes = 0
})

const seed = new TextEncoder().encode('12345678901234567890')
const earlierSeeds = [new TextEncoder().encode('09876543210987654321')]
const now = 1_700_000_000_000
const minute = 60_000

const workFor = (typed: string, lastStep: number | null = null) => {
  counted.codes = 0
  const answer = checkPasscode({ seed, typed, now, lastStep, earlierSeeds })
  return [answer.ok ? 'good' : answer.failure, counted.codes] as const
}

test('every step is looked at, wherever the code was right', () => {
  const [good, work] = workFor(passcodeAt(seed, now))
  const [before, workBefore] = workFor(passcodeAt(seed, now - minute / 2))

  expect([good, before]).toEqual(['good', 'good'])
  expect(work).toBe(workBefore)
})

test('no refusal is less work than another: not that of a code that was right once', () => {
  const refused = [
    workFor('000000'),
    workFor(passcodeAt(seed, now), stepAt(now)),
    workFor(passcodeAt(seed, now - 5 * minute)),
    workFor(passcodeAt(seed, now + 5 * minute)),
    workFor(passcodeAt(earlierSeeds[0] as Uint8Array, now)),
  ]

  expect(refused.map(([said]) => said)).toEqual([
    'code-wrong',
    'code-replayed',
    'clock-skewed',
    'clock-skewed',
    'code-from-earlier-qr',
  ])
  expect(new Set(refused.map(([, work]) => work)).size).toBe(1)
})
