// Keeps a text for this tab: it outlives a reload and dies with the tab.

import type { Shelf } from './journey-state.ts'

export const tabShelf = (name: string): Shelf => ({
  read: () => attempt(() => sessionStorage.getItem(name)),
  write: (text) => void attempt(() => sessionStorage.setItem(name, text)),
  clear: () => void attempt(() => sessionStorage.removeItem(name)),
})

/** Empties everything Usher keeps for this tab. */
export const clearTab = () =>
  attempt(() => {
    for (const name of Object.keys(sessionStorage).filter((key) => key.startsWith('usher-')))
      sessionStorage.removeItem(name)
  })

/** Some private windows and frames have no storage: there a reload asks the API instead. */
const attempt = <T>(work: () => T): T | null => {
  try {
    return work()
  } catch {
    return null
  }
}
