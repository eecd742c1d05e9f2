// @vitest-environment happy-dom
// Without a mail server the links of an import are told once: nothing may lose them by accident.
import { fireEvent, render, screen, within } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { ImportSheet } from './import-sheet.tsx'

const links = [
  { email: 'maya@aldervalley.example', link: 'https://usher.example.org/invitation/#maya' },
  { email: 'tom@aldervalley.example', link: 'https://usher.example.org/invitation/#tom' },
]
const rows = links.map(({ email }, index) => ({
  ...{ line: index + 2, name: email, email, group: null, otherEmail: null, language: null },
  problem: null,
}))
const table = `email,link\n${links.map(({ email, link }) => `${email},${link}`).join('\n')}`

const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }))

const showLinks = async ({ isCopied = true } = {}) => {
  const ports = {
    import: vi.fn(async ({ isDryRun }: { isDryRun: boolean }) => ({
      ok: true as const,
      value: { problem: null, rows, isDone: !isDryRun, sent: 2, links: isDryRun ? [] : links },
    })),
    copy: vi.fn(async () => isCopied),
    download: vi.fn(),
  }
  const onClose = vi.fn()
  render(
    <ImportSheet
      organization={{ name: 'Alder Valley Schools', helpNumber: null, appName: 'Usher' } as never}
      ports={ports}
      onImported={() => {}}
      onClose={onClose}
    />,
  )
  fireEvent.change(screen.getByLabelText('Or paste the list'), {
    target: { value: 'name,email\nMaya,maya@aldervalley.example' },
  })
  press('Check the list')
  fireEvent.click(await screen.findByRole('button', { name: 'Invite 2 people' }))
  await screen.findByText('2 people are on the list now.')
  return { ports, onClose }
}

test('each link stands beside whose it is', async () => {
  await showLinks()

  for (const { email, link } of links) {
    const row = within(screen.getByRole('row', { name: new RegExp(email) }))
    expect(row.getByRole('rowheader').textContent).toBe(email)
    expect(row.getByText(link)).toBeTruthy()
  }
  expect(screen.getByRole('region', { name: /2 links, shown once/ }).tabIndex).toBe(0)
})

test('closing asks first, and goes back to the links', async () => {
  const { onClose } = await showLinks()

  press('Close')
  const question = screen.getByRole('alertdialog', { name: 'The links are not saved yet' })
  expect(document.activeElement).toBe(question)
  expect(onClose).not.toHaveBeenCalled()

  press('Go back to the links')
  expect(screen.queryByRole('alertdialog')).toBeNull()
  press('Close')
  press('Close without the links')
  expect(onClose).toHaveBeenCalledOnce()
})

test.each([
  ['Download as a file', 'The links are in your downloads.'],
  ['Copy the links', 'Copied.'],
])('%s keeps them, and closing asks nothing more', async (button, said) => {
  const { ports, onClose } = await showLinks()

  press(button)
  await screen.findByText(said)
  press('Close')

  const [kept] = [
    ...ports.download.mock.calls.map(([, text]) => text),
    ...ports.copy.mock.calls.flat(),
  ]
  expect(kept).toBe(table)
  expect(onClose).toHaveBeenCalledOnce()
})

test('what the browser did not copy is not kept', async () => {
  const { onClose } = await showLinks({ isCopied: false })

  press('Copy the links')
  await screen.findByText(/did not let us copy/)
  press('Close')

  expect(screen.getByRole('alertdialog')).toBeTruthy()
  expect(onClose).not.toHaveBeenCalled()
})

test('leaving the page asks as well, until they are kept', async () => {
  await showLinks()
  const leave = () => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }))

  expect(leave()).toBe(true)
  press('Download as a file')
  await vi.waitFor(() => expect(leave()).toBe(false))
})
