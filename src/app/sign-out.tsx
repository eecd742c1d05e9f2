// Signing out, for every page of the live world: nobody is told that they are out before they are.

import { type ReactNode, useState } from 'react'
import { StillSignedIn } from '#screens/still-signed-in.tsx'
import { endSession } from './live-calls.ts'
import { forgetVisit } from './use-visit.ts'

type Props = {
  base: string
  /** Where the page goes then, from the base. */
  to: string
  /** The page's own button. */
  children: (leave: () => void) => ReactNode
}

export function SignOut({ base, to, children }: Props) {
  const [isBusy, setBusy] = useState(false)
  const [isStuck, setStuck] = useState(false)
  const leave = async () => {
    setBusy(true)
    const isOut = await endSession(base)
    setBusy(false)
    setStuck(!isOut)
    if (!isOut) return
    forgetVisit()
    location.assign(`${base}${to}`)
  }
  return (
    <>
      {children(() => void leave())}
      {isStuck && (
        <StillSignedIn busy={isBusy} onAgain={() => void leave()} onClose={() => setStuck(false)} />
      )}
    </>
  )
}
