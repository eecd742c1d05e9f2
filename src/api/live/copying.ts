// A whole database as lines of text, the same for every kind of database. What is secret in it stays sealed.

import type { Records, TableName, Transaction } from '#api/ports.ts'
import { sha256Hex } from '#domain/hash.ts'

export type Copied = { [name in TableName]: Records[name][] }

type Head = { usher: 'backup'; schema: string[]; madeAt: number; names: TableName[] }
type Row = { table: TableName; record: { id: string } }

/** Reads all of it in one transaction: a moment that has been. */
export const copyOut = async (
  tx: Transaction,
  { names, schema, madeAt }: Omit<Head, 'usher'>,
): Promise<string> => {
  const head: Head = { usher: 'backup', schema, madeAt, names }
  const lines = [JSON.stringify(head)]
  for (const table of names)
    for (const record of await tx[table].list({})) lines.push(JSON.stringify({ table, record }))
  const text = lines.map((line) => `${line}\n`).join('')
  return `${text}${JSON.stringify({ end: sha256Hex(text) })}\n`
}

/** `schema` is what this program knows. A problem is a sentence for the console. */
export const readCopy = (
  text: string,
  { names, schema }: Pick<Head, 'names' | 'schema'>,
): { copied: Copied; madeAt: number } | { problem: string } => {
  const cut = text.lastIndexOf('\n', text.length - 2) + 1
  const head = parsed<Head>(text.slice(0, text.indexOf('\n')))
  if (head?.usher !== 'backup') return { problem: 'This file is no backup of Usher.' }
  if (parsed<{ end: string }>(text.slice(cut))?.end !== sha256Hex(text.slice(0, cut)))
    return { problem: 'This backup is not whole: it was cut off, or changed.' }
  if (head.schema.some((name) => !schema.includes(name)))
    return { problem: 'This backup was made by a newer Usher: restore it with that one.' }
  const copied = Object.fromEntries(names.map((name) => [name, []])) as unknown as Copied
  for (const line of text.slice(0, cut).split('\n').slice(1, -1)) {
    const { table, record } = JSON.parse(line) as Row
    const rows: { id: string }[] = copied[table]
    rows.push(record)
  }
  return { copied, madeAt: head.madeAt }
}

const parsed = <T>(line: string): T | null => {
  try {
    return JSON.parse(line) as T
  } catch {
    return null
  }
}
