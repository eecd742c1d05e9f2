// The composition root: settings, worlds, routes, and what happens when something breaks.

import { Component, lazy, type ReactNode, Suspense, useSyncExternalStore } from 'react'
import { Route, Routes } from 'react-router'
import { AddressRouter } from './address-router.tsx'
import { practiceRoot } from './place.ts'
import type { ConnectHost } from './practice-window.ts'
import { drawing } from './settings.ts'

const EnrollPage = lazy(() => import('./enroll-page.tsx'))
const PhonePage = lazy(() => import('./phone-page.tsx'))
const PeoplePage = lazy(() => import('./people-page.tsx'))
const HomePage = lazy(() => import('./home-page.tsx'))
const ClearedPage = lazy(() => import('./cleared-page.tsx'))
const LostPage = lazy(() => import('./lost-page.tsx'))
const BrokenPage = lazy(() => import('./broken-page.tsx'))

type Props = {
  /** Where the build lies; ends with a slash. */
  base: string
  connectHost: ConnectHost
}

export function App({ base, connectHost }: Props) {
  const drawn = useSyncExternalStore(drawing.subscribe, drawing.get)
  const isPractice = location.pathname.startsWith(practiceRoot(base))
  return (
    <Boundary key={drawn}>
      <Suspense fallback={null}>
        <AddressRouter basename={isPractice ? practiceRoot(base) : base}>
          {isPractice ? (
            <Routes>
              <Route index element={<HomePage base={base} />} />
              <Route path="enroll/*" element={<EnrollPage {...{ base, connectHost }} />} />
              <Route path="phone/*" element={<PhonePage {...{ base, connectHost }} />} />
              <Route path="people/*" element={<PeoplePage {...{ base, connectHost }} />} />
              <Route path="cleared/*" element={<ClearedPage base={base} />} />
              <Route path="*" element={<LostPage base={base} />} />
            </Routes>
          ) : (
            <Routes>
              <Route index element={<HomePage base={base} />} />
              <Route path="*" element={<LostPage base={base} />} />
            </Routes>
          )}
        </AddressRouter>
      </Suspense>
    </Boundary>
  )
}

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
