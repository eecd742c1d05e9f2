// @vitest-environment happy-dom
import { fireEvent, render, screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { type Frame, StepFrame } from './step-frame.tsx'

const frame: Frame = {
  position: { index: 6, total: 9 },
  onBack: null,
  busy: false,
  slow: false,
  problem: null,
  banner: null,
  primaryLabels: {
    checking: 'Checking…',
    slow: 'This is taking longer than usual.',
    problem: 'There is a problem',
    back: 'Back',
    stepOf: 'Step 6 of 9',
    errorPrefix: 'Error: ',
  },
}
const primary = { label: 'Continue', arrow: true }

test('a new question takes the focus to its title and its name to the tab', () => {
  const { rerender } = render(<StepFrame {...frame} title="First question" primary={primary} />)

  rerender(<StepFrame {...frame} title="Second question" primary={primary} />)

  expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Second question' }))
  expect(document.title).toBe('Second question – Usher')
})

test('submitting hands over what was typed, and the button is never disabled', () => {
  const onSubmit = vi.fn<(fields: FormData) => void>()
  render(
    <StepFrame {...frame} title="A question" primary={primary} onSubmit={onSubmit}>
      <input name="answer" defaultValue="yes" />
    </StepFrame>,
  )

  fireEvent.submit(screen.getByRole('button', { name: 'Continue' }))

  expect(onSubmit.mock.lastCall?.[0].get('answer')).toBe('yes')
  expect(screen.getByRole('button', { name: 'Continue' })).toHaveProperty('disabled', false)
})

test('while an answer is awaited the button says so and sends nothing twice', () => {
  const onSubmit = vi.fn()
  render(<StepFrame {...frame} busy title="A question" primary={primary} onSubmit={onSubmit} />)

  fireEvent.submit(screen.getByRole('button', { name: 'Checking…' }))

  expect(onSubmit).not.toHaveBeenCalled()
})

test('a problem is read from its summary, which leads to the field', () => {
  const errors = [{ name: 'answer', text: 'Choose one' }]
  const question = (fieldErrors: typeof errors) => (
    <StepFrame {...frame} title="A question" primary={primary} fieldErrors={fieldErrors}>
      <input name="answer" />
    </StepFrame>
  )
  const { rerender, container } = render(question([]))

  rerender(question(errors))

  expect(document.activeElement).toBe(screen.getByRole('alert'))
  expect(document.title).toBe('Error: A question – Usher')
  fireEvent.click(screen.getByRole('link', { name: 'Choose one' }))
  expect(document.activeElement).toBe(container.querySelector('input'))
})

test('the same problem a second time is read again', () => {
  const question = (busy: boolean) => (
    <StepFrame {...frame} busy={busy} problem="Not heard" title="A question" primary={primary} />
  )
  const { rerender } = render(question(false))
  screen.getByRole('button', { name: 'Continue' }).focus()

  rerender(question(true))
  rerender(question(false))

  expect(document.activeElement).toBe(screen.getByRole('alert'))
})
