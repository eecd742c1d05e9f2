import type { RegistrationResponseJSON } from '@simplewebauthn/browser'
import { expect, test, vi } from 'vitest'
import { askingIfOther } from './meant-passkeys.ts'
import type { PasskeyPort } from './passkeys.ts'

type Said = Partial<Pick<RegistrationResponseJSON, 'authenticatorAttachment'>> & {
  transports?: RegistrationResponseJSON['response']['transports']
}

/** A browser that answers one after the other. */
const browser = (...answers: Said[]) => {
  const responses = answers.map(({ transports, ...rest }, n) => ({
    ...rest,
    id: `credential-${n}`,
    response: { ...(transports && { transports }) },
  }))
  const register = vi.fn(async () => ({ ok: true, response: responses.shift() }))
  return { register, port: { register } as unknown as PasskeyPort }
}

const options = (authenticatorAttachment?: AuthenticatorAttachment) =>
  ({ authenticatorSelection: { authenticatorAttachment } }) as Parameters<
    PasskeyPort['register']
  >[0]

const laptop: Said = { authenticatorAttachment: 'platform', transports: ['internal'] }
const key: Said = { authenticatorAttachment: 'cross-platform', transports: ['usb'] }

test.each([
  ['the key that was meant', 'cross-platform', key],
  ['the laptop that was meant', 'platform', laptop],
  ['a phone by its QR code', 'cross-platform', { ...key, transports: ['hybrid', 'internal'] }],
  ['what a browser says nothing of', 'cross-platform', {}],
  ['what could be either', 'platform', { transports: ['hybrid', 'internal'] }],
  ['whatever, where nothing was meant', undefined, laptop],
] as const)('%s is taken without a question', async (_, meant, said) => {
  const ask = vi.fn()

  const answer = await askingIfOther(browser(said as Said).port, ask).register(options(meant))

  expect(answer).toMatchObject({ ok: true, response: { id: 'credential-0' } })
  expect(ask).not.toHaveBeenCalled()
})

test.each([
  ['the laptop in place of the key', 'cross-platform', laptop, 'thisDevice'],
  ['the key in place of the laptop', 'platform', key, 'securityKey'],
  [
    'a laptop of a browser that says less',
    'cross-platform',
    { transports: ['internal'] },
    'thisDevice',
  ],
  ['a key of a browser that says less', 'platform', { transports: ['nfc', 'usb'] }, 'securityKey'],
] as const)('%s is asked about, and can be kept', async (_, meant, said, came) => {
  const ask = vi.fn().mockResolvedValue('keep')

  const answer = await askingIfOther(browser(said as Said).port, ask).register(options(meant))

  expect(ask).toHaveBeenCalledExactlyOnceWith(came)
  expect(answer).toMatchObject({ ok: true, response: { id: 'credential-0' } })
})

test('done again, the next one counts, and is looked at as well', async () => {
  const { port, register } = browser(laptop, laptop, key)
  const ask = vi.fn().mockResolvedValue('again')

  const answer = await askingIfOther(port, ask).register(options('cross-platform'))

  expect(answer).toMatchObject({ ok: true, response: { id: 'credential-2' } })
  expect([ask.mock.calls.length, register.mock.calls.length]).toEqual([2, 3])
})

test('a question that is closed adds nothing', async () => {
  const ask = vi.fn().mockResolvedValue(null)

  const answer = await askingIfOther(browser(laptop).port, ask).register(options('cross-platform'))

  expect(answer).toEqual({ ok: false, failure: 'passkey-cancelled' })
})
