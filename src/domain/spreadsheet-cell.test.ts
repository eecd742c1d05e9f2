import { expect, test } from 'vitest'
import { withoutFormula } from './spreadsheet-cell.ts'

// C-74: what a spreadsheet would compute.
test.each([
  '=1+1',
  '+1',
  '-2+3',
  '@SUM(1)',
  ' \t=1+1',
  '\u200b=1+1',
  '\uFEFF=1',
  '＝1',
  '＋1',
  '\r=1',
  '\t1',
])('%j is text in every spreadsheet', (cell) => {
  expect(withoutFormula(cell)).toBe(`'${cell}`)
})

test.each(['Ana', 'ana@usher.test', '7 = 7', '', 'O’Neil'])('%j stays as it is', (cell) => {
  expect(withoutFormula(cell)).toBe(cell)
})
