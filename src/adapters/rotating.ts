// A running server takes up a new key from its file, and seals everything again with it.

import type { KeyRing } from './key-ring.ts'

const everyMs = 1000
/** Other processes may seal with the old key until they have looked at the file as well. */
const quietPasses = 3

type Options = {
  ring: KeyRing
  /** One pass; how many rows it changed. */
  reseal(): Promise<number>
  onFault(error: unknown): unknown
}

/** Returns how to stop, which resolves when no pass runs any more. */
export const keepKeysFresh = ({ ring, reseal, onFault }: Options): (() => Promise<void>) => {
  let quiet = ring.hasOlder() ? 0 : quietPasses
  let running: Promise<void> = Promise.resolve()
  let isOver = false

  const look = async () => {
    if (isOver) return
    if (await ring.refresh()) quiet = 0
    if (quiet >= quietPasses || !ring.hasOlder()) return
    quiet = (await reseal()) > 0 ? 0 : quiet + 1
  }
  let isLooking = false
  const timer = setInterval(() => {
    if (isLooking) return
    isLooking = true
    running = look()
      .catch(onFault)
      .then(() => {
        isLooking = false
      })
  }, everyMs)
  return () => {
    isOver = true
    clearInterval(timer)
    return running
  }
}
