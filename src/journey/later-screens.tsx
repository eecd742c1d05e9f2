// The door of the later screens' chunk: picks the screen and puts the last failure into words.

import { useEffect, useState } from 'react'
import { explain } from '#content/explain.ts'
import type { FailureNotice } from '#domain/failure.ts'
import type { WaitingState } from '#machines/enrollment/stepping.ts'
import type { Scene } from './scene.ts'
import { screens } from './screens.tsx'

type Props = {
  name: WaitingState
  notice: FailureNotice | null
  scene: Omit<Scene, 'now'>
}

export default function LaterScreen({ name, notice, scene }: Props) {
  const now = useNow()
  const problem =
    notice && explain(notice, { help: scene.organization.helpNumber, appName: scene.appName })
  return screens[name]({ ...scene, now, frame: { ...scene.frame, problem } })
}

/** A clock that ticks once a second, for what runs out. */
const useNow = () => {
  const [now, setNow] = useState(() => Date.now())
  // The clock is outside React.
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1000)
    return () => clearInterval(timer)
  }, [])
  return now
}
