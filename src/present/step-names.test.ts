import { expect, test } from 'vitest'
import { readPlace } from './addresses.ts'
import { listSteps, matching } from './step-names.ts'

const steps = listSteps(readPlace('scan', new URLSearchParams()))
const names = (typed: string) => matching(steps, typed).map(({ name }) => name)

test('part of a word is enough, in any order and without accents', () => {
  expect(names('qr')).toEqual(['Scan the QR code'])
  expect(names('sign-in push')).toEqual([])
  expect(names('phone answer')).toEqual(['Test sign-in: answer on the phone'])
  expect(names('sign-in phone')).toEqual(['Test sign-in: answer on the phone'])
  expect(names('one')).not.toContain('Phone type')
  expect(names('ÍNSTALL')).toEqual(['Install the app'])
})

test('digits are the number of a step on the straight way', () => {
  expect(matching(steps, '7').map(({ step }) => step)).toEqual(['linkingApp.showingCode'])
  expect(matching(steps, '1').map(({ number }) => number)).toEqual([1, 10, 11])
})

test('nothing typed is everything, and what fits nothing is nothing', () => {
  expect(names('')).toHaveLength(steps.length)
  expect(names('helicopter')).toEqual([])
})
