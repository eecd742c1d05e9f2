// @vitest-environment happy-dom
import { fireEvent, render, screen } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { openLive, refusal } from './live.fixture.ts'
import { hearStale, ProveAgain } from './prove-again.tsx'

afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

test('only a proof that was refused as too old is heard', async () => {
  const { api } = openLive('/enroll/')
  api.post('/enrollments/old/proofs/code', (c) => c.json(refusal('identity-unproved'), 403))
  api.post('/enrollments/wrong/proofs/code', (c) => c.json(refusal('code-wrong'), 422))
  api.post('/enrollments/closed/events', (c) => c.json(refusal('identity-unproved'), 403))
  const onStale = vi.fn()
  const ask = hearStale(onStale)
  const post = (path: string) =>
    ask(new Request(new URL(`/api/enrollments/${path}`, location.href), { method: 'POST' }))

  await post('wrong/proofs/code')
  await post('closed/events')
  expect(onStale).not.toHaveBeenCalled()
  const refused = await post('old/proofs/code')

  expect(onStale).toHaveBeenCalledOnce()
  // Whoever asked can still read it.
  expect(await refused.json()).toEqual(refusal('identity-unproved'))
})

const dana = { id: 'per_dana', name: 'Dana', email: 'dana@usher.test' }

type Shown = { onClose: () => void; hasPasskey?: boolean; hasPhone?: boolean }

const show = ({ onClose, hasPasskey = false, hasPhone = false }: Shown) =>
  render(
    <ProveAgain
      base="/"
      organization={{ helpNumber: null, appName: 'Usher' }}
      session={{ person: dana, hasPasskey, hasPhone }}
      onSignedOut={() => {}}
      onClose={onClose}
    />,
  )

test('only what this person has is offered', async () => {
  openLive('/enroll/')

  show({ onClose: () => {} })

  expect(screen.getAllByRole('button').map(({ textContent }) => textContent)).toEqual([
    'Close',
    'Check the code',
  ])
})

test('a phone that approves closes the question, and one that denies says so in it', async () => {
  const { api } = openLive('/enroll/')
  const states = ['denied', 'waiting', 'approved']
  let asked = 0
  api.post('/session/pushes', (c) =>
    c.json({ id: `psh_${++asked}`, digits: '123456', expiresAt: Date.now() + 60_000 }),
  )
  api.get('/session/pushes/:id', (c) => c.json({ state: states.shift() }))
  api.post('/session/pushes/:id/proof', (c) => c.json({ person: dana }))
  const onClose = vi.fn()
  show({ onClose, hasPhone: true })

  fireEvent.click(screen.getByRole('button', { name: 'Ask my phone' }))
  await screen.findByText('1 2 3 4 5 6')
  await screen.findByText(/You tapped Deny/, {}, { timeout: 20_000 })
  expect(onClose).not.toHaveBeenCalled()
  fireEvent.click(screen.getByRole('button', { name: 'Ask my phone' }))

  await vi.waitFor(() => expect(onClose).toHaveBeenCalledOnce(), { timeout: 20_000 })
  expect(asked).toBe(2)
})

test('a code that counts closes the question, and a wrong one says so in it', async () => {
  const { api } = openLive('/enroll/')
  const codes: string[] = []
  api.post('/session/proofs', async (c) => {
    const { code } = await c.req.json()
    codes.push(code)
    return codes.length === 1
      ? c.json(refusal('code-wrong'), 422)
      : c.json({ person: { id: 'per_dana' }, role: null, isProved: true, hasFactor: true })
  })
  const onClose = vi.fn()
  const type = async (code: string) => {
    fireEvent.input(screen.getByLabelText('Passcode or recovery code'), { target: { value: code } })
    fireEvent.click(screen.getByRole('button', { name: 'Check the code' }))
  }
  show({ onClose })

  await type('000000')
  await screen.findByText(/That passcode did not work/)
  expect(onClose).not.toHaveBeenCalled()
  await type('123456')

  await vi.waitFor(() => expect(onClose).toHaveBeenCalledOnce())
  expect(codes).toEqual(['000000', '123456'])
})
