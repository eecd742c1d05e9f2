// @vitest-environment happy-dom
// "Start the practice over" emptied the practice world at the first press, without a question or a way back.
import { act, fireEvent, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { askStartOver } from './ask-start-over.tsx'

const ask = async () => {
  let answering = Promise.resolve(false)
  await act(async () => {
    answering = askStartOver()
  })
  return { answering }
}

test.each([
  ['Yes, start over', true],
  ['Go on practising', false],
  ['Close', false],
])('%s is an answer, and the question is gone', async (name, isYes) => {
  const { answering } = await ask()
  expect(screen.getByRole('dialog', { name: 'Start the practice over?' })).toBeTruthy()

  await act(async () => {
    fireEvent.click(screen.getByRole('button', { name }))
  })

  expect(await answering).toBe(isYes)
  expect(screen.queryByRole('dialog')).toBeNull()
})
