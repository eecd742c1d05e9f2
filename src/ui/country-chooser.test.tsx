// @vitest-environment happy-dom
import { fireEvent, render, screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { CountryChooser } from './country-chooser.tsx'

const countries = [
  { code: 'CI', name: 'Côte d’Ivoire', callingCode: '225' },
  { code: 'AE', name: 'United Arab Emirates', callingCode: '971' },
  { code: 'GB', name: 'United Kingdom', callingCode: '44' },
  { code: 'US', name: 'United States', callingCode: '1' },
]

const chooser = (onChoose = vi.fn()) => {
  render(
    <CountryChooser
      label="Country"
      none="No match"
      countries={() => countries}
      chosen={{ code: 'US', callingCode: '1' }}
      onChoose={onChoose}
    />,
  )
  return { onChoose, input: screen.getByRole<HTMLInputElement>('combobox', { name: 'Country' }) }
}

const names = () => screen.queryAllByRole('option').map((one) => one.textContent)

test('closed it shows the country and its code', () => {
  const { input } = chooser()

  expect(input.value).toBe('US +1')
  expect(input.getAttribute('aria-expanded')).toBe('false')
})

test('opened it stands on the country that is chosen', () => {
  const { input } = chooser()

  fireEvent.keyDown(input, { key: 'ArrowDown' })

  expect(screen.getByRole('option', { selected: true }).textContent).toBe('United States+1')
})

test('type "uni", go down once, press Enter', () => {
  const { input, onChoose } = chooser()

  fireEvent.change(input, { target: { value: 'uni' } })
  expect(names()).toEqual(['United Arab Emirates+971', 'United Kingdom+44', 'United States+1'])
  fireEvent.keyDown(input, { key: 'ArrowDown' })
  fireEvent.keyDown(input, { key: 'Enter' })

  expect(onChoose).toHaveBeenCalledWith('GB')
  expect(input.getAttribute('aria-expanded')).toBe('false')
})

test.each(['+44', '0044', 'gb', 'KINGDOM', 'US +144'])('"%s" finds the United Kingdom', (typed) => {
  const { input } = chooser()

  fireEvent.change(input, { target: { value: typed } })

  expect(names()).toEqual(['United Kingdom+44'])
})

test('accents need not be typed', () => {
  const { input } = chooser()

  fireEvent.change(input, { target: { value: 'cote' } })

  expect(names()).toEqual(['Côte d’Ivoire+225'])
})

test('Escape leaves everything as it was', () => {
  const { input, onChoose } = chooser()

  fireEvent.change(input, { target: { value: 'uni' } })
  fireEvent.keyDown(input, { key: 'Escape' })

  expect(onChoose).not.toHaveBeenCalled()
  expect(input.value).toBe('US +1')
})
