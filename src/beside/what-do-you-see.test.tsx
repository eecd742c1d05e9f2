// @vitest-environment happy-dom
import { fireEvent, render, screen, waitFor } from '@testing-library/react'
import { beforeAll, expect, test, vi } from 'vitest'
import { loadMapWords } from '#content/maps/words.ts'
import type { MapId } from '#domain/step-maps.ts'
import { findSteps } from './finding/find-steps.ts'
import { WhatDoYouSee } from './what-do-you-see.tsx'

// The first search builds the index, which takes its time on a busy machine.
beforeAll(() => {
  findSteps('start')
})

const box = async (map: MapId | null = null) => {
  const onFound = vi.fn()
  const words = await loadMapWords('en')
  render(<WhatDoYouSee map={map} words={words} onFound={onFound} />)
  const field = screen.getByRole<HTMLInputElement>('combobox', { name: 'What do you see?' })
  return { field, onFound }
}

const type = (field: HTMLInputElement, value: string) =>
  fireEvent.change(field, { target: { value } })

const options = () => screen.queryAllByRole('option')
const press = (field: HTMLInputElement, key: string) => fireEvent.keyDown(field, { key })

test('the best page comes first, with its map, its number and what to do there', async () => {
  const { field } = await box()

  type(field, 'it says sumthing about pushed a login')

  await waitFor(() => expect(options()).not.toEqual([]))
  const [first] = options()
  expect(screen.getByRole('listbox', { name: 'Steps' }).contains(first ?? null)).toBe(true)
  expect(first?.textContent).toContain('Choose an authentication method')
  expect(first?.textContent).toContain('Duo, the older pages, page 22')
  expect(field.getAttribute('aria-activedescendant')).toBe(first?.id)
})

test('Enter takes the first, the arrows another', async () => {
  const { field, onFound } = await box('duoUniversal')
  type(field, 'would like to access the camera')
  await waitFor(() => expect(options().length).toBeGreaterThan(1))

  press(field, 'ArrowDown')
  press(field, 'ArrowUp')
  press(field, 'Enter')

  expect(onFound).toHaveBeenCalledWith({ map: 'duoUniversal', step: 'scanCode' })
  expect(field.value).toBe('')
})

test('Escape shuts the list, then empties the field', async () => {
  const { field } = await box()
  type(field, 'trust this browser')
  await waitFor(() => expect(field.getAttribute('aria-expanded')).toBe('true'))

  press(field, 'Escape')
  expect(field.getAttribute('aria-expanded')).toBe('false')
  expect(field.value).toBe('trust this browser')
  press(field, 'Escape')

  expect(field.value).toBe('')
})

test('what no page says is said to be unknown', async () => {
  const { field } = await box()

  type(field, 'printer is out of paper')

  await waitFor(() => expect(screen.getByRole('status').textContent).toMatch(/^We know no page/))
  expect(options()).toEqual([])
})

test('a code is not searched and not kept', async () => {
  const { field } = await box()

  type(field, 'the code is 482')

  expect(field.value).toBe('')
  expect(options()).toEqual([])
  expect(screen.getByText(/We did not search for it/)).toBeTruthy()
})

test('a page of Usher itself sends back to Usher', async () => {
  const { field, onFound } = await box()
  type(field, 'read it back to yourself')
  await waitFor(() => expect(options()).not.toEqual([]))

  press(field, 'Enter')

  expect(onFound).not.toHaveBeenCalled()
  expect(screen.getByText(/That is a page of Usher itself/)).toBeTruthy()
})
