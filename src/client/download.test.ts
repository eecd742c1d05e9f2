// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest'
import { downloadText } from './download.ts'

test('a file is saved under its name, readable in every editor, and nothing stays on the page', async () => {
  const made = vi.spyOn(URL, 'createObjectURL')
  const saved: string[] = []
  document.addEventListener('click', (event) => {
    if (event.target instanceof HTMLAnchorElement) saved.push(event.target.download)
  })

  downloadText('usher-recovery-codes.txt', '1 7K2M\n2 9XW4\n')

  const [blob] = made.mock.calls[0] ?? []
  expect(saved).toEqual(['usher-recovery-codes.txt'])
  expect(await (blob as Blob).text()).toBe('1 7K2M\r\n2 9XW4\r\n')
  expect(document.querySelector('a')).toBe(null)
})
