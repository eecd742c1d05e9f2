// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { browserPasskeys, passkeyKinds } from './browser-passkeys.ts'

const options = {
  challenge: 'AAAA',
  rp: { id: 'usher.example', name: 'Usher' },
  user: { id: 'AAAA', name: 'dana', displayName: 'Dana' },
  pubKeyCredParams: [{ type: 'public-key' as const, alg: -7 }],
}

const ask = { create: vi.fn(), get: vi.fn() }
const isPlatformReady = vi.fn()

const Credential = Object.assign(() => {}, {
  isUserVerifyingPlatformAuthenticatorAvailable: isPlatformReady,
})

beforeEach(() => {
  vi.stubGlobal('PublicKeyCredential', Credential)
  vi.stubGlobal('reportError', vi.fn())
  Object.defineProperty(navigator, 'credentials', { value: ask, configurable: true })
  isPlatformReady.mockResolvedValue(true)
})

afterEach(() => {
  vi.unstubAllGlobals()
  vi.resetAllMocks()
})

const named = (name: string) => Object.assign(new Error('as the browser puts it'), { name })

const rows = [
  ['NotAllowedError', 'passkey-cancelled'],
  ['AbortError', 'passkey-cancelled'],
  ['OperationError', 'passkey-cancelled'],
  ['ConstraintError', 'passkey-unsupported'],
  ['NotSupportedError', 'passkey-unsupported'],
  ['SecurityError', 'passkey-unsupported'],
  ['UnknownError', 'passkey-refused'],
  ['NotReadableError', 'passkey-refused'],
] as const

test.each(rows)('%s while one is made: %s', async (name, failure) => {
  ask.create.mockRejectedValue(named(name))

  expect(await browserPasskeys().register(options)).toEqual({ ok: false, failure })
})

test.each(rows)('%s while one is used: %s', async (name, failure) => {
  ask.get.mockRejectedValue(named(name))

  expect(await browserPasskeys().use({ challenge: 'AAAA' })).toEqual({ ok: false, failure })
})

test('a key that is set up already says so, and only where one is made', async () => {
  ask.create.mockRejectedValue(named('InvalidStateError'))
  ask.get.mockRejectedValue(named('InvalidStateError'))
  const passkeys = browserPasskeys()

  const answers = [await passkeys.register(options), await passkeys.use({ challenge: 'AAAA' })]

  expect(answers).toEqual([
    { ok: false, failure: 'passkey-already-registered' },
    { ok: false, failure: 'passkey-refused' },
  ])
})

test('an error that nobody knows yet can be tried again, and is reported', async () => {
  ask.get.mockRejectedValue(named('BrandNewError'))

  const answer = await browserPasskeys().use({ challenge: 'AAAA' })

  expect(answer).toEqual({ ok: false, failure: 'passkey-refused' })
  expect(reportError).toHaveBeenCalledOnce()
})

test('a browser without passkeys is not asked', async () => {
  vi.stubGlobal('PublicKeyCredential', undefined)
  const passkeys = browserPasskeys()

  expect(await passkeys.supported()).toBe(false)
  expect(await passkeys.register(options)).toEqual({ ok: false, failure: 'passkey-unsupported' })
  expect(await passkeyKinds()).toEqual([])
  expect(ask.create).not.toHaveBeenCalled()
})

test('a computer without a screen lock can still take a key', async () => {
  isPlatformReady.mockResolvedValue(false)
  expect(await passkeyKinds()).toEqual(['securityKey'])

  isPlatformReady.mockRejectedValue(new Error('it does not say'))
  expect(await passkeyKinds()).toEqual(['securityKey'])

  isPlatformReady.mockResolvedValue(true)
  expect(await passkeyKinds()).toEqual(['securityKey', 'thisDevice'])
})
