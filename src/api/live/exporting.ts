// The roster as a table that any spreadsheet opens, and that none of them computes.

import Papa from 'papaparse'
import type { RosterEntry } from '#api/live-views.ts'

/** CSV (RFC 4180) with a header. */
export const tableOf = (people: RosterEntry[]) =>
  Papa.unparse(
    {
      fields: ['name', 'email', 'group', 'role', 'status', 'since'],
      data: people.map(({ name, email, group, role, status, since }) =>
        [
          name,
          email,
          group ?? '',
          role ?? '',
          status,
          since ? new Date(since).toISOString() : '',
        ].map(withoutFormula),
      ),
    },
    { newline: '\r\n' },
  )

// Whatever the first sign that can be seen is: spreadsheets pass over blanks, marks and controls.
const unseen = /^[\s\p{Cc}\p{Cf}\p{Z}\uFEFF]*/u
const formula = /^[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20\u2212]/

/** A cell that a spreadsheet would compute gets an apostrophe before it (OWASP, CSV injection). */
export const withoutFormula = (cell: string) =>
  formula.test(cell.replace(unseen, '')) || /^[\t\r]/.test(cell) ? `'${cell}` : cell
