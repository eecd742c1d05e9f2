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

/** A practice world of this name is in memory only, and dies with its last window. */
export const passingWorld = 'usher-practice-passing'
