// What a spreadsheet would compute instead of showing.

// Whatever the first sign that can be seen is: spreadsheets pass over blanks, marks and controls.
const unseen = /^[\s\p{Cc}\p{Cf}\p{Z}\uFEFF]*/u
const formula = /^[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20\u2212]/

/** A cell that a spreadsheet would compute gets an apostrophe before it (OWASP, CSV injection). */
export const withoutFormula = (cell: string) =>
  formula.test(cell.replace(unseen, '')) || /^[\t\r]/.test(cell) ? `'${cell}` : cell
