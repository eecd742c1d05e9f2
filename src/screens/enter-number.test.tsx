// @vitest-environment happy-dom
import { fireEvent, render, screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { EnterNumberScreen, type NumberDraft } from './enter-number.tsx'
import { frame } from './frame.fixture.ts'

const nothing: NumberDraft = { text: '', country: 'US', extension: '', confirmed: false }

function asked(kind: 'mobile' | 'landline', draft: Partial<NumberDraft> = {}) {
  const onDraft = vi.fn()
  const onConfirm = vi.fn()
  render(
    <EnterNumberScreen
      frame={frame}
      kind={kind}
      draft={{ ...nothing, ...draft }}
      onDraft={onDraft}
      onConfirm={onConfirm}
    />,
  )
  const name = kind === 'mobile' ? 'Mobile number' : 'Landline number'
  const number = screen.getByLabelText<HTMLInputElement>(name)
  const box = screen.getByRole<HTMLInputElement>('checkbox', {
    name: 'Yes, this number is correct',
  })
  const press = () => fireEvent.submit(screen.getByRole('button', { name: 'Continue' }))
  const type = (text: string) => fireEvent.input(number, { target: { value: text } })
  return { onDraft, onConfirm, number, box, press, type }
}

test('a number is read back in groups and never rewritten', () => {
  const { number, type } = asked('mobile')

  type('(614)555.0142')

  expect(number.value).toBe('(614)555.0142')
  expect(screen.getByText('614 555 0142')).toBeTruthy()
})

test('changing the number unticks the box, writing it differently does not', () => {
  const { box, type } = asked('mobile')
  type('614 555 0142')
  fireEvent.click(box)

  type('614-555-0142')
  expect(box.checked).toBe(true)
  type('614-555-0143')

  expect(box.checked).toBe(false)
  expect(screen.getByText('The number has changed, so the box is empty again.')).toBeTruthy()
})

test('a number that begins with +44 brings its country along and says so', () => {
  const { type } = asked('mobile')

  type('+44 7700 900123')

  expect(screen.getByRole<HTMLInputElement>('combobox', { name: 'Country' }).value).toBe('GB +44')
  expect(screen.getByText(/the country is now United Kingdom/)).toBeTruthy()
})

test('pressed early, Continue says what is missing', () => {
  const { onConfirm, press, type } = asked('mobile')

  press()
  expect(screen.getByRole('alert').textContent).toContain('Enter your phone number')
  type('614 555 0142')
  press()

  expect(screen.getByRole('alert').textContent).toContain('Tick the box')
  expect(onConfirm).not.toHaveBeenCalled()
})

test('a landline is noticed while a mobile number is asked for', () => {
  const { type } = asked('mobile', { country: 'GB' })

  type('020 7946 0018')

  expect(screen.getByText(/This looks like a landline/)).toBeTruthy()
})

test('a landline goes on with its extension', () => {
  const { onConfirm, box, press, type } = asked('landline')

  type('614 555 0142')
  fireEvent.input(screen.getByLabelText('Extension'), { target: { value: '12' } })
  fireEvent.click(box)
  press()

  expect(onConfirm).toHaveBeenCalledWith({ text: '614 555 0142', country: 'US', extension: '12' })
})

test('what was typed before is still there', () => {
  const { number, box } = asked('mobile', { text: '614 555 0142', confirmed: true })

  expect(number.value).toBe('614 555 0142')
  expect(box.checked).toBe(true)
})
