// The router over the address of this page. BrowserRouter and its history bring links, forms, blockers and
// data loading along, and a journey that follows its chart has none: 7 kB gzip of the first bytes.

import { type ReactNode, useSyncExternalStore } from 'react'
import { type Navigator, Router } from 'react-router'
import { liveValue } from '#client/live-value.ts'

const here = () => {
  const { pathname, search, hash } = location
  return { pathname, search, hash, state: null, key: 'default' }
}

const place = liveValue(here())
addEventListener('popstate', () => place.set(here()))

/** Shows another address of this page without loading it. */
export const goTo = (address: string, { replace }: { replace: boolean }) => {
  if (replace) history.replaceState(null, '', address)
  else history.pushState(null, '', address)
  place.set(here())
}

const hrefOf: Navigator['createHref'] = (to) =>
  typeof to === 'string' ? to : `${to.pathname ?? ''}${to.search ?? ''}${to.hash ?? ''}`

const navigator: Navigator = {
  createHref: hrefOf,
  go: (delta) => history.go(delta),
  push: (to) => goTo(hrefOf(to), { replace: false }),
  replace: (to) => goTo(hrefOf(to), { replace: true }),
}

export function AddressRouter({ basename, children }: { basename: string; children: ReactNode }) {
  const shown = useSyncExternalStore(place.subscribe, place.get)
  return (
    <Router basename={basename} location={shown} navigator={navigator}>
      {children}
    </Router>
  )
}
