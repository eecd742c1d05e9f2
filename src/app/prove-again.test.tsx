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
  render(
    <ProveAgain
      base="/"
      organization={{ helpNumber: null, appName: 'Usher' }}
      person={{ id: 'per_dana' }}
      onSignedOut={() => {}}
      onClose={onClose}
    />,
  )

  await type('000000')
  await screen.findByText(/That passcode did not work/)
  expect(onClose).not.toHaveBeenCalled()
  await type('123456')

  await vi.waitFor(() => expect(onClose).toHaveBeenCalledOnce())
  expect(codes).toEqual(['000000', '123456'])
})
