// @vitest-environment happy-dom
// The pages that need to know who is here stayed blank for as long as the answer took.
import { fireEvent, render, screen } from '@testing-library/react'
import type { ComponentType } from 'react'
import { afterEach, expect, test, vi } from 'vitest'
import { AddressRouter } from './address-router.tsx'
import DeskPeoplePage from './desk-people-page.tsx'
import DevicesPage from './devices-page.tsx'
import { openLive, refusal } from './live.fixture.ts'
import LiveEnrollPage from './live-enroll-page.tsx'
import { forgetVisit } from './use-visit.ts'

afterEach(() => {
  forgetVisit()
  vi.restoreAllMocks()
})

const pages: [string, ComponentType<{ base: string }>][] = [
  ['/desk/people/', DeskPeoplePage],
  ['/devices/', DevicesPage],
  ['/enroll/', LiveEnrollPage],
]

test.each(pages)('%s says that it waits while nobody has said who is here', async (path, Page) => {
  const { api } = openLive(path)
  let answer = () => {}
  const answered = new Promise<void>((resolve) => {
    answer = resolve
  })
  const asked = vi.fn()
  api.all('*', async (c) => {
    asked()
    await answered
    return c.json(refusal('signed-out'), 401)
  })

  render(
    <AddressRouter basename="/">
      <Page base="/" />
    </AddressRouter>,
  )

  expect(screen.getByText('Looking up who is signed in here')).toBeTruthy()
  const before = asked.mock.calls.length
  fireEvent.click(screen.getByRole('button', { name: 'Try again' }))
  await vi.waitFor(() => expect(asked.mock.calls.length).toBeGreaterThan(before))

  answer()
  await screen.findByRole('link', { name: 'Sign in with a passkey' })
  expect(screen.queryByText('Looking up who is signed in here')).toBeNull()
})
