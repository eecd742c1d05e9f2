// The links of an import as a table, for a file or the clipboard.

import type { ImportView } from '#api/live-views.ts'
import { withoutFormula } from '#domain/spreadsheet-cell.ts'

/** CSV (RFC 4180) with a header. */
export const linksTable = (links: ImportView['links']): string =>
  [['email', 'link'], ...links.map(({ email, link }) => [email, link])]
    .map((row) => row.map(cellOf).join(','))
    .join('\n')

const cellOf = (text: string) => {
  const cell = withoutFormula(text)
  return /[",\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
}
