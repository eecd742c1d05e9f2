// Fetches the later screens while the person reads the first. Not by `lazy`: where one of them is asked
// for, that first draws its fallback, also when the code has long been there.

import { useEffect, useState } from 'react'
import { afterPaint } from '#client/after-paint.ts'

type LaterScreens = typeof import('./later-screens.tsx')

let arrived: LaterScreens | null = null

const loadLaterScreens = async () => {
  await afterPaint()
  return import('./later-screens.tsx')
}

/** Null until they have come. */
export const useLaterScreens = (): LaterScreens | null => {
  const [screens, setScreens] = useState(arrived)

  // The network is outside React. Code that never comes is a fault like one in a screen.
  useEffect(() => {
    loadLaterScreens().then(
      (loaded) => {
        arrived = loaded
        setScreens(loaded)
      },
      (fault: unknown) =>
        setScreens(() => {
          throw fault
        }),
    )
  }, [])

  return screens
}
