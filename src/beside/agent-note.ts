// The ticket note: drafted from what the caller reported, and the agent's to change.

import { findNoteSecrets, type NoteSecret, type SecretKind } from '#domain/note-secrets.ts'

export const longestNote = 4000

export type Note = {
  text: string
  /** What was drafted last, to go on below it. */
  lastLine: string
  /** A line did not fit. */
  isFull: boolean
}

export const emptyNote: Note = { text: '', lastLine: '', isFull: false }

/**
 * Puts a line below the one that was drafted last, or at the end where that one was changed. Nothing
 * that stands there is touched.
 */
export const drafted = (note: Note, line: string): Note => {
  const lines = note.text === '' ? [] : note.text.split('\n')
  const last = note.lastLine === '' ? -1 : lines.lastIndexOf(note.lastLine)
  const place = last < 0 ? lines.length : last + 1
  const text = [...lines.slice(0, place), line, ...lines.slice(place)].join('\n')
  if (text.length > longestNote) return { ...note, isFull: true }
  return { text, lastLine: line, isFull: false }
}

/** What must be out before the note can be copied. The organisation's own number is no secret. */
export const heldBack = (text: string, helpNumber: string | null): NoteSecret[] => {
  const own = digitsOf(helpNumber ?? '')
  return findNoteSecrets(text).filter(
    ({ from, to }) => own === '' || digitsOf(text.slice(from, to)) !== own,
  )
}

export const kindsOf = (secrets: readonly NoteSecret[]): SecretKind[] => [
  ...new Set(secrets.map(({ kind }) => kind)),
]

const digitsOf = (text: string) => text.replaceAll(/\D/g, '')
