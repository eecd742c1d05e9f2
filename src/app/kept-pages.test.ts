// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest'
import './use-visit.ts'

afterEach(() => {
  document.documentElement.hidden = false
  vi.restoreAllMocks()
})

const pass = (type: 'pagehide' | 'pageshow', persisted: boolean) =>
  dispatchEvent(Object.assign(new Event(type), { persisted }))

test('a page that is kept for "Back" leaves empty and comes back new', () => {
  const reload = vi.spyOn(location, 'reload').mockImplementation(() => {})

  pass('pagehide', true)
  expect(document.documentElement.hidden).toBe(true)
  expect(reload).not.toHaveBeenCalled()
  pass('pageshow', true)

  expect(reload).toHaveBeenCalledOnce()
})

test('a page that is opened or closed for good is left alone', () => {
  const reload = vi.spyOn(location, 'reload').mockImplementation(() => {})

  pass('pageshow', false)
  pass('pagehide', false)

  expect(document.documentElement.hidden).toBe(false)
  expect(reload).not.toHaveBeenCalled()
})
