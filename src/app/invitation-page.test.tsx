// @vitest-environment happy-dom
import { fireEvent, render, screen } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import InvitationPage from './invitation-page.tsx'
import { dropToken } from './invitation-token.ts'
import { loseNetwork, openLive, refusal } from './live.fixture.ts'

afterEach(() => {
  localStorage.clear()
  dropToken()
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

const open = () => fireEvent.click(screen.getByRole('button', { name: 'Open my invitation' }))
/** Beside the link: the language of the page, and what this browser made up. */
const sent = { language: 'en', browser: expect.stringMatching(/^[0-9a-f]{64}$/) }
const titled = (name: string | RegExp) => screen.findByRole('heading', { level: 1, name })

test('a link that is only opened sends nothing, and its token leaves the address', async () => {
  const { api } = openLive('/invitation/#t0ken')
  const redeem = vi.fn()
  api.post('/invitations/redemptions', (c) => {
    redeem()
    return c.json({})
  })

  render(<InvitationPage base="/" />)

  await screen.findByText(/Alder Valley Schools invites you/)
  expect(location.href).not.toContain('t0ken')
  expect(document.body.innerHTML).not.toContain('t0ken')
  expect(redeem).not.toHaveBeenCalled()
})

test('the button opens it, and the set-up follows', async () => {
  const { api, went } = openLive('/invitation/#t0ken')
  const redeemed = vi.fn()
  api.post('/invitations/redemptions', async (c) => {
    redeemed(await c.req.json())
    return c.json({ person: { name: 'Dana' }, hasFactor: false, role: null })
  })
  render(<InvitationPage base="/" />)

  open()

  await vi.waitFor(() => expect(went).toHaveBeenCalledWith('/enroll/'))
  expect(redeemed).toHaveBeenCalledExactlyOnceWith({ ...sent, token: 't0ken' })
})

test.each([
  [404, 'invitation-unknown', 'We do not know this invitation', /Open your newest link/],
  [410, 'invitation-expired', 'This invitation has run out', /ask for a new one/],
  [409, 'invitation-opened', 'This invitation was opened elsewhere', /carry on there/],
] as const)('%i %s says what to do next', async (status, code, title, next) => {
  const { api } = openLive('/invitation/#t0ken')
  api.post('/invitations/redemptions', (c) => c.json(refusal(code), status))
  render(<InvitationPage base="/" />)

  open()

  await titled(title)
  await screen.findByText(next)
  expect(
    (await screen.findByRole('link', { name: 'Call 614 555 0100' })).getAttribute('href'),
  ).toBe('tel:6145550100')
})

test('without a network the invitation is kept, and the next press opens it', async () => {
  const { api, went } = openLive('/invitation/#t0ken')
  api.post('/invitations/redemptions', (c) =>
    c.json({ person: { name: 'Dana' }, hasFactor: false, role: null }),
  )
  const mend = loseNetwork()
  render(<InvitationPage base="/" />)

  open()
  await screen.findByText(/Your invitation is still good/)
  mend()
  open()

  await vi.waitFor(() => expect(went).toHaveBeenCalledWith('/enroll/'))
})

test('a page that was loaded again asks for the link', async () => {
  openLive('/invitation/')

  render(<InvitationPage base="/" />)

  await titled('Open your invitation link once more')
  expect(screen.queryByRole('button', { name: 'Open my invitation' })).toBeNull()
})

test('another link in the same window is another invitation', async () => {
  const { api } = openLive('/invitation/#old')
  const redeemed = vi.fn()
  api.post('/invitations/redemptions', async (c) => {
    redeemed(await c.req.json())
    return c.json(refusal('invitation-expired'), 410)
  })
  render(<InvitationPage base="/" />)
  open()
  await titled('This invitation has run out')

  history.replaceState(null, '', '/invitation/#new')
  fireEvent(window, new HashChangeEvent('hashchange'))
  await titled('Set up your second check')
  open()

  await vi.waitFor(() => expect(redeemed).toHaveBeenLastCalledWith({ ...sent, token: 'new' }))
  expect(location.hash).toBe('')
})

test('whose answer was lost is known by the next press, and forgotten once it is there', async () => {
  const { api, went } = openLive('/invitation/#t0ken')
  const told: { browser: string }[] = []
  api.post('/invitations/redemptions', async (c) => {
    told.push(await c.req.json())
    if (told.length === 1) throw new TypeError('the line was cut')
    return c.json({ person: { name: 'Dana' }, hasFactor: false, role: null })
  })
  api.onError((error) => {
    throw error
  })
  render(<InvitationPage base="/" />)

  open()
  await screen.findByText(/Your invitation is still good/)
  open()

  await vi.waitFor(() => expect(went).toHaveBeenCalledWith('/enroll/'))
  expect(told).toMatchObject([sent, sent])
  expect(told[1]?.browser).toBe(told[0]?.browser)
  expect(JSON.stringify(localStorage)).not.toContain(told[0]?.browser)
})

test('where mail is sent, a link that has run out is asked for again', async () => {
  const { api } = openLive('/invitation/#t0ken')
  const asked = vi.fn()
  api.get('/invitations', (c) => c.json({ canMail: true }))
  api.post('/invitations/redemptions', (c) => c.json(refusal('invitation-expired'), 410))
  api.post('/invitations/renewals', async (c) => {
    asked(await c.req.json())
    return c.json({ canMail: true })
  })
  render(<InvitationPage base="/" />)
  open()

  fireEvent.click(await screen.findByRole('button', { name: 'Mail me a new link' }))

  await titled('Look into your mail')
  expect(asked).toHaveBeenCalledExactlyOnceWith({ token: 't0ken' })
})
