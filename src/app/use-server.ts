// Whether a real server answers here. A static host has a file in its place that says "practice"
// (scripts/static-pages.ts), so that asking is no error there.

import { useEffect, useState } from 'react'
import { afterPaint } from '#client/after-paint.ts'

let asked: Promise<boolean> | null = null
let known: boolean | null = null

/** Null until it is known; asked once per page, after the first paint. */
export const useServer = (base: string): boolean | null => {
  const [isLive, setLive] = useState(known)
  // The server is outside React.
  useEffect(() => {
    asked ??= askWorld(base)
    void asked.then((answer) => {
      known = answer
      setLive(answer)
    })
  }, [base])
  return isLive
}

const askWorld = async (base: string) => {
  await afterPaint()
  const response = await fetch(`${base}api/health`).catch(() => null)
  const health = await response?.json().catch(() => null)
  return health?.product === 'usher' && health.world === 'live'
}

/** For tests: a page that was just opened. */
export const forgetServer = () => {
  asked = null
  known = null
}
