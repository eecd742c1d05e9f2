// @vitest-environment happy-dom
import { fireEvent, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { openLive, refusal } from './live.fixture.ts'
import SignInPage from './sign-in-page.tsx'

const get = vi.fn()

beforeEach(() => {
  vi.stubGlobal('PublicKeyCredential', () => {})
  Object.defineProperty(navigator, 'credentials', { value: { get }, configurable: true })
  get.mockResolvedValue({
    id: 'credential',
    rawId: new ArrayBuffer(4),
    type: 'public-key',
    response: {
      authenticatorData: new ArrayBuffer(4),
      clientDataJSON: new ArrayBuffer(4),
      signature: new ArrayBuffer(4),
    },
    getClientExtensionResults: () => ({}),
  })
})

afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

const opened = () => {
  const { api, went } = openLive('/sign-in/')
  api.post('/session/challenge', (c) => c.json({ id: 'cha_1', challenge: { challenge: 'AAAA' } }))
  return { api, went }
}

const signIn = () => {
  render(<SignInPage base="/" />)
  fireEvent.click(screen.getByRole('button', { name: 'Sign in with a passkey' }))
}

test.each([
  ['lead', '/desk/people/'],
  [null, '/devices/'],
])('a person with the role %s goes on at %s', async (role, place) => {
  const { api, went } = opened()
  const sent = vi.fn()
  api.post('/session', async (c) => {
    sent(await c.req.json())
    return c.json({ role })
  })

  signIn()

  await vi.waitFor(() => expect(went).toHaveBeenCalledWith(place))
  expect(sent).toHaveBeenCalledWith({
    id: 'cha_1',
    response: expect.objectContaining({ id: 'credential', type: 'public-key' }),
  })
})

test('a passkey that Usher does not know says so, and another one can be tried', async () => {
  const { api, went } = opened()
  api.post('/session', (c) => c.json(refusal('passkey-refused'), 401))

  signIn()

  await screen.findByText(/Usher does not know this passkey/)
  expect(screen.getByRole('button', { name: 'Sign in with a passkey' })).toBeTruthy()
  expect(went).not.toHaveBeenCalled()
})

test('a window that was closed sends nothing', async () => {
  const { api } = opened()
  const sent = vi.fn()
  api.post('/session', (c) => {
    sent()
    return c.json({})
  })
  get.mockRejectedValue(Object.assign(new Error('closed'), { name: 'NotAllowedError' }))

  signIn()

  await screen.findByText(/closed its window before you were signed in/)
  expect(sent).not.toHaveBeenCalled()
})

test('a browser without passkeys says so', async () => {
  vi.stubGlobal('PublicKeyCredential', undefined)
  opened()

  signIn()

  await screen.findByText(/This browser cannot use passkeys here/)
})

test('what broke on our side has a name to quote', async () => {
  const { api } = openLive('/sign-in/')
  api.post('/session/challenge', (c) =>
    c.json({ failure: { code: 'broken', reference: 'err_7' } }, 500),
  )

  signIn()

  await screen.findByText(/say err_7/)
})

test('a browser that cannot says why, before anything is pressed', async () => {
  vi.stubGlobal('isSecureContext', true)
  vi.stubGlobal('PublicKeyCredential', undefined)
  opened()

  render(<SignInPage base="/" />)

  await screen.findByText(/^This browser cannot use passkeys. Open Usher in a newer browser/)
})

test('a page without https says that it is the address', async () => {
  vi.stubGlobal('isSecureContext', false)
  opened()

  render(<SignInPage base="/" />)

  await screen.findByText(/does not begin with https/)
})
