// Every page but the journey's. Apart from the root, so that a page more costs the first bytes of the
// journey nothing.

import { type ComponentType, lazy } from 'react'
import { type RouteObject, useRoutes } from 'react-router'
import type { ConnectHost } from './practice-window.ts'

type Props = {
  base: string
  connectHost: ConnectHost
  isPractice: boolean
}

/** By the first part of the address below the world, or the first two. */
type Pages = Record<string, ComponentType<Props>>

const HomePage = lazy(() => import('./home-page.tsx'))
const LostPage = lazy(() => import('./lost-page.tsx'))

const everywhere: Pages = {
  beside: lazy(() => import('./beside-page.tsx')),
  desk: lazy(() => import('./desk-page.tsx')),
  guide: lazy(() => import('./guide-page.tsx')),
  cleared: lazy(() => import('./cleared-page.tsx')),
}

const livePages: Pages = {
  ...everywhere,
  devices: lazy(() => import('./devices-page.tsx')),
  enroll: lazy(() => import('./live-enroll-page.tsx')),
  invitation: lazy(() => import('./invitation-page.tsx')),
  phone: lazy(() => import('./live-phone-page.tsx')),
  'not-me': lazy(() => import('./not-me-page.tsx')),
  'desk/people': lazy(() => import('./desk-people-page.tsx')),
  'sign-in': lazy(() => import('./sign-in-page.tsx')),
}

const practicePages: Pages = {
  ...everywhere,
  phone: lazy(() => import('./phone-page.tsx')),
  people: lazy(() => import('./people-page.tsx')),
  present: lazy(() => import('./present-page.tsx')),
}

export default function OtherPages(props: Props) {
  return useRoutes(routesOf(props.isPractice ? practicePages : livePages, props))
}

const routesOf = (pages: Pages, props: Props): RouteObject[] => [
  { index: true, element: <HomePage {...props} /> },
  ...Object.entries(pages).map(([path, Page]) => ({
    path: `${path}/*`,
    element: <Page {...props} />,
  })),
  { path: '*', element: <LostPage {...props} /> },
]
