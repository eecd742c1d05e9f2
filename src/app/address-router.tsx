// The router over the browser's own history. BrowserRouter does the same and brings links, forms and data
// loading along, none of which a journey that follows its chart has: 5 kB of the first bytes.

import { type ReactNode, useLayoutEffect, useState } from 'react'
import { UNSAFE_createBrowserHistory as createHistory, Router } from 'react-router'

const history = createHistory({ v5Compat: true })

export function AddressRouter({ basename, children }: { basename: string; children: ReactNode }) {
  const [{ location, action }, setPlace] = useState({
    location: history.location,
    action: history.action,
  })
  // The address is outside React; before the paint, so that no question is drawn under another's.
  useLayoutEffect(() => history.listen(setPlace), [])
  return (
    <Router basename={basename} location={location} navigationType={action} navigator={history}>
      {children}
    </Router>
  )
}
