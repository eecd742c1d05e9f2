// @vitest-environment happy-dom
import { fireEvent, render, screen, within } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import type { RosterEntry } from '#api/live-views.ts'
import { loadLanguage } from '#content/say.ts'
import { defaultPolicy } from '#domain/policy.ts'
import type { Role } from '#domain/role.ts'
import { person } from '#rollout/roster.fixture.ts'
import DeskPeoplePage from './desk-people-page.tsx'
import { loseNetwork, openLive, refusal } from './live.fixture.ts'
import { forgetVisit } from './use-visit.ts'

afterEach(async () => {
  forgetVisit()
  vi.restoreAllMocks()
  await loadLanguage('en')
})

const everybody = [
  person({ name: 'Zoe Miller', status: 'stuck', state: 'linkingApp.showingCode' }),
  person({ name: 'Ana Castillo', status: 'enrolled', group: 'Finance', invitation: null }),
  person({ name: 'Mei Lin', status: 'notInvited', since: null, invitation: null }),
  person({ name: 'Tom Ashby', status: 'invited', group: 'Transport' }),
]

type Options = {
  role?: Role | null
  isProved?: boolean
  hasFactor?: boolean
  people?: RosterEntry[]
}

const signedIn = ({
  role = 'lead',
  isProved = true,
  hasFactor = true,
  people = everybody,
}: Options = {}) => {
  const { api, went } = openLive('/desk/people/')
  const dana = { id: 'per_dana0001', name: 'Dana Whitfield', email: 'dana@aldervalley.example' }
  api.get('/session', (c) => c.json({ person: dana, role, isProved, hasFactor }))
  api.get('/me/policy', (c) => c.json({ policy: defaultPolicy.duo }))
  api.get('/people', (c) => c.json({ people }))
  api.get('/enforcement', (c) => c.json({ rule: { scope: 'nobody', group: null, from: null } }))
  return { api, went }
}

const show = () => render(<DeskPeoplePage base="/" />)
const titled = (name: string | RegExp) => screen.findByRole('heading', { level: 1, name })
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }))
const shown = () =>
  screen
    .getAllByRole('row')
    .slice(1)
    .map((row) => within(row).getByRole('rowheader').querySelector('bdi')?.textContent)
const dialog = () => within(screen.getByRole('dialog'))
const type = (label: string | RegExp, value: string) =>
  fireEvent.change(dialog().getByLabelText(label), { target: { value } })

test('the list says how far everybody is, and its title names nobody', async () => {
  signedIn()

  show()

  await titled('1 of 4 people are enrolled')
  expect(shown()).toEqual(['Ana Castillo', 'Mei Lin', 'Tom Ashby', 'Zoe Miller'])
  const zoe = screen.getByRole('row', { name: /Zoe Miller/ })
  expect(zoe.textContent).toContain('StuckScan the QR code')
  expect(document.title).toBe('People – Usher')
})

test('a status and a word narrow the list, and nothing found is a way back', async () => {
  signedIn()
  show()
  await titled(/enrolled/)

  fireEvent.click(screen.getByRole('radio', { name: /Invited 1/ }))
  expect(shown()).toEqual(['Tom Ashby'])

  fireEvent.change(screen.getByLabelText('Find somebody'), { target: { value: 'zoe' } })
  await screen.findByText(/Nobody here matches that/)

  press('Show everybody')
  await vi.waitFor(() => expect(shown()).toHaveLength(4))
})

test.each(['agent', 'auditor'] as const)('an %s reads and changes nothing', async (role) => {
  signedIn({ role })

  show()

  await titled(/enrolled/)
  // They looked for the buttons that a lead has.
  expect(screen.getByText(/You can look, and change nothing/)).toBeTruthy()
  expect(screen.queryByRole('button', { name: /Invite|Import|Send again|Revoke/ })).toBeNull()
  expect(screen.queryByRole('heading', { name: 'Who needs the second check' })).toBeNull()
})

test('without a mail server the link is shown once, with whom to give it to', async () => {
  const { api } = signedIn({ role: 'administrator' })
  const told = vi.fn()
  const copied = vi.fn(async () => {})
  Object.defineProperty(navigator, 'clipboard', {
    value: { writeText: copied },
    configurable: true,
  })
  api.post('/people', async (c) => {
    const newcomer = await c.req.json()
    told(newcomer)
    return c.json({
      person: person({ name: newcomer.name }),
      invitation: { link: 'https://usher.test/invitation/#t0ken', mailedTo: null, expiresAt: 1 },
    })
  })
  show()
  await titled(/enrolled/)

  press('Invite somebody')
  type('Name', ' Nadia Torres ')
  type('Email address', 'nadia@aldervalley.example')
  type('Group', 'Transport')
  type('What they may do here', 'lead')
  fireEvent.submit(dialog().getByRole('button', { name: 'Send the invitation' }))

  await screen.findByText(/This link is shown once/)
  expect(told).toHaveBeenCalledWith({
    name: 'Nadia Torres',
    email: 'nadia@aldervalley.example',
    group: 'Transport',
    role: 'lead',
    otherEmail: null,
    language: null,
    isSsoOnly: false,
  })
  expect(dialog().getByText('https://usher.test/invitation/#t0ken')).toBeTruthy()
  expect(dialog().getByText(/Give it to Nadia Torres and nobody else/)).toBeTruthy()

  // Escape took it away for good, without a question.
  press('Close')
  expect(dialog().getByRole('alertdialog', { name: 'The link is not copied yet' })).toBeTruthy()
  press('Go back to the link')

  press('Copy the link')
  await dialog().findByText('Copied.')
  expect(copied).toHaveBeenCalledWith('https://usher.test/invitation/#t0ken')
  press('Close')
  expect(screen.queryByRole('dialog')).toBeNull()
})

test('what is missing or known already is said at its field, and the answers stay', async () => {
  const { api } = signedIn()
  api.post('/people', (c) => c.json(refusal('email-known'), 422))
  show()
  await titled(/enrolled/)
  press('Invite somebody')

  fireEvent.submit(dialog().getByRole('button', { name: 'Send the invitation' }))
  expect(dialog().getAllByText('Enter the name of the person')).toHaveLength(2)
  expect(dialog().getAllByText('Enter the email address')).toHaveLength(2)

  type('Name', 'Tom Ashby')
  type(/Email address/, 'tom.ashby@aldervalley.example')
  fireEvent.submit(dialog().getByRole('button', { name: 'Send the invitation' }))
  expect(await dialog().findAllByText(/is on the list already/)).toHaveLength(2)
  expect(dialog().getByLabelText(/Email address/)).toHaveProperty(
    'value',
    'tom.ashby@aldervalley.example',
  )
  // A lead gives nobody a role.
  expect(dialog().queryByLabelText('What they may do here')).toBeNull()
})

// A bad second address was blamed on the first one, and what was too long on nothing at all.
test('each problem is said at the field that has it', async () => {
  const { api } = signedIn()
  const asked = vi.fn()
  api.post('/people', (c) => {
    asked()
    return c.json(refusal('other-email-malformed'), 422)
  })
  show()
  await titled(/enrolled/)
  press('Invite somebody')
  // Not the button that closes it.
  expect(document.activeElement).toBe(dialog().getByLabelText('Name'))
  const send = () => fireEvent.submit(dialog().getByRole('button', { name: 'Send the invitation' }))
  const toldAt = (label: string) => {
    const ids = dialog().getByLabelText(label).getAttribute('aria-describedby') ?? ''
    const texts = ids.split(' ').map((id) => document.getElementById(id)?.textContent)
    return texts.join(' ')
  }

  type('Name', 'N'.repeat(201))
  type('Email address', 'tom@aldervalley.example')
  type('Group', 'G'.repeat(201))
  send()
  expect(toldAt('Name')).toContain('200 letters at most')
  expect(toldAt('Group')).toContain('200 letters at most')
  expect(asked).not.toHaveBeenCalled()

  type('Name', 'Tom Ashby')
  type('Group', '')
  type('Second email address', 'tom@home')
  send()
  await dialog().findByRole('link', { name: /Enter a second email address/ })
  expect(toldAt('Second email address')).toContain('Enter a second email address')
  expect(toldAt('Email address')).not.toContain('Enter')
})

test('a link dies only after it was asked for, and the mail says where the new one went', async () => {
  const { api } = signedIn()
  api.post('/people/:id/invitations', (c) =>
    c.json({ link: null, mailedTo: 'tom.ashby@aldervalley.example', expiresAt: 1 }),
  )
  show()
  await titled(/enrolled/)

  press('Send again: Tom Ashby')
  expect(dialog().getByText(/The old one stops working at once/)).toBeTruthy()
  press('Send it')

  await dialog().findByText('tom.ashby@aldervalley.example')
})

// Signed out, with an old link and no passkey, somebody who is enrolled had no way in: the page told them
// to ask the desk for a new link, and the desk had no button for it.
test('whoever is enrolled and locked out gets a link, and is told what it opens', async () => {
  const { api } = signedIn()
  const sent = vi.fn()
  api.post('/people/:id/invitations', (c) => {
    sent(c.req.param('id'))
    return c.json({ link: null, mailedTo: 'ana@aldervalley.example', expiresAt: 1 })
  })
  show()
  await titled(/enrolled/)

  press('Send a link: Ana Castillo')
  expect(dialog().getByText(/shows first who they are/)).toBeTruthy()
  press('Send it')

  await dialog().findByText('ana@aldervalley.example')
  expect(sent).toHaveBeenCalledWith('per_anacastillo')
})

test('a lead changes nothing of staff', async () => {
  const rosa = person({ name: 'Rosa Díaz', role: 'agent' })
  signedIn({ people: [...everybody, rosa] })

  show()

  await titled(/enrolled/)
  expect(screen.queryByRole('button', { name: /(Send again|Revoke): Rosa/ })).toBeNull()
  // One word after the other, for a screen reader too.
  expect(screen.getByRole('rowheader', { name: /Rosa/ }).textContent).toMatch(
    /^Rosa Díaz Agent +rosa/,
  )
  expect(screen.getByRole('button', { name: 'Send again: Tom Ashby' })).toBeTruthy()
})

test('a revoked invitation leaves the list at once', async () => {
  const people = [...everybody]
  const { api } = signedIn({ people })
  api.delete('/people/:id/invitations', (c) => {
    people.splice(3, 1, person({ name: 'Tom Ashby', status: 'notInvited', invitation: null }))
    return c.json({ revoked: true })
  })
  show()
  await titled(/enrolled/)

  press('Revoke: Tom Ashby')
  press('Revoke it')

  await screen.findByRole('button', { name: 'Invite: Tom Ashby' })
  expect(screen.getByText('The invitation of Tom Ashby is revoked.')).toBeTruthy()
})

test('a list with a bad line invites nobody; a mended one invites all', async () => {
  const { api } = signedIn()
  const asked = vi.fn()
  api.post('/people/imports', async (c) => {
    const { csv, isDryRun } = await c.req.json()
    asked(isDryRun)
    const problem = csv.includes('@') ? null : ('email-malformed' as const)
    const row = { line: 2, name: 'Maya', email: 'maya', group: null, problem }
    const rows = [{ ...row, otherEmail: 'maya@home.example', language: null }]
    const link = 'https://usher.example.org/invitation/#maya'
    const links = isDryRun ? [] : [{ email: 'maya@aldervalley.example', link }]
    return c.json({ problem: null, rows, isDone: !isDryRun, sent: links.length, links })
  })
  show()
  await titled(/enrolled/)
  press('Import a list')

  press('Check the list')
  await dialog().findByText('Choose a file, or paste the list')
  expect(asked).not.toHaveBeenCalled()

  type(/paste the list/, 'name,email\nMaya,maya')
  press('Check the list')
  await dialog().findByText('This is no email address')
  expect(dialog().getByText('maya@home.example')).toBeTruthy()
  expect(dialog().queryByRole('button', { name: /^Invite/ })).toBeNull()

  type(/paste the list/, 'name,email\nMaya,maya@aldervalley.example')
  press('Check the list')
  fireEvent.click(await dialog().findByRole('button', { name: 'Invite 1 person' }))
  await dialog().findByText(/invitation\/#maya/)
  expect(asked.mock.calls).toEqual([[true], [true], [false]])
})

test.each([
  ['empty', /nothing in that list/],
  ['header-unknown', /We do not know the columns/],
  ['too-many-rows', /too long/],
  ['malformed', /not a CSV list/],
] as const)('a list that is %s says so', async (problem, words) => {
  const { api } = signedIn()
  api.post('/people/imports', (c) =>
    c.json({ problem, rows: [], isDone: false, sent: 0, links: [] }),
  )
  show()
  await titled(/enrolled/)
  press('Import a list')

  type(/paste the list/, 'x')
  press('Check the list')

  await dialog().findByText(words)
})

test('a rule for a group needs the group and the day', async () => {
  const { api } = signedIn({ role: 'administrator' })
  const told = vi.fn()
  api.put('/enforcement', async (c) => {
    const { rule } = await c.req.json()
    told(rule)
    return c.json({ rule })
  })
  show()
  fireEvent.click(await screen.findByRole('radio', { name: 'One group' }))

  fireEvent.submit(screen.getByRole('button', { name: 'Save the rule' }))
  expect(screen.getByText('Choose the group')).toBeTruthy()
  expect(screen.getByText('Choose the day')).toBeTruthy()
  expect(document.activeElement).toBe(screen.getByLabelText('Which group'))
  expect(told).not.toHaveBeenCalled()

  fireEvent.change(screen.getByLabelText('Which group'), { target: { value: 'Transport' } })
  fireEvent.change(screen.getByLabelText('From this day on'), { target: { value: '2026-12-03' } })
  expect(screen.getByText('1 of them is not enrolled yet.')).toBeTruthy()
  fireEvent.submit(screen.getByRole('button', { name: 'Save the rule' }))

  await screen.findByText('Saved.')
  expect(told).toHaveBeenCalledWith({
    scope: 'group',
    group: 'Transport',
    from: new Date('2026-12-03T00:00').getTime(),
  })
})

test('nobody yet is a beginning, not an error', async () => {
  signedIn({ people: [] })

  show()

  await titled('Nobody is invited yet')
  expect(screen.queryByRole('table')).toBeNull()
  expect(screen.queryByRole('link', { name: 'Export CSV' })).toBeNull()
})

test('a list that cannot be read again stays, and says how old it is', async () => {
  signedIn()
  show()
  await titled(/enrolled/)
  loseNetwork()

  fireEvent(document, new Event('visibilitychange'))

  await screen.findByText(/What you see may be old/)
  expect(shown()).toHaveLength(4)
})

test('a list that cannot be read at all can be asked for again', async () => {
  signedIn()
  let isBroken = true
  const online = fetch
  vi.stubGlobal('fetch', async (...asked: Parameters<typeof fetch>) =>
    isBroken && String(asked[0]).endsWith('/people')
      ? Response.json({ failure: { code: 'broken', reference: 'err_7' } }, { status: 500 })
      : online(...asked),
  )
  show()
  await screen.findByText(/say err_7/)

  isBroken = false
  press('Try again')

  await titled('1 of 4 people are enrolled')
})

test.each([
  ['nobody is signed in', null],
  ['the session was only an invitation', { role: 'lead', isProved: false }],
  ['the person is none of the staff', { role: null, isProved: true }],
] as const)('where %s, nothing of the list is asked', async (_, session) => {
  const { api } = session ? signedIn(session) : openLive('/desk/people/')
  const asked = vi.fn()
  if (!session) {
    api.get('/people', (c) => {
      asked()
      return c.json({})
    })
    api.all('*', (c) => c.json(refusal('not-allowed'), 401))
  }

  show()

  await titled(session ? 'This page is for the help desk' : 'Nobody is signed in here')
  expect(screen.queryByRole('table')).toBeNull()
  expect(asked).not.toHaveBeenCalled()
})

test('signing out ends the session and leads to the door', async () => {
  const { api, went } = signedIn()
  const ended = vi.fn()
  api.delete('/session', (c) => {
    ended()
    return c.json({ ended: true })
  })
  show()
  await titled(/enrolled/)

  press('Sign out')

  await vi.waitFor(() => expect(went).toHaveBeenCalledWith('/sign-in/'))
  expect(ended).toHaveBeenCalledOnce()
})

test('who could not be signed out is told so, and stays', async () => {
  const { api, went } = signedIn()
  api.delete('/session', (c) => c.json({ ended: true }))
  show()
  await titled(/enrolled/)
  const mend = loseNetwork()

  press('Sign out')

  await screen.findByRole('dialog', { name: 'You are still signed in' })
  expect(went).not.toHaveBeenCalled()
  mend()
  fireEvent.click(dialog().getByRole('button', { name: 'Try again' }))
  await vi.waitFor(() => expect(went).toHaveBeenCalledWith('/sign-in/'))
})

test('a session that ends meanwhile takes the list off the page', async () => {
  const { api } = signedIn()
  api.post('/people/:id/invitations', (c) => c.json(refusal('signed-out'), 401))
  show()
  await titled(/enrolled/)

  press('Send again: Tom Ashby')
  press('Send it')

  await titled('You are signed out')
  expect(document.body.textContent).not.toContain('Tom Ashby')
})

test('staff who came in with a passcode are asked for their passkey', async () => {
  signedIn()
  const online = fetch
  vi.stubGlobal('fetch', async (...asked: Parameters<typeof fetch>) =>
    String(asked[0]).endsWith('/people')
      ? Response.json(refusal('identity-unproved'), { status: 403 })
      : online(...asked),
  )

  show()

  await titled('This page is for the help desk')
  const signIn = screen.getByRole('link', { name: 'Sign in with a passkey' })
  expect(signIn.getAttribute('href')).toBe('/sign-in/')
})

// They were offered to sign in with the passkey that they were on the way to make.
test('staff who have no passkey yet are led back to their set-up', async () => {
  signedIn({ role: 'administrator', isProved: false, hasFactor: false })

  show()

  await titled('First, finish your own set-up')
  const onward = screen.getByRole('link', { name: 'Go to my own set-up' })
  expect(onward.getAttribute('href')).toBe('/enroll/')
  expect(screen.queryByRole('link', { name: 'Sign in with a passkey' })).toBeNull()
})
