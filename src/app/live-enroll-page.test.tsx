// @vitest-environment happy-dom
import { fireEvent, render, screen } from '@testing-library/react'
import type { Hono } from 'hono'
import { afterEach, expect, test, vi } from 'vitest'
import { createFakeApi } from '#client/api.fixture.ts'
import { defaultPolicy } from '#domain/policy.ts'
import type { Role } from '#domain/role.ts'
import { AddressRouter } from './address-router.tsx'
import ClearedPage from './cleared-page.tsx'
import { loseNetwork, openLive, refusal } from './live.fixture.ts'
import LiveEnrollPage from './live-enroll-page.tsx'
import { forgetVisit } from './use-visit.ts'

afterEach(() => {
  forgetVisit()
  sessionStorage.clear()
  // The fetch stays stubbed: what a page has begun to ask may come after its test.
  vi.restoreAllMocks()
})

const dana = {
  person: { id: 'per_dana0001', name: 'Dana Whitfield', email: 'dana@aldervalley.example' },
  role: null,
  isProved: false,
  hasFactor: false,
}

const signedIn = (api: Hono, role: Role | null = null) => {
  const journey = createFakeApi()
  api.get('/session', (c) => c.json({ ...dana, role }))
  api.get('/me/policy', (c) => c.json({ policy: defaultPolicy.duo }))
  api.post('/enrollments', (c) => c.json({ enrollment: journey.view() }))
  return journey
}

const show = () =>
  render(
    <AddressRouter basename="/">
      <LiveEnrollPage base="/" />
    </AddressRouter>,
  )

test('the first question is the same as in practice, without a word of practice', async () => {
  const { api } = openLive('/enroll/')
  signedIn(api)

  show()

  await screen.findByRole('button', { name: 'Start setup' })
  expect(document.body.textContent).not.toMatch(/practice|demo/i)
})

test('staff are asked for a passkey, and never for a phone', async () => {
  const { api } = openLive('/enroll/')
  signedIn(api, 'agent')

  show()

  await screen.findByRole('heading', { name: 'Add a passkey for the desk' })
  await screen.findByRole('button', { name: 'Start setup' })
  expect(screen.getByRole('main').textContent).not.toMatch(/your phone/i)
})

// The first administrator followed it before they had a passkey, to a page that turned them away.
test('the way to the list stands open only to whoever has proved who they are', async () => {
  const { api } = openLive('/enroll/')
  signedIn(api, 'agent')
  const { unmount } = show()
  await screen.findByRole('button', { name: 'Start setup' })
  expect(screen.queryByRole('link', { name: 'People' })).toBeNull()
  unmount()
  forgetVisit()

  const proved = openLive('/enroll/')
  proved.api.get('/session', (c) => c.json({ ...dana, role: 'agent', isProved: true }))
  signedIn(proved.api, 'agent')
  show()

  await screen.findByRole('link', { name: 'People' })
})

test('a press goes to the API of this origin', async () => {
  const { api } = openLive('/enroll/')
  const journey = signedIn(api)
  const told = vi.fn()
  api.post('/enrollments/enr_1/events', async (c) => {
    const message = await c.req.json()
    told(message.intent)
    journey.happen(message.intent, message.id)
    return c.json({ enrollment: journey.view() })
  })
  show()

  fireEvent.click(await screen.findByRole('button', { name: 'Start setup' }))

  await screen.findByRole('heading', { name: 'What will you use to sign in?' })
  await vi.waitFor(() => expect(told).toHaveBeenCalledWith({ type: 'setup.started' }))
  expect(location.pathname).toBe('/enroll/device')
})

test('somebody who is not signed in is shown both ways in', async () => {
  const { api } = openLive('/enroll/')
  api.all('*', (c) => c.json(refusal('not-allowed'), 401))

  show()

  await screen.findByRole('heading', { name: 'Nobody is signed in here' })
  expect(screen.getByRole('link', { name: 'Sign in with a passkey' }).getAttribute('href')).toBe(
    '/sign-in/',
  )
  await screen.findByText(/Call 614.555.0100 and ask for a new one/)
})

test('a session that ends on the way says that the place is kept', async () => {
  const { api } = openLive('/enroll/')
  signedIn(api)
  api.post('/enrollments/enr_1/events', (c) => c.json(refusal('not-allowed'), 401))
  show()

  fireEvent.click(await screen.findByRole('button', { name: 'Start setup' }))

  await screen.findByRole('heading', { name: 'You are signed out' })
  expect(screen.getByText(/Your place is kept/)).toBeTruthy()
})

test('a server that cannot be reached is asked again', async () => {
  const { api } = openLive('/enroll/')
  signedIn(api)
  const mend = loseNetwork()
  show()
  await screen.findByRole('heading', { name: 'We cannot reach Usher' })

  mend()
  fireEvent.click(screen.getByRole('button', { name: 'Try again' }))

  await screen.findByRole('button', { name: 'Start setup' })
})

test('whoever signs out ends the session and is told that the computer is clear', async () => {
  const { api, went } = openLive('/enroll/')
  signedIn(api)
  const ended = vi.fn()
  api.delete('/session', (c) => {
    ended()
    return c.json({ ended: true })
  })
  show()
  await screen.findByRole('button', { name: 'Start setup' })

  fireEvent.click(screen.getByRole('button', { name: 'Sign out' }))

  await vi.waitFor(() => expect(went).toHaveBeenCalledWith('/cleared/'))
  expect(ended).toHaveBeenCalledOnce()
})

test('who could not be signed out is not told that the computer is clear', async () => {
  const { api, went } = openLive('/enroll/')
  signedIn(api)
  show()
  await screen.findByRole('button', { name: 'Start setup' })
  loseNetwork()

  fireEvent.click(screen.getByRole('button', { name: 'Sign out' }))

  await screen.findByRole('dialog', { name: 'You are still signed in' })
  expect(went).not.toHaveBeenCalled()
})

test('the page that says the computer is clear makes it so', async () => {
  openLive('/cleared/')
  // Nobody of the tests above: what their pages have begun may be written until now.
  const kept = 'usher-journey:live.per_gone0001.duo'
  sessionStorage.setItem(kept, 'written while the page was left')

  render(<ClearedPage base="/" isPractice={false} />)

  await screen.findByRole('heading', { name: 'This computer is clear' })
  expect(sessionStorage.getItem(kept)).toBeNull()
  expect(document.body.textContent).not.toMatch(/practice/i)
})
