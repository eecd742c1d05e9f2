// @vitest-environment happy-dom
import { render, screen } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import HomePage from './home-page.tsx'
import { openLive } from './live.fixture.ts'
import { forgetServer } from './use-server.ts'

afterEach(() => {
  forgetServer()
  vi.restoreAllMocks()
})

const signIn = () => screen.queryByRole('link', { name: /^Sign in/ })

test('in front of a real server there is a door to sign in', async () => {
  const { api } = openLive('/')
  api.get('/health', (c) => c.json({ product: 'usher', world: 'live', chart: 1 }))

  render(<HomePage base="/" />)

  await vi.waitFor(() => expect(signIn()?.getAttribute('href')).toBe('/sign-in/'))
  expect(screen.queryByText(/no server behind it/)).toBeNull()
  expect(screen.getByRole('link', { name: /Set up my phone/ })).toBeTruthy()
})

test.each([
  ['a static host that has our file', { product: 'usher', world: 'practice' }],
  ['somebody else’s API', { status: 'ok', world: 'live' }],
])('%s leaves practice alone', async (_, health) => {
  const { api } = openLive('/')
  api.get('/health', (c) => c.json(health))

  render(<HomePage base="/" />)

  await screen.findByText(/no server behind it/)
  await vi.waitFor(() => expect(screen.getByText(/no server behind it/).className).toBe('hint'))
  expect(signIn()).toBeNull()
})

test('a host that answers nothing, or a page, leaves practice alone', async () => {
  const { api } = openLive('/')
  api.get('/health', (c) => c.html('<h1>Not here</h1>', 404))

  render(<HomePage base="/" />)

  await vi.waitFor(() => expect(screen.getByText(/no server behind it/).className).toBe('hint'))
  expect(signIn()).toBeNull()
})
