// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest'
import { copyText } from './clipboard.ts'

afterEach(() => vi.unstubAllGlobals())

test('text that reached the clipboard is announced as copied', async () => {
  const writeText = vi.fn(async () => {})
  clipboard({ writeText })

  expect(await copyText('7K2M')).toBe(true)
  expect(writeText).toHaveBeenCalledWith('7K2M')
})

test('where the clipboard is refused, the text is selected and copied the old way', async () => {
  clipboard({ writeText: () => Promise.reject(new DOMException('', 'NotAllowedError')) })
  let selected: string | undefined
  document.execCommand = () => {
    selected = document.querySelector('textarea')?.value
    return true
  }

  expect(await copyText('7K2M\n9XW4')).toBe(true)
  expect(selected).toBe('7K2M\n9XW4')
  expect(document.querySelector('textarea')).toBe(null)
})

test('what could not be copied is not announced as copied', async () => {
  clipboard(undefined)
  document.execCommand = () => false

  expect(await copyText('7K2M')).toBe(false)
})

test('the button that was pressed keeps the focus', async () => {
  clipboard(undefined)
  document.execCommand = () => true
  const button = document.createElement('button')
  document.body.append(button)
  button.focus()

  await copyText('7K2M')

  expect(document.activeElement).toBe(button)
})

function clipboard(value: unknown) {
  Object.defineProperty(navigator, 'clipboard', { value, configurable: true })
}
