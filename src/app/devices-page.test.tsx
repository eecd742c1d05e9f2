// @vitest-environment happy-dom
import { fireEvent, render, screen, within } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import type { FactorView } from '#api/me.routes.ts'
import { defaultPolicy } from '#domain/policy.ts'
import DevicesPage from './devices-page.tsx'
import { loseNetwork, openLive, refusal } from './live.fixture.ts'
import { forgetVisit } from './use-visit.ts'

afterEach(() => {
  forgetVisit()
  vi.restoreAllMocks()
})

const at = Date.UTC(2026, 10, 20, 12)
const app: FactorView = { id: 'fac_app', kind: 'app', name: '', createdAt: at }
const key: FactorView = { id: 'fac_key', kind: 'passkey', name: 'Blue key', createdAt: at }

type Options = { ways?: FactorView[]; left?: number; role?: 'lead' | null }

const signedIn = ({ ways = [app, key], left = 8, role = null }: Options = {}) => {
  const { api, went } = openLive('/devices/')
  const kept = [...ways]
  const dana = { id: 'per_dana0001', name: 'Dana Whitfield', email: 'dana@aldervalley.example' }
  api.get('/session', (c) => c.json({ person: dana, role, isProved: true, hasFactor: true }))
  api.get('/me/policy', (c) => c.json({ policy: defaultPolicy.authenticator }))
  api.get('/me/factors', (c) => c.json({ factors: kept }))
  api.get('/me/recovery-codes', (c) => c.json({ left, madeAt: left > 0 ? at : null }))
  return { api, went, kept }
}

const show = () => render(<DevicesPage base="/" />)
const list = async () => within(await screen.findByRole('list', { name: 'What is set up' }))
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }))
const dialog = () => within(screen.getByRole('dialog'))
const hrefOf = (name: string) => screen.getByRole('link', { name }).getAttribute('href')

const shownCodes = () => [...document.querySelectorAll('code')].map((code) => code.textContent)

test('everything that lets a person in is listed, each with its own button', async () => {
  signedIn()

  show()

  const rows = (await list()).getAllByRole('listitem')
  expect(rows.map((row) => row.textContent)).toEqual([
    expect.stringMatching(/^Authenticator app.*Set up/),
    expect.stringMatching(/^Passkey Blue key.*Set up/),
  ])
  expect(screen.getByRole('button', { name: /^Remove: Passkey Blue key, set up/ })).toBeTruthy()
  expect(screen.getByText(/^8 codes are left/)).toBeTruthy()
  expect(hrefOf('Add another way')).toBe('/enroll/?reason=another')
  expect(screen.queryByRole('link', { name: 'Go to the list of people' })).toBeNull()
})

test('staff find the way back to the list', async () => {
  signedIn({ role: 'lead' })

  show()
  await list()

  expect(hrefOf('Go to the list of people')).toBe('/desk/people/')
})

test.each([
  [0, /You have no recovery code/],
  [1, /Only 1 code is left/],
  [3, /Only 3 codes are left/],
])('with %s recovery codes left it is said louder', async (left, words) => {
  signedIn({ left })

  const { container } = show()
  await list()

  expect(container.textContent).toMatch(words)
})

test('where nothing is set up, the first one is the next thing', async () => {
  signedIn({ ways: [], left: 0 })

  show()

  await screen.findByText('Nothing is set up yet. Set up the first one now.')
  expect(hrefOf('Set up the first one')).toBe('/enroll/')
})

test('nothing is removed before it was asked for, and then it is said', async () => {
  const { api, kept } = signedIn()
  const removed = vi.fn()
  api.delete('/me/factors/:id', (c) => {
    removed(c.req.param('id'))
    kept.splice(0, 1)
    return c.json({ removed: true })
  })
  show()
  await list()

  press(/^Remove: Authenticator app/)
  expect(dialog().getByText('A mail tells you that it was removed.')).toBeTruthy()
  fireEvent.click(dialog().getByRole('button', { name: 'Leave it as it is' }))
  expect(screen.queryByRole('dialog')).toBeNull()
  expect(removed).not.toHaveBeenCalled()

  press(/^Remove: Authenticator app/)
  press('Yes, remove it')

  const said = await screen.findByText(/^Authenticator app is removed/)
  await vi.waitFor(() => expect(screen.queryByRole('button', { name: /^Remove: Auth/ })).toBeNull())
  expect(removed.mock.calls).toEqual([['fac_app']])
  expect(document.activeElement?.contains(said)).toBe(true)
})

// The dialog said to add another way first, and offered to remove this one again.
test('the only way in stays, and another one can be added from there', async () => {
  const { api } = signedIn({ ways: [app] })
  api.delete('/me/factors/:id', (c) => c.json(refusal('factor-in-use'), 422))
  show()
  await list()

  press(/^Remove: Authenticator app/)
  press('Yes, remove it')

  await dialog().findByText(/This is your only way in/)
  const onward = dialog().getByRole('link', { name: 'Add another way' })
  expect(onward.getAttribute('href')).toBe('/enroll/?reason=another')
  expect(dialog().queryByRole('button', { name: 'Yes, remove it' })).toBeNull()
})

test('an old proof is asked for anew, and then what was wanted happens', async () => {
  const { api, kept } = signedIn()
  let isFresh = false
  api.delete('/me/factors/:id', (c) => {
    if (!isFresh) return c.json(refusal('identity-unproved'), 403)
    kept.splice(0, 1)
    return c.json({ removed: true })
  })
  api.post('/session/proofs', (c) => {
    isFresh = true
    return c.json({ person: { id: 'per_dana0001' }, role: null, isProved: true, hasFactor: true })
  })
  show()
  await list()
  press(/^Remove: Authenticator app/)
  press('Yes, remove it')

  fireEvent.input(await screen.findByLabelText('Passcode or recovery code'), {
    target: { value: '123456' },
  })
  press('Check the code')

  await screen.findByText(/^Authenticator app is removed/)
})

test('new codes are shown once, until somebody has saved them', async () => {
  const { api } = signedIn()
  const codes = Array.from({ length: 10 }, (_, place) => `ABCD-EFGH-JKMN-PQRS-00${place}2`)
  api.post('/me/recovery-codes', (c) => c.json({ codes }))
  show()
  await list()

  press('Make new recovery codes')
  expect(dialog().getByText(/The codes you have now stop working at once/)).toBeTruthy()
  press('Yes, make new codes')
  await screen.findByRole('heading', { name: 'Keep these codes somewhere safe' })
  expect(shownCodes()).toEqual(codes)
  fireEvent.click(screen.getByRole('checkbox', { name: 'I have saved my codes' }))
  fireEvent.submit(screen.getByRole('button', { name: 'Continue' }))

  await screen.findByText('Your new codes are the ones that work now.')
  expect(shownCodes()).toEqual([])
})

test('without a network the change waits in its dialog', async () => {
  signedIn()
  show()
  await list()
  loseNetwork()

  press(/^Remove: Authenticator app/)
  press('Yes, remove it')

  await dialog().findByText(/We could not reach Usher. Nothing is lost/)
  expect(dialog().getByRole('button', { name: 'Yes, remove it' })).toBeTruthy()
})

test('a session that has ended takes the list off the page', async () => {
  const { api } = signedIn()
  api.delete('/me/factors/:id', (c) => c.json(refusal('signed-out'), 401))
  show()
  await list()

  press(/^Remove: Authenticator app/)
  press('Yes, remove it')

  await screen.findByRole('heading', { name: 'You are signed out' })
  expect(document.body.textContent).not.toContain('Authenticator app')
})
