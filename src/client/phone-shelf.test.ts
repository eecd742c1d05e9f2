import { IDBFactory } from 'fake-indexeddb'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { openPhoneShelf, type PairedAccount } from './phone-shelf.ts'

beforeEach(() => vi.stubGlobal('indexedDB', new IDBFactory()))
afterEach(() => vi.unstubAllGlobals())

const account = (factorId: string): PairedAccount => ({
  factorId,
  account: 'dana@usher.test',
  organization: 'Usher test',
  codeHash: 'hash',
  key: { x: 'x', y: 'y' },
  // No store of tests can copy a real one; that it stays shut is seen in the browser (e2e/live-phone.spec.ts).
  privateKey: {} as CryptoKey,
})

test('accounts are kept across windows, each once, until they are taken off', async () => {
  const shelf = await openPhoneShelf()
  await shelf?.keep(account('fac_1'))
  await shelf?.keep(account('fac_2'))
  await shelf?.keep({ ...account('fac_1'), organization: 'Renamed' })
  await shelf?.remove('fac_2')

  const later = await (await openPhoneShelf())?.all()

  expect(later).toMatchObject([{ factorId: 'fac_1', organization: 'Renamed' }])
})

test.each([
  ['keeps nothing', 'indexedDB', undefined],
  ['makes no keys, as on plain http', 'crypto', {}],
  [
    'refuses to keep anything in this window',
    'indexedDB',
    {
      open() {
        const opening = { error: new DOMException('', 'InvalidStateError'), onerror: () => {} }
        queueMicrotask(() => opening.onerror())
        return opening
      },
    },
  ],
])('there is none where a browser %s', async (_, name, value) => {
  vi.stubGlobal(name, value)

  expect(await openPhoneShelf()).toBeNull()
})
