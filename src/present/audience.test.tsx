// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { demoOrganization } from '#domain/organization.ts'
import { type Demonstrated, waysOf } from '#journey/demonstration.ts'
import { decoy, sampleKey } from '#journey/samples.ts'
import type { WaitingState } from '#machines/enrollment/waiting-states.ts'
import { readPlace } from './addresses.ts'
import { Shown } from './audience.tsx'
import type { Show } from './show.ts'
import type { Showing } from './showing.ts'

afterEach(cleanup)

const people: Demonstrated[] = [
  { journey: 'duo', phone: 'iphone', reason: 'first' },
  { journey: 'duo', phone: 'landline', reason: 'another' },
  { journey: 'authenticator', phone: 'android', reason: 'first' },
]

const showingOf = (person: Demonstrated, step: WaitingState, isCovered: boolean): Showing => ({
  place: { ...person, step, fault: null },
  isCovered,
  isBlank: false,
  isPhoneInFront: false,
  zoom: 100,
  language: 'en',
  timer: { since: null, passed: 0 },
})

const draw = (showing: Showing) => {
  const changes: Partial<Showing>[] = []
  const show: Show = {
    get: () => showing,
    subscribe: () => () => {},
    change: (part) => void changes.push(part),
    close: () => {},
  }
  const drawn = render(
    <Shown
      show={show}
      showing={showing}
      organization={demoOrganization}
      homeHref="/"
      strip="Practice"
      menu={null}
      phone={() => null}
    />,
  )
  return { ...drawn, changes }
}

test.each(people)(
  '$journey with $phone: every step is a page, and none has a secret on it',
  (person) => {
    for (const step of waysOf(person).keys()) {
      const { container, unmount } = draw(showingOf(person, step, true))
      expect(screen.getByRole('heading', { level: 1 }).textContent, step).not.toBe('')
      expect(container.innerHTML).not.toMatch(/SAMPLE/)
      expect(container.querySelector('[data-secret], svg[role="img"]')).toBeNull()
      unmount()
    }
  },
)

test('what is covered says so, and uncovered it is a sample', () => {
  const [, , person] = people
  if (!person) throw new Error('Nobody is shown')
  const draws = (step: WaitingState, isCovered: boolean) =>
    draw(showingOf(person, step, isCovered)).container.textContent

  expect(draws('linkingApp.showingCode', true)).toContain('Covered while sharing')
  expect(draws('linkingApp.showingCode', false)).toContain(decoy)
  expect(draws('savingCodes', true)).toContain('Covered while sharing')
  expect(draws('savingCodes', false)).toContain('SAMPLE-0000-0000-0001')
  expect(draws('linkingApp.typingKey', true)).toContain('Covered while sharing')
  expect(draws('linkingApp.typingKey', true)).not.toContain(sampleKey.slice(0, 4))
})

test('what is pressed leads where the chart leads, and asks nobody', () => {
  const { changes } = draw(showingOf(people[0] as Demonstrated, 'welcoming', true))

  screen.getByRole('button', { name: /Start setup/ }).click()

  expect(changes).toEqual([{ place: readPlace('device', new URLSearchParams()) }])
})
