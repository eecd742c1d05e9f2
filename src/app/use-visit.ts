// Who sits in front of a page of the live world, and which journey is theirs.

import { useEffect, useState } from 'react'
import type { SessionView } from '#api/live-views.ts'
import { createAsk } from '#client/asking.ts'
import { liveNetwork } from '#client/live-network.ts'
import type { FailureNotice } from '#domain/failure.ts'
import type { Policy } from '#domain/policy.ts'
import './kept-pages.ts'
import { fetchNow, sessionCalls } from './live-calls.ts'

export type Visit =
  | { kind: 'here'; session: SessionView; policy: Policy }
  | { kind: 'nobody' }
  | { kind: 'notReached'; failure: FailureNotice }

// Another language draws the page anew, and the person is still the same.
let known: Visit | null = null

export const forgetVisit = () => {
  known = null
}

const retryMs = 5000

/** Null until the API has said who is here. Where it cannot be reached it is asked again and again. */
export const useVisit = (base: string) => {
  const [visit, setVisit] = useState<Visit | null>(known)
  const [tries, setTries] = useState(0)
  const again = () => setTries((count) => count + 1)

  // The API is outside React, and so are the network and the clock.
  // biome-ignore lint/correctness/useExhaustiveDependencies: `tries` counts the occasions
  useEffect(() => {
    let isLeft = false
    let retry: ReturnType<typeof setTimeout> | undefined
    void askWho(base).then((answer) => {
      if (isLeft) return
      known = answer
      setVisit(answer)
      if (answer.kind === 'notReached') retry = setTimeout(again, retryMs)
    })
    const stopListening = liveNetwork.onConnectivity((isOnline) => isOnline && again())
    return () => {
      isLeft = true
      clearTimeout(retry)
      stopListening()
    }
  }, [base, tries])

  return { visit, again }
}

const askWho = async (base: string): Promise<Visit> => {
  const ask = createAsk(fetchNow, base)
  const [session, rules] = await Promise.all([
    sessionCalls(base).read(),
    ask<{ policy: Policy }>('GET', 'me/policy'),
  ])
  if (session.ok && rules.ok) {
    return { kind: 'here', session: session.value, policy: rules.value.policy }
  }
  const failures = [session, rules].flatMap((answer) => (answer.ok ? [] : [answer.failure]))
  if (failures.some(({ code }) => code === 'signed-out')) return { kind: 'nobody' }
  return { kind: 'notReached', failure: failures[0] ?? { code: 'broken' } }
}
