// @vitest-environment happy-dom
import { act, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { KeyGroups } from './key-groups.tsx'

const labels = { group: 'Key', show: 'Show', hide: 'Hide', copy: 'Copy', hidden: 'Hidden' }

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

test('shown in groups of four, heard letter by letter, hidden again after a minute', () => {
  render(<KeyGroups value="JBSWY3DPEH" labels={labels} onCopy={vi.fn()} />)
  expect(document.body.textContent).not.toContain('JBSW')

  fireEvent.click(screen.getByRole('button', { name: 'Show' }))
  expect(screen.getByText('Y3DP')).toBeTruthy()
  expect(screen.getByText('E H,')).toBeTruthy()
  act(() => void vi.advanceTimersByTime(60_000))

  expect(document.body.textContent).not.toContain('JBSW')
})

test('what is copied has no spaces', () => {
  const onCopy = vi.fn()
  render(<KeyGroups value="JBSWY3DP" labels={labels} onCopy={onCopy} />)

  fireEvent.click(screen.getByRole('button', { name: 'Copy' }))

  expect(onCopy).toHaveBeenCalledWith('JBSWY3DP')
})
