// The set-up's end of pairing a phone: the code, until a phone has come; then whether it is theirs.

import { useEffect, useState } from 'react'
import type { PairingView } from '#api/live/phone-views.ts'
import { explain } from '#content/explain.ts'
import type { FailureNotice } from '#domain/failure.ts'
import { ConfirmPhoneScreen } from '#screens/confirm-phone.tsx'
import { PairPhoneScreen } from '#screens/pair-phone.tsx'
import type { Scene } from './scene.ts'

const askEveryMs = 1500

export function PairingHere({ scene, isHere = false }: { scene: Scene; isHere?: boolean }) {
  const { frame, resources, hands, send, now } = scene
  const id = scene.snapshot.view?.id ?? null
  const { activation } = resources
  const { pairing: reach } = hands
  const [come, setCome] = useState<PairingView | null>(null)
  const [isBusy, setBusy] = useState(false)
  const [failure, setFailure] = useState<FailureNotice | null>(null)

  // The API is outside React. The phone that came is asked for while this step is looked at, and no longer.
  useEffect(() => {
    if (!reach || !id) return
    let isLeft = false
    const look = async () => {
      if (document.hidden) return
      const found = await reach.read(id).catch(() => null)
      if (!isLeft) setCome((known) => (known?.factorId === found?.factorId ? known : found))
    }
    void look()
    const timer = setInterval(() => void look(), askEveryMs)
    document.addEventListener('visibilitychange', look)
    return () => {
      isLeft = true
      clearInterval(timer)
      document.removeEventListener('visibilitychange', look)
    }
  }, [reach, id])

  if (come && reach && id) {
    const answer = async (isMine: boolean) => {
      if (isBusy) return
      setBusy(true)
      // What follows from it comes with the stream, as to every other window.
      const refused = await reach.answer(id, come.factorId, isMine)
      setBusy(false)
      setFailure(refused)
      if (!isMine) setCome(null)
    }
    const help = scene.organization.helpNumber
    const problem = failure && explain(failure, { help, appName: scene.appName })
    return (
      <ConfirmPhoneScreen
        frame={{ ...frame, busy: isBusy, problem: problem ?? frame.problem }}
        phone={come.phone}
        codeHash={come.codeHash}
        phoneKey={come.key}
        onYes={() => void answer(true)}
        onNo={() => void answer(false)}
      />
    )
  }
  return (
    <PairPhoneScreen
      frame={frame}
      content={activation?.content ?? null}
      minutesLeft={activation && Math.max(1, Math.ceil((activation.expiresAt - now) / 60_000))}
      isHere={isHere}
      onThisPhone={() => send({ type: 'thisPhone.chosen' })}
      onShowCode={() => send({ type: 'back.requested' })}
    />
  )
}
