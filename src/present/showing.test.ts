import { expect, test } from 'vitest'
import { passedAt } from '#ui/stopwatch.ts'
import { readPlace } from './addresses.ts'
import {
  type Change,
  changed,
  readShowing,
  type Showing,
  startOrStop,
  toNext,
  toNextFault,
  toNextPhone,
  toNextZoom,
  toPrevious,
} from './showing.ts'

const at = (page: string, search = ''): Showing => ({
  place: readPlace(page, new URLSearchParams(search)),
  isCovered: true,
  isBlank: false,
  isPhoneInFront: false,
  zoom: 100,
  language: 'en',
  timer: { since: null, passed: 0 },
})

const after = (showing: Showing, ...changes: Change[]): Showing =>
  changes.reduce((now, change) => changed(now, change(now)), showing)

test('next goes along the straight way and stops at its end', () => {
  expect(after(at('scan'), toNext).place.step).toBe('choosingPreference')
  expect(after(at('done'), toNext, toNext).place.step).toBe('enrolled')
})

test('next from a side step goes on where the way goes on', () => {
  expect(after(at('scan/send-link'), toNext).place.step).toBe('choosingPreference')
})

test('back goes the way that led here, and stops at the beginning', () => {
  expect(after(at('scan/send-link'), toPrevious).place.step).toBe('linkingApp.showingCode')
  expect(after(at('start'), toPrevious).place.step).toBe('welcoming')
})

test('what is uncovered is covered again with the next step, fault or phone', () => {
  const open = changed(at('scan'), { isCovered: false })

  expect(open.isCovered).toBe(false)
  expect(after(open, toNext).isCovered).toBe(true)
  expect(after(open, toNextFault).isCovered).toBe(true)
  expect(after(open, toNextPhone).isCovered).toBe(true)
  expect(after(open, toNextZoom).isCovered).toBe(false)
})

test('the faults of a step come round to none', () => {
  const first = after(at('test/push'), toNextFault)
  const round = after(first, toNextFault, toNextFault, toNextFault, toNextFault, toNextFault)

  expect(first.place.fault).toBe('push-denied')
  expect(round.place.fault).toBeNull()
})

test('another phone stays on the step where it can', () => {
  expect(after(at('scan'), toNextPhone).place).toMatchObject({
    step: 'linkingApp.showingCode',
    phone: 'android',
  })
})

test('the timer adds up what it ran', () => {
  const started = after(at('scan'), startOrStop(1000))
  const stopped = after(started, startOrStop(61_000))
  const again = after(stopped, startOrStop(100_000))

  expect(passedAt(started.timer, 11_000)).toBe(10_000)
  expect(passedAt(stopped.timer, 99_000)).toBe(60_000)
  expect(passedAt(again.timer, 101_000)).toBe(61_000)
})

test('another window is heard, and one of another build is not', () => {
  const showing = changed(at('scan', 'journey=authenticator'), { isCovered: false, zoom: 150 })

  expect(readShowing(structuredClone(showing))).toEqual(showing)
  expect(readShowing({ ...showing, zoom: 120 })).toBeNull()
  expect(readShowing({ ...showing, place: { ...showing.place, step: 'flying' } })).toBeNull()
  expect(readShowing({ ...showing, isCovered: undefined })?.isCovered).toBe(true)
})
