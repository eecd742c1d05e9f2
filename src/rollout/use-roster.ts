// The list as this window knows it. Read again after every change, and when somebody looks again.

import { useEffect, useReducer, useState } from 'react'
import type { RosterEntry } from '#api/live-views.ts'
import type { PeopleCalls } from '#client/people-calls.ts'
import type { FailureNotice } from '#domain/failure.ts'

type Known = { people: readonly RosterEntry[]; at: number }

const everyMs = 60_000

export const useRoster = ({ list }: Pick<PeopleCalls, 'list'>) => {
  const [known, setKnown] = useState<Known | null>(null)
  const [failure, setFailure] = useState<FailureNotice | null>(null)
  const [occasion, reload] = useReducer((count: number) => count + 1, 0)

  // The API is outside React.
  // biome-ignore lint/correctness/useExhaustiveDependencies: `occasion` counts the occasions
  useEffect(() => {
    let isLeft = false
    void list().then((answer) => {
      if (isLeft) return
      setFailure(answer.ok ? null : answer.failure)
      if (answer.ok) setKnown({ people: answer.value.people, at: Date.now() })
    })
    return () => {
      isLeft = true
    }
  }, [list, occasion])

  // The tab, the network and the clock are outside React.
  useEffect(() => {
    const look = () => {
      if (document.visibilityState === 'visible') reload()
    }
    const timer = setInterval(look, everyMs)
    document.addEventListener('visibilitychange', look)
    addEventListener('online', look)
    return () => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', look)
      removeEventListener('online', look)
    }
  }, [])

  return { known, failure, reload }
}
