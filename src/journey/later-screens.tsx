// The door of the later screens' chunk: picks the screen and puts the last failure into words.

import { useEffect, useState } from 'react'
import { explain } from '#content/explain.ts'
import type { FailureNotice } from '#domain/failure.ts'
import type { WaitingState } from '#machines/enrollment/stepping.ts'
import type { Hands, Scene } from './scene.ts'
import { screens } from './screens.tsx'

type Props = {
  name: WaitingState
  notice: FailureNotice | null
  hands: Hands | null
  scene: Omit<Scene, 'now' | 'hands'>
}

export function LaterScreen({ name, notice, hands, scene }: Props) {
  const now = useNow(countsDown(name))
  if (!hands) return <main />
  const problem =
    notice && explain(notice, { help: scene.organization.helpNumber, appName: scene.appName })
  return screens[name]({ ...scene, hands, now, frame: { ...scene.frame, problem } })
}

/** Something runs out while the person looks at it. */
const countsDown = (name: WaitingState) =>
  name === 'linkingApp.showingCode' || name.endsWith('awaitingPush')

/** The time. Where something counts down it is drawn again each second; nobody else is. */
const useNow = (ticks: boolean) => {
  const [, setDrawn] = useState(0)
  // The clock is outside React.
  useEffect(() => {
    if (!ticks) return
    const timer = setInterval(() => setDrawn((count) => count + 1), 1000)
    return () => clearInterval(timer)
  }, [ticks])
  return Date.now()
}
