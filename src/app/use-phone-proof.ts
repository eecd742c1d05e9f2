// A proof by the phone: it is asked, and whoever asked looks until it has answered or nobody waits any more.

import { useEffect, useState } from 'react'
import type { AskedPush } from '#api/live/session-pushes.ts'
import type { SessionView } from '#api/live-views.ts'
import type { Answered } from '#client/asking.ts'
import type { FailureNotice } from '#domain/failure.ts'
import { sessionCalls } from './live-calls.ts'

type Options = {
  base: string
  /** It approved: this is on its way. */
  onProof: (proving: Promise<Answered<SessionView>>) => void
  onFailure: (failure: FailureNotice) => void
}

const askEveryMs = 1500

export const usePhoneProof = ({ base, onProof, onFailure }: Options) => {
  const [asked, setAsked] = useState<AskedPush | null>(null)

  const look = async (id: string) => {
    const answer = await sessionCalls(base).readAsked(id)
    if (!answer.ok || answer.value.state === 'waiting') return
    setAsked(null)
    if (answer.value.state === 'approved') return onProof(sessionCalls(base).proveByPhone(id))
    onFailure({ code: answer.value.state === 'denied' ? 'push-denied' : 'push-timed-out' })
  }

  // The phone is outside React.
  // biome-ignore lint/correctness/useExhaustiveDependencies: of one request, and only of it
  useEffect(() => {
    if (!asked) return
    const timer = setInterval(() => void look(asked.id), askEveryMs)
    return () => clearInterval(timer)
  }, [asked?.id])

  return {
    /** To be typed there; null while no phone is asked. */
    digits: asked?.digits ?? null,
    async ask() {
      const answer = await sessionCalls(base).askPhone()
      if (answer.ok) setAsked(answer.value)
      else onFailure(answer.failure)
    },
    forget: () => setAsked(null),
  }
}
