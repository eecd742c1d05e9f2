// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest'
import { forgetPasskeys, passkeyShelf } from './passkey-shelf.ts'

const passkey = { id: 'one', rpId: 'usher.example', userHandle: 'dana', key: {}, signatures: 0 }

beforeEach(() => forgetPasskeys())

test('a person finds her passkeys after a reload, and nobody else does', () => {
  passkeyShelf('dana').keep(passkey)

  expect(passkeyShelf('dana').all()).toEqual([passkey])
  expect(passkeyShelf('sam').all()).toEqual([])
})

test('a passkey that was used replaces itself', () => {
  const shelf = passkeyShelf('dana')
  shelf.keep(passkey)

  shelf.keep({ ...passkey, signatures: 1 })

  expect(shelf.all()).toEqual([{ ...passkey, signatures: 1 }])
})

test('a browser that keeps nothing still has passkeys until the page is closed', () => {
  passkeyShelf('dana', null).keep(passkey)

  expect(passkeyShelf('dana', null).all()).toEqual([passkey])
})

test('starting over leaves no passkey and nothing else alone', () => {
  localStorage.setItem('other', 'stays')
  passkeyShelf('dana').keep(passkey)

  forgetPasskeys()

  expect(passkeyShelf('dana').all()).toEqual([])
  expect(localStorage.getItem('other')).toBe('stays')
})
