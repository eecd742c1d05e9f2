// Who is at what, in a process that has its database for itself.

import type { Storage } from '#api/ports.ts'

export const holdHere = (): Storage['hold'] => {
  const held = new Set<string>()
  return async (name) => {
    if (held.has(name)) return null
    held.add(name)
    return async () => held.delete(name)
  }
}
