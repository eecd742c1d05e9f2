// The rows of a practice world on a shared computer: in this tab's own storage, which outlives a reload
// and dies with the tab. It holds text only, so a world kept here has no key that cannot be written down.

import type { Journal, Row } from './journal.ts'

const prefix = 'usher-row:'

const addressOf = ({ table, key }: Row) => `${prefix}${table}/${key}`

/** Bytes are the one thing in a row that JSON cannot say. */
const toText = (row: Row) =>
  JSON.stringify(row, (_, value: unknown) =>
    value instanceof Uint8Array ? { bytes: [...value] } : value,
  )

const fromText = (text: string): Row =>
  JSON.parse(text, (_, value: unknown) => {
    const isBytes = typeof value === 'object' && value !== null && 'bytes' in value
    return isBytes ? Uint8Array.from(value.bytes as number[]) : value
  })

const addresses = (storage: Storage) =>
  Object.keys(storage).filter((name) => name.startsWith(prefix))

export const openTabJournal = (storage: Storage): Journal => ({
  durable: false,
  load: async () => addresses(storage).map((name) => fromText(storage.getItem(name) ?? 'null')),
  async write(rows) {
    for (const row of rows) {
      if (row.value === null) storage.removeItem(addressOf(row))
      else storage.setItem(addressOf(row), toText(row))
    }
  },
  async clear() {
    for (const name of addresses(storage)) storage.removeItem(name)
  },
})
