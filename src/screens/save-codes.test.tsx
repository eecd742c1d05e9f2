// @vitest-environment happy-dom

import { cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { frameWords } from '#content/frame-words.ts'
import { SaveCodesScreen } from './save-codes.tsx'

afterEach(cleanup)

const codes = ['7KQM-4XRT', 'W9HD-63PN', 'F4TC-8JVA', '3MZX-QE7K', 'H6RB-2WYD']

const saving = (known: Partial<Parameters<typeof SaveCodesScreen>[0]> = {}) => {
  const props = {
    frame: {
      position: { index: 8, total: 9 },
      onBack: null,
      busy: false,
      slow: false,
      problem: null,
      banner: null,
      primaryLabels: frameWords({ index: 8, total: 9 }),
    },
    codes,
    organization: 'Alder Valley Schools',
    madeAt: Date.UTC(2026, 10, 24, 12),
    printFirst: false,
    onPrint: vi.fn(async () => true),
    onDownload: vi.fn(async () => true),
    onCopy: vi.fn(async () => true),
    onSaved: vi.fn(),
    onRenew: vi.fn(),
    onClearComputer: null,
    ...known,
  }
  render(<SaveCodesScreen {...props} />)
  return props
}

const button = (name: string) => screen.getByRole('button', { name })
const box = () => screen.getByRole('checkbox', { name: 'I have saved my codes' })
const submit = () => {
  const form = document.querySelector('form')
  if (form) fireEvent.submit(form)
}

test('the codes stand in a numbered list with a name', () => {
  saving()

  const sheet = screen.getByRole('group', { name: 'Your 5 recovery codes' })

  expect(within(sheet).getAllByRole('listitem')[1]?.textContent).toBe('2W9HD-63PN')
})

test('going on without the tick says what is missing', () => {
  const { onSaved } = saving()

  submit()

  expect(onSaved).not.toHaveBeenCalled()
  expect(screen.getByRole('alert').textContent).toContain('Save your codes, then tick the box')
})

test('with the tick it goes on', () => {
  const { onSaved } = saving()

  fireEvent.click(box())
  submit()

  expect(onSaved).toHaveBeenCalledOnce()
})

test('a copy is confirmed', async () => {
  saving()

  fireEvent.click(button('Copy all'))

  expect(await screen.findByText(/All codes are copied/)).toBeTruthy()
})

test('a printer that does not open leads to the download', async () => {
  saving({ onPrint: async () => false })

  fireEvent.click(button('Print'))

  const alert = await screen.findByRole('alert')
  expect(alert.textContent).toContain('We could not open the printer. Download the codes instead.')
})

test('a new set is made only after asking', () => {
  const { onRenew } = saving()

  fireEvent.click(button('Make a new set'))
  const asked = within(screen.getByRole('dialog', { name: 'Make a new set?' }))
  expect(onRenew).not.toHaveBeenCalled()
  fireEvent.click(asked.getByRole('button', { name: 'Yes, make a new set' }))

  expect(onRenew).toHaveBeenCalledOnce()
})

test('on a shared computer paper comes first and the traces can be cleared', () => {
  const onClearComputer = vi.fn()
  saving({ printFirst: true, onClearComputer })

  fireEvent.click(button('Clear this computer'))

  expect(screen.getByText('Others use this computer too.')).toBeTruthy()
  expect(onClearComputer).toHaveBeenCalledOnce()
})

test('while the codes are being made there is nothing to keep', () => {
  const { onPrint } = saving({ codes: null, madeAt: null })

  fireEvent.click(button('Print'))

  expect(screen.getByText('Making your codes')).toBeTruthy()
  expect(onPrint).not.toHaveBeenCalled()
})
