import { expect, test } from 'vitest'
import { isWholeRecoveryCode } from '#domain/recovery-codes.ts'
import { readScanned } from '#domain/scanned.ts'
import { keyToSeed } from '#domain/seed.ts'
import { passcodeAt } from '#domain/totp.ts'
import { decoy, sampleDigits, sampleKey, sampleResources, sampleTime } from './samples.ts'

test('whoever scans the decoy is told so, and has nothing to open', () => {
  expect(decoy).toBe('SAMPLE, do not scan')
  expect(readScanned(decoy)).toEqual({ kind: 'other' })
})

test('the passcode of the sample key is 000000 in every picture', () => {
  const seed = keyToSeed(sampleKey)

  expect(sampleKey).toMatch(/^SAMPLE/)
  expect(seed && passcodeAt(seed, sampleTime)).toBe(sampleDigits)
})

test('no sample can be taken for a recovery code, and no two are alike', () => {
  const codes = sampleResources('Alder Valley Schools', false).recoveryCodes?.codes ?? []

  expect(codes).toHaveLength(10)
  expect(new Set(codes).size).toBe(10)
  expect(codes.filter((code) => !code.startsWith('SAMPLE-'))).toEqual([])
  expect(codes.filter(isWholeRecoveryCode)).toEqual([])
})
