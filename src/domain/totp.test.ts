import fc from 'fast-check'
import { expect, test } from 'vitest'

import { checkPasscode, passcodeAt, secondsLeft, stepAt } from './totp.ts'

const rfcSeed = new TextEncoder().encode('12345678901234567890')
const step = 30_000
const aSeed = fc.uint8Array({ minLength: 20, maxLength: 20 })
const aMoment = fc.integer({ min: 1_000_000_000_000, max: 4_000_000_000_000 })

// RFC 4226 appendix D: the counter is the step.
test('the codes of RFC 4226', () => {
  const codes = Array.from({ length: 10 }, (_, counter) => passcodeAt(rfcSeed, counter * step))

  expect(codes).toEqual([
    '755224',
    '287082',
    '359152',
    '969429',
    '338314',
    '254676',
    '287922',
    '162583',
    '399871',
    '520489',
  ])
})

// RFC 6238 appendix B, SHA-1. It prints eight digits; six are the last six of them.
test.each([
  [59, '94287082'],
  [1_111_111_109, '07081804'],
  [1_111_111_111, '14050471'],
  [1_234_567_890, '89005924'],
  [2_000_000_000, '69279037'],
  [20_000_000_000, '65353130'],
])('the code of RFC 6238 at second %i', (second, eightDigits) => {
  expect(passcodeAt(rfcSeed, second * 1000)).toBe(eightDigits.slice(-6))
})

test('a step counts down from 30 to 1', () => {
  expect([0, 999, 1000, 29_999, 30_000].map(secondsLeft)).toEqual([30, 30, 29, 1, 30])
})

test('this step and the one before it are accepted, once each and never backwards', () => {
  fc.assert(
    fc.property(aSeed, aMoment, fc.integer({ min: -1, max: 0 }), (seed, now, offset) => {
      const typed = passcodeAt(seed, now + offset * step)
      const current = stepAt(now)

      const first = checkPasscode({ seed, typed, now, lastStep: null })
      const again = checkPasscode({ seed, typed, now, lastStep: current })

      expect(first.ok && (first.step === current + offset || typed === passcodeAt(seed, now))).toBe(
        true,
      )
      expect(again).toEqual({ ok: false, failure: 'code-replayed' })
    }),
  )
})

// The whole window at one fixed moment, in the phone's steps against ours.
test.each([
  [-21, 'code-wrong', undefined],
  [-20, 'clock-skewed', -10],
  [-7, 'clock-skewed', -4],
  [-6, 'clock-skewed', -3],
  [-2, 'clock-skewed', -1],
  [-1, 'accepted', undefined],
  [0, 'accepted', undefined],
  [1, 'clock-skewed', 1],
  [2, 'clock-skewed', 1],
  [6, 'clock-skewed', 3],
  [20, 'clock-skewed', 10],
  [21, 'code-wrong', undefined],
])('a phone %i steps away is %s', (offset, expected, minutes) => {
  const now = 1_700_000_010_000
  const typed = passcodeAt(rfcSeed, now + offset * step)

  const answer = checkPasscode({ seed: rfcSeed, typed, now, lastStep: null })

  expect(answer.ok ? 'accepted' : answer.failure).toBe(expected)
  expect(answer.ok ? undefined : answer.minutes).toBe(minutes)
})

test('a clock that is off from -120 s to +120 s is accepted exactly within the window', () => {
  const now = 1_700_000_010_000 // 20 s into its step
  const accepted = []
  for (let seconds = -120; seconds <= 120; seconds += 5) {
    const typed = passcodeAt(rfcSeed, now + seconds * 1000)
    if (checkPasscode({ seed: rfcSeed, typed, now, lastStep: null }).ok) accepted.push(seconds)
  }

  expect(now % step).toBe(0)
  expect(accepted).toEqual([-30, -25, -20, -15, -10, -5, 0, 5, 10, 15, 20, 25])
})

test('the step before is refused after a newer one was accepted', () => {
  const now = 1_700_000_010_000
  const typed = passcodeAt(rfcSeed, now - step)

  const answer = checkPasscode({ seed: rfcSeed, typed, now, lastStep: stepAt(now) })

  expect(answer).toEqual({ ok: false, failure: 'code-replayed' })
})

test('spaces, dashes and other digits are the same code', () => {
  const now = 59_000 // RFC 6238: 287082

  for (const typed of ['287 082', ' 287082', '287-082', '２８７０８２', '٢٨٧٠٨٢', '۲۸۷۰۸۲\u200f']) {
    expect(checkPasscode({ seed: rfcSeed, typed, now, lastStep: null })).toEqual({
      ok: true,
      step: 1,
      drift: 0,
    })
  }
})

test.each([
  ['', 'code-missing'],
  [' - ', 'code-missing'],
  ['28708', 'code-malformed'],
  ['0287082', 'code-malformed'],
  ['+287082', 'code-malformed'],
  ['28708O', 'code-malformed'],
  ['7KQM-4XRT-W9HD-63PN-F4TC', 'code-is-recovery-code'],
  ['7kqm 4xrt w9hd', 'code-is-recovery-code'],
  ['000000', 'code-wrong'],
])('typed %j is answered with %s', (typed, failure) => {
  expect(checkPasscode({ seed: rfcSeed, typed, now: 59_000, lastStep: null })).toEqual({
    ok: false,
    failure,
  })
})

test('the code of an earlier QR is named and never accepted', () => {
  const now = 1_700_000_010_000
  const earlier = new TextEncoder().encode('09876543210987654321')
  const typed = passcodeAt(earlier, now)

  const answer = checkPasscode({
    seed: rfcSeed,
    typed,
    now,
    lastStep: null,
    earlierSeeds: [earlier],
  })

  expect(answer).toEqual({ ok: false, failure: 'code-from-earlier-qr' })
})

test('no text is accepted but the codes of two steps', () => {
  fc.assert(
    fc.property(aSeed, aMoment, fc.stringMatching(/^[0-9]{6}$/), (seed, now, typed) => {
      const answer = checkPasscode({ seed, typed, now, lastStep: null })

      expect(answer.ok).toBe([passcodeAt(seed, now), passcodeAt(seed, now - step)].includes(typed))
    }),
  )
})

// A phone's clock against ours, in steps, when an app is set up and afterwards.
test.each([
  [-3, null],
  [-2, -1],
  [-1, 0],
  [0, 0],
  [1, 1],
  [2, null],
] as const)('a first code that is %i steps off teaches a drift of %s', (distance, drift) => {
  const seed = new Uint8Array(20).fill(7)
  const now = 1_800_000_000_000
  const typed = passcodeAt(seed, now + distance * 30_000)

  const answer = checkPasscode({ seed, typed, now, lastStep: null, drift: 'learning' })

  if (drift === null) expect(answer).toMatchObject({ ok: false, failure: 'clock-skewed' })
  else expect(answer).toMatchObject({ ok: true, drift })
})

test.each([
  [-1, [-2, -1, 0]],
  [0, [-1, 0]],
  [1, [-1, 0, 1]],
] as const)('with a drift of %i just these steps are good', (drift, good) => {
  const seed = new Uint8Array(20).fill(7)
  const now = 1_800_000_000_000
  const distances = [-4, -3, -2, -1, 0, 1, 2, 3]

  const accepted = distances.filter((distance) => {
    const typed = passcodeAt(seed, now + distance * 30_000)
    return checkPasscode({ seed, typed, now, lastStep: null, drift }).ok
  })

  expect(accepted).toEqual(good)
})
