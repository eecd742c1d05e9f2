// A question of its own root: the page that asks it is in the first load, which has no room for it.

import { createRoot } from 'react-dom/client'
import { StartOverSheet } from '#screens/start-over.tsx'

/** Whether the person wants to lose their practice. */
export const askStartOver = (): Promise<boolean> =>
  new Promise((resolve) => {
    const place = document.body.appendChild(document.createElement('div'))
    const root = createRoot(place)
    const answer = (isYes: boolean) => () => {
      root.unmount()
      place.remove()
      resolve(isYes)
    }
    root.render(<StartOverSheet onYes={answer(true)} onNo={answer(false)} />)
  })
