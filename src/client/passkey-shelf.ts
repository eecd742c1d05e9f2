// Keeps the passkeys of the practice world in this browser, a shelf per person.

import { browserShelf } from './keeping.ts'

/** A passkey of the software authenticator. `key` is the private P-256 key: practice only, worth nothing outside. */
export type KeptPasskey = {
  id: string
  rpId: string
  userHandle: string
  key: JsonWebKey
  signatures: number
}

export type PasskeyShelf = {
  all(): KeptPasskey[]
  /** Adds it, or replaces the one with the same id. */
  keep(passkey: KeptPasskey): void
}

type Kept = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>

const prefix = 'usher-passkeys:'
// A browser that keeps nothing still has passkeys, until the page is closed.
const spare = new Map<string, string>()

export function passkeyShelf(personId: string, storage = browserStorage()): PasskeyShelf {
  const name = prefix + personId
  const all = (): KeptPasskey[] => JSON.parse(read(storage, name) ?? '[]')
  return {
    all,
    keep(passkey) {
      const others = all().filter(({ id }) => id !== passkey.id)
      write(storage, name, JSON.stringify([...others, passkey]))
    },
  }
}

/** Empties every shelf of this browser: the practice starts over, or a shared computer is cleared. */
export function forgetPasskeys(storage = browserStorage()): void {
  spare.clear()
  const count = storage?.length ?? 0
  const names = Array.from({ length: count }, (_, index) => storage?.key(index) ?? '')
  for (const name of names) if (name.startsWith(prefix)) storage?.removeItem(name)
}

function read(storage: Kept | null, name: string): string | null {
  return spare.get(name) ?? storage?.getItem(name) ?? null
}

function write(storage: Kept | null, name: string, text: string) {
  try {
    if (!storage) throw new Error('No storage')
    storage.setItem(name, text)
  } catch {
    spare.set(name, text)
  }
}

/** Null where the browser refuses: blocked cookies, some frames. */
function browserStorage(): Kept | null {
  try {
    return browserShelf()
  } catch {
    return null
  }
}
