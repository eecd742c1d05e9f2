// Where the practice world's mail, texts and calls go: to the practice phone of the person, never further.

import type { Call, PostItem } from '#domain/phone-messages.ts'
import type { ChangeLog } from '#storage/memory.ts'

type Kept = { person: string; item: PostItem }

export type PostOffice = {
  read(person: string): PostItem[]
  add(person: string, item: PostItem): Promise<void>
  find(id: string): Kept | null
  setCall(id: string, state: Call['state']): Promise<void>
}

const table = 'post'

/** `changed` hears whose post has changed. */
export const openPostOffice = async (
  log: ChangeLog,
  changed: (person: string) => void,
): Promise<PostOffice> => {
  const rows = (await log.load()).filter((row) => row.table === table)
  const kept = new Map(rows.map(({ key, value }) => [key, value as Kept]))
  const put = async (entry: Kept) => {
    await log.write([{ table, key: entry.item.id, value: entry }])
    kept.set(entry.item.id, entry)
    changed(entry.person)
  }
  return {
    read: (person) =>
      [...kept.values()]
        .filter((entry) => entry.person === person)
        .map(({ item }) => item)
        .sort((a, b) => a.at - b.at),
    async add(person, item) {
      // A row of the outbox may be delivered twice; the second time says nothing new.
      if (!kept.has(item.id)) await put({ person, item })
    },
    find: (id) => kept.get(id) ?? null,
    async setCall(id, state) {
      const entry = kept.get(id)
      if (entry && 'state' in entry.item) await put({ ...entry, item: { ...entry.item, state } })
    },
  }
}
