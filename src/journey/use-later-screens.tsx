// Fetches the later screens while the person reads the first. Not by `lazy`: where one of them is asked
// for, that first draws its fallback, also when the code has long been there.

import { useEffect, useState } from 'react'
import { afterPaint } from '#client/after-paint.ts'

type LaterScreen = typeof import('./later-screens.tsx').LaterScreen

const Awaited: LaterScreen = () => <main />

let arrived: LaterScreen = Awaited

const loadLaterScreens = async () => {
  await afterPaint()
  return import('./later-screens.tsx')
}

export const useLaterScreens = (): LaterScreen => {
  const [screen, setScreen] = useState(() => arrived)

  // The network is outside React. Code that never comes is a fault like one in a screen.
  useEffect(() => {
    loadLaterScreens().then(
      ({ LaterScreen }) => {
        arrived = LaterScreen
        setScreen(() => LaterScreen)
      },
      (fault: unknown) =>
        setScreen(() => {
          throw fault
        }),
    )
  }, [])

  return screen
}
