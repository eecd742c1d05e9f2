// What a demonstration shows where a person would see their own: samples that say what they are, and that
// nothing accepts. The time stands still, so that a picture is the same tomorrow.

import type { Failure } from '#domain/failure.ts'
import { limits } from '#domain/policy.ts'
import { reservedNumbers } from '#domain/reserved-numbers.ts'
import type { WaitingState } from '#machines/enrollment/waiting-states.ts'
import type { NumberDraft, Resources } from './scene.ts'

/** Plain text: a camera that reads it is told, and has nothing to open. */
export const decoy = 'SAMPLE, do not scan'

/** At this time its passcode is 000000, which no one takes for a real one. */
export const sampleKey = 'SAMPLESAMPLESAMPLESAMPLESAMCMOTQ'
export const sampleTime = Date.UTC(2026, 0, 15, 9, 41, 5)

export const sampleMail = 'sample@example.org'
export const sampleDigits = '000000'

const sampleCodes = Array.from(
  { length: limits.recoveryCodes },
  (_, place) => `SAMPLE-0000-0000-${String(place + 1).padStart(4, '0')}`,
)

export const sampleResources = (issuer: string, asksDigits: boolean): Resources => ({
  activation: {
    content: decoy,
    link: null,
    key: sampleKey,
    issuer,
    account: sampleMail,
    expiresAt: sampleTime + 9 * 60_000,
  },
  recoveryCodes: { codes: sampleCodes, madeAt: sampleTime },
  push: { digits: asksDigits ? sampleDigits : null, expiresAt: sampleTime + 48_000 },
})

const us = reservedNumbers.US ?? { mobile: '', landline: '' }
const numberless = { text: '', country: 'US', extension: '', confirmed: false } as const

const mistyped: Partial<Record<Failure, Partial<NumberDraft>>> = {
  'number-too-short': { text: us.mobile.slice(0, -3) },
  'number-too-long': { text: `${us.mobile}77` },
  'number-is-landline': { text: reservedNumbers.GB?.landline ?? '', country: 'GB' },
}

/** The number as somebody has typed it by then: from a range that is kept for fiction. */
export const sampleDraft = (
  step: WaitingState,
  { isLandline, fault }: { isLandline: boolean; fault: Failure | null },
): NumberDraft => {
  const typed = { ...numberless, text: isLandline ? us.landline : us.mobile }
  if (step !== 'enteringNumber') return { ...typed, confirmed: true }
  return { ...typed, ...(fault && mistyped[fault]) }
}
