// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest'
import { actionOf, actions, bindings, keepBindings, rebound, usual } from './bindings.ts'

beforeEach(() => keepBindings(usual))

test('every action has a key, and no key has two', () => {
  expect(new Set(Object.values(usual.keys)).size).toBe(actions.length)
})

test('a capital letter is the same key', () => {
  expect(actionOf(usual, 'c')).toBe('cover')
  expect(actionOf(usual, 'C')).toBe('cover')
  expect(actionOf(usual, 'x')).toBeNull()
})

test('a remote control for slides goes on and back', () => {
  expect(actionOf(usual, 'PageDown')).toBe('next')
  expect(actionOf(usual, 'PageUp')).toBe('back')
})

test('switched off, no key does anything', () => {
  const off = { ...usual, isOn: false }

  expect([...Object.values(usual.keys), 'PageDown'].map((key) => actionOf(off, key))).toEqual(
    Array(actions.length + 1).fill(null),
  )
})

test('another key does it from now on, and the old one does nothing', () => {
  const next = rebound(usual, 'cover', 'H')

  if (typeof next === 'string') throw new Error(next)
  expect(actionOf(next, 'h')).toBe('cover')
  expect(actionOf(next, 'c')).toBeNull()
})

test('a key that is taken, or that works the page, is refused', () => {
  expect(rebound(usual, 'cover', 'b')).toBe('taken')
  expect(rebound(usual, 'cover', 'Tab')).toBe('reserved')
  expect(rebound(usual, 'cover', ' ')).toBe('reserved')
  expect(rebound(usual, 'cover', 'c')).toEqual(usual)
})

test('the choice is kept, and another window’s choice arrives', () => {
  const off = { ...usual, isOn: false }
  keepBindings(off)
  expect(JSON.parse(localStorage.getItem('usher-present-keys') ?? '')).toEqual(off)

  localStorage.setItem('usher-present-keys', JSON.stringify({ keys: { next: 'n' } }))
  globalThis.dispatchEvent(new StorageEvent('storage', { key: 'usher-present-keys' }))
  expect(bindings().get()).toEqual({ isOn: true, keys: { ...usual.keys, next: 'n' } })

  localStorage.setItem('usher-present-keys', 'not json')
  globalThis.dispatchEvent(new StorageEvent('storage', { key: 'usher-present-keys' }))
  expect(bindings().get()).toEqual(usual)
})
