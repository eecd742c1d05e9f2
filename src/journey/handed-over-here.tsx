// One phone and no second screen: the link opens the app here, and coming back resumes the same step.

import { useEffect, useState } from 'react'
import { HandedOverScreen } from '#screens/handed-over.tsx'
import type { Scene } from './scene.ts'

const patienceMs = 3000

export function HandedOverHere({ scene }: { scene: Scene }) {
  const [openedAt, setOpenedAt] = useState<number | null>(null)
  const [isNotOpened, setNotOpened] = useState(false)

  // The browser does not say whether an app took the link; a page that is still in view after three
  // seconds was not left for it.
  useEffect(() => {
    if (openedAt === null) return
    const timer = setTimeout(() => {
      if (document.visibilityState === 'visible') setNotOpened(true)
    }, patienceMs)
    return () => clearTimeout(timer)
  }, [openedAt])

  const { activation } = scene.resources
  return (
    <HandedOverScreen
      frame={scene.frame}
      by="thisPhone"
      appName={scene.appName}
      href={activation && scene.hands.appLink(activation)}
      notOpened={isNotOpened}
      onOpen={() => {
        setNotOpened(false)
        setOpenedAt(Date.now())
      }}
      onShowCode={() => scene.send({ type: 'back.requested' })}
      onAgain={() => scene.send({ type: 'link.requested' })}
    />
  )
}
