// Seals again, with the newest key, what an older one has sealed: a few rows at a time, while everybody works.

import type { Sealing, Storage, TableName } from '#api/ports.ts'

/** What is sealed at rest. Each is bound to the id of its row. */
const sealedFields = [
  ['factors', 'sealedKey'],
  ['activations', 'sealedCode'],
  ['pushes', 'sealedDigits'],
  ['numberCodes', 'sealedDigits'],
  ['recoverySets', 'sealedCodes'],
  ['outbox', 'sealedMessage'],
  ['keptKeys', 'sealedKey'],
] as const satisfies readonly (readonly [TableName, string])[]

type Ring = { sealing: Sealing; isCurrent(sealed: string): boolean }
type Sealed = { table: TableName; field: string; id: string; sealed: string }

const batch = 50

export const sealedByOlder = (storage: Storage, { isCurrent }: Pick<Ring, 'isCurrent'>) =>
  storage.transaction(async (tx) => {
    const found: Sealed[] = []
    for (const [table, field] of sealedFields)
      for (const row of await tx[table].list({})) {
        const sealed = (row as unknown as Record<string, string | null>)[field] ?? null
        if (sealed !== null && !isCurrent(sealed)) found.push({ table, field, id: row.id, sealed })
      }
    return found
  })

/**
 * One pass over everything; how many rows it changed. Cut off anywhere, the next pass goes on: each row is
 * sealed by the one key or the other, and both open.
 */
export const reseal = async (
  storage: Storage,
  ring: Ring,
  onBatch: (done: number, all: number) => void = () => {},
): Promise<number> => {
  const found = await sealedByOlder(storage, ring)
  let changed = 0
  for (let from = 0; from < found.length; from += batch) {
    const some = await Promise.all(
      found.slice(from, from + batch).map((each) => sealedAgain(ring, each)),
    )
    changed += await storage.transaction(async (tx) => {
      let count = 0
      for (const { table, field, id, sealed, again } of some) {
        // Only over what was read: somebody may have used it, or made it new, meanwhile.
        const [expected, patch] = [{ [field]: sealed }, { [field]: again }]
        if (await tx[table].change(id, expected as never, patch as never)) count++
      }
      return count
    })
    onBatch(Math.min(from + batch, found.length), found.length)
  }
  return changed
}

const sealedAgain = async ({ sealing }: Ring, each: Sealed) => ({
  ...each,
  again: await sealing.seal(each.id, await sealing.unseal(each.id, each.sealed)),
})
