// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest'
import { dana, enrol, pairing } from './phone-fixture.ts'
import { withAccount, withClock, withName, withoutAccount, withSeen } from './phone-record.ts'
import {
  changePhone,
  forgetPhones,
  phoneOf,
  readPhone,
  subscribePhones,
  tokenOf,
} from './phone-store.ts'

const omar = { ...dana, id: 'omar' }

beforeEach(() => forgetPhones())

test('a phone that nobody touched is in its box and not in the browser', () => {
  const record = phoneOf(dana)

  expect(record).toMatchObject({ hasApp: false, accounts: [], clockOffsetMinutes: 0 })
  expect(readPhone('dana')).toBeNull()
  expect(localStorage.length).toBe(0)
})

test('a phone comes with its troubles', () => {
  const record = phoneOf({ ...dana, id: 'ines', cameraBlocked: true, clockOffsetMinutes: -7 })

  expect(record).toMatchObject({ camera: 'refused', clockOffsetMinutes: -7 })
})

test('what one person does is not on the phone of another', () => {
  enrol(dana)

  expect(phoneOf(dana).accounts).toHaveLength(1)
  expect(phoneOf(omar).accounts).toHaveLength(0)
})

test('the same record stays the same object, so that nothing is drawn twice', () => {
  enrol(dana)

  expect(phoneOf(dana)).toBe(phoneOf(dana))
  expect(phoneOf(omar)).toBe(phoneOf(omar))
})

test('another window hears of a change, and of the end of the practice', () => {
  const heard = vi.fn()
  const stop = subscribePhones(heard)

  dispatchEvent(new StorageEvent('storage', { key: 'usher-phone:dana' }))
  dispatchEvent(new StorageEvent('storage', { key: null }))
  dispatchEvent(new StorageEvent('storage', { key: 'something-else' }))
  stop()
  dispatchEvent(new StorageEvent('storage', { key: 'usher-phone:dana' }))

  expect(heard).toHaveBeenCalledTimes(2)
})

test('what another window wrote is read at once', () => {
  enrol(dana)
  const text = JSON.stringify({ ...phoneOf(dana), clockOffsetMinutes: 9 })

  localStorage.setItem('usher-phone:dana', text)

  expect(phoneOf(dana).clockOffsetMinutes).toBe(9)
})

test('a record that makes no sense is a phone in its box', () => {
  localStorage.setItem('usher-phone:dana', '{"version":0}')
  localStorage.setItem('usher-phone:omar', 'not json')

  expect(phoneOf(dana).accounts).toEqual([])
  expect(phoneOf(omar).accounts).toEqual([])
})

test('a browser that keeps nothing still has a phone until the page closes', () => {
  const full = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError')
  })

  changePhone(dana, withClock(3))

  expect(phoneOf(dana).clockOffsetMinutes).toBe(3)
  full.mockRestore()
})

test('requests are read with the token of the factor they are for', () => {
  enrol(dana)

  expect(tokenOf('dana', pairing.factorId)).toBe(pairing.token)
  expect(tokenOf('dana', 'fac_2')).toBeNull()
})

test('an account is renamed, removed, and not there twice for one seed', () => {
  enrol(dana)
  const [account] = phoneOf(dana).accounts
  if (!account) throw new Error('no account')

  changePhone(dana, withName(account.id, 'Work'))
  expect(phoneOf(dana).accounts[0]?.name).toBe('Work')

  changePhone(dana, withAccount({ ...account, id: 'again' }))
  expect(phoneOf(dana).accounts.map(({ id }) => id)).toEqual(['again'])

  changePhone(dana, withAccount({ ...account, id: 'earlier', seed: 'AAAA' }))
  expect(phoneOf(dana).accounts.map(({ id }) => id)).toEqual(['earlier', 'again'])

  changePhone(dana, withoutAccount('again'))
  expect(phoneOf(dana).accounts.map(({ id }) => id)).toEqual(['earlier'])
})

test('what was seen is remembered for each app', () => {
  changePhone(dana, withSeen('mail', 50))

  expect(phoneOf(dana).seen).toEqual({ mail: 50, messages: 0, calls: 0 })
})
