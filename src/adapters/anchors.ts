// The ends of the audit chains, one a line, in a file that only grows.

import { appendFileSync, mkdirSync, readFileSync } from 'node:fs'
import { dirname } from 'node:path'
import type { AuditHead } from '#api/records.ts'

export const appendAnchors = (file: string, heads: AuditHead[]): void => {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
  const lines = heads.map(({ id, length, mac }) => `${JSON.stringify({ id, length, mac })}\n`)
  appendFileSync(file, lines.join(''), { mode: 0o600 })
}

/** None where there is no file; a last line that was cut off by a crash is passed over. */
export const readAnchors = (file: string): AuditHead[] => {
  let text = ''
  try {
    text = readFileSync(file, 'utf8')
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== 'ENOENT') throw cause
  }
  return text
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line) as AuditHead)
}
