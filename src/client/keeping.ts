// A shared computer keeps nothing: `?keep=nothing` moves all that a practice leaves behind into this tab.

export const keepsNothing = () =>
  'location' in globalThis && new URLSearchParams(location.search).get('keep') === 'nothing'

/** Opens this page anew as one that keeps nothing. */
export const keepNothing = () => {
  const address = new URL(location.href)
  address.searchParams.set('keep', 'nothing')
  location.replace(address)
}

/** The browser's own shelf, or this tab's; throws where the browser refuses both. */
export const browserShelf = (): Storage => (keepsNothing() ? sessionStorage : localStorage)

const passing = 'usher-practice-passing-'

/** A world of this name is kept in one tab and dies with it. */
export const isPassing = (world: string) => world.startsWith(passing)

/** The name of this tab's own world: no other window can join it. */
export const passingWorld = () => {
  const kept = sessionStorage.getItem(passing)
  const name = kept ?? passing + crypto.getRandomValues(new Uint32Array(2)).join('')
  sessionStorage.setItem(passing, name)
  return name
}
