// Door 1: the browser. Everything it needs at once; the practice world follows after the first paint.

import '@fontsource-variable/atkinson-hyperlegible-next'
import '#ui/tokens.css'
import '#ui/base.css'
import { createRoot } from 'react-dom/client'
import { App } from '#app/app.tsx'
import type { ConnectHost } from '#app/practice-window.ts'
import { openSettings } from '#app/settings.ts'
import practiceUrl from './practice.ts?sharedworker&url'

// Both `src/` and the build's `assets/` lie one folder below the base.
const base = new URL(/* @vite-ignore */ '..', import.meta.url).pathname

const connectHost: ConnectHost = async () => {
  const { connectPractice } = await import('#client/practice-host.ts')
  return connectPractice({ workerUrl: practiceUrl, load: () => import('./practice.ts') })
}

// Written relative to the page that was loaded; the address changes with every step.
for (const link of document.head.querySelectorAll('link')) link.setAttribute('href', link.href)

// Absent where floor.js has put the plain page in its place.
const root = document.getElementById('root')
if (root) {
  await openSettings()
  createRoot(root).render(<App base={base} connectHost={connectHost} />)
}
