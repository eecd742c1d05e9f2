// Fetches the later screens while the person reads the first. Not by `lazy`: where one of them is asked
// for, that first draws its fallback, also when the code has long been there.

import { useEffect, useState } from 'react'

type LaterScreen = typeof import('./later-screens.tsx').LaterScreen

const Awaited: LaterScreen = () => <main />

let arrived: LaterScreen = Awaited

export const useLaterScreens = (): LaterScreen => {
  const [screen, setScreen] = useState(() => arrived)

  // The network is outside React. Code that never comes is a fault like one in a screen.
  useEffect(() => {
    import('./later-screens.tsx').then(
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
