// @vitest-environment happy-dom
import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { Rail, type Stop } from './rail.tsx'

const rail = (done: number) => {
  const stops: Stop[] = ['a', 'b', 'c', 'd', 'e', 'f'].map((label, place) => {
    if (place < done) return { label, state: 'done' }
    return { label, state: place === done ? 'now' : 'todo' }
  })
  const folded = (count: number) => `${count} steps done`
  render(<Rail stops={stops} label="Your progress" done="(done)" folded={folded} />)
  return screen.getAllByRole('listitem').map((one) => one.textContent)
}

test('up to three steps behind keep their names', () => {
  expect(rail(3)).toEqual(['a (done)', 'b (done)', 'c (done)', 'd', 'e', 'f'])
})

test('more than three fold into a count and the last two', () => {
  expect(rail(4)).toEqual(['2 steps done (done)', 'c (done)', 'd (done)', 'e', 'f'])
})

test('the step that is now says so', () => {
  rail(2)

  expect(document.querySelector('[aria-current=step]')?.textContent).toBe('c')
})
