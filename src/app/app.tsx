// The composition root: settings, worlds, routes, and what happens when something breaks.

import { Component, lazy, type ReactNode, Suspense, useSyncExternalStore } from 'react'
import { type RouteObject, useRoutes } from 'react-router'
import { AddressRouter } from './address-router.tsx'
import { practiceRoot } from './place.ts'
import type { ConnectHost } from './practice-window.ts'
import { drawing } from './settings.ts'

const EnrollPage = lazy(() => import('./enroll-page.tsx'))
const OtherPages = lazy(() => import('./other-pages.tsx'))
const BrokenPage = lazy(() => import('./broken-page.tsx'))

type Props = {
  /** Where the build lies; ends with a slash. */
  base: string
  connectHost: ConnectHost
}

export function App(props: Props) {
  const { base } = props
  const drawn = useSyncExternalStore(drawing.subscribe, drawing.get)
  const isPractice = location.pathname.startsWith(practiceRoot(base))
  return (
    <Boundary key={drawn}>
      <Suspense fallback={null}>
        <AddressRouter basename={isPractice ? practiceRoot(base) : base}>
          <Page routes={routesOf(props, isPractice)} />
        </AddressRouter>
      </Suspense>
    </Boundary>
  )
}

// As data and by the hook: as elements they would bring the reading of elements along.
const Page = ({ routes }: { routes: RouteObject[] }) => useRoutes(routes)

const routesOf = (props: Props, isPractice: boolean): RouteObject[] => [
  ...(isPractice ? [{ path: 'enroll/*', element: <EnrollPage {...props} /> }] : []),
  { path: '*', element: <OtherPages {...props} isPractice={isPractice} /> },
]

type Fault = { error: unknown }

/** The one place where a broken page is caught. React asks for a class here. */
class Boundary extends Component<{ children: ReactNode }, Partial<Fault>> {
  override state: Partial<Fault> = {}

  static getDerivedStateFromError(error: unknown): Fault {
    return { error }
  }

  override render() {
    if (!('error' in this.state)) return this.props.children
    return (
      <Suspense fallback={null}>
        <BrokenPage onAgain={() => location.reload()} />
      </Suspense>
    )
  }
}
