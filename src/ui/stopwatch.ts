// Time that somebody measures for themselves. It is read when wanted, and never speaks up.

import { useEffect, useState } from 'react'

/** Runs since `since`, after `passed` milliseconds that it ran before. */
export type Timer = { since: number | null; passed: number }

export const passedAt = ({ since, passed }: Timer, now: number) =>
  passed + (since === null ? 0 : now - since)

export const startedOrStopped = (timer: Timer, now: number): Timer =>
  timer.since === null
    ? { since: now, passed: timer.passed }
    : { since: null, passed: passedAt(timer, now) }

/** From zero, running if it ran. */
export const setToZero = ({ since }: Timer, now: number): Timer => ({
  since: since === null ? null : now,
  passed: 0,
})

/** "4:07" */
export const clock = (ms: number) => {
  const seconds = Math.max(0, Math.floor(ms / 1000))
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
}

/** The time of day; drawn anew while it `ticks`. */
export const useNow = (ticks: boolean) => {
  const [, setDrawn] = useState(0)
  // The clock is outside React.
  useEffect(() => {
    if (!ticks) return
    const timer = setInterval(() => setDrawn((count) => count + 1), 500)
    return () => clearInterval(timer)
  }, [ticks])
  return Date.now()
}
