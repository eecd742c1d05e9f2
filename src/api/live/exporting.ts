// The roster as a table that any spreadsheet opens, and that none of them computes.

import Papa from 'papaparse'
import type { RosterEntry } from '#api/live-views.ts'
import { withoutFormula } from '#domain/spreadsheet-cell.ts'

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
