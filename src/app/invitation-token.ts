// The token of a link in a mail: read from the fragment, which no server ever sees, and taken out of the
// address at once. It lives in this page's memory and nowhere else.

import { goTo } from './address-router.tsx'

let token: string | null = null

/** Null where the page was opened without one, or loaded again. */
export const takeToken = (): string | null => {
  const found = location.hash.slice(1)
  if (found) {
    token = found
    goTo(location.pathname + location.search, { replace: true })
  }
  return token
}

export const dropToken = () => {
  token = null
}
