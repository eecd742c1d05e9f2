import { lazy, Suspense } from 'react'
import { afterPaint } from '#client/after-paint.ts'

const SettingsGroups = lazy(async () => {
  await afterPaint()
  return import('./settings-groups.tsx')
})

/** Language and colours. Nobody opens it before the first paint; the stage keeps its place. */
export const SettingsMenu = () => (
  <Suspense fallback={null}>
    <SettingsGroups />
  </Suspense>
)
