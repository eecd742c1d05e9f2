import { lazy, Suspense } from 'react'

const SettingsGroups = lazy(() => import('./settings-groups.tsx'))

/** Language and colours. Nobody opens it before the first paint; the stage keeps its place. */
export const SettingsMenu = () => (
  <Suspense fallback={null}>
    <SettingsGroups />
  </Suspense>
)
