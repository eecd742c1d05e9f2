import { useEffect, useState } from 'react'
import '#content/en/present.ts'
import { say } from '#content/say.ts'
import { Button } from '#ui/button.tsx'
import styles from './presenter.module.css'
import type { Show } from './show.ts'
import { passedAt, startOrStop, type Timer } from './showing.ts'

/** How long the demonstration has taken so far. Read when wanted: it never speaks up. */
export function TimerBox({ show, timer }: { show: Show; timer: Timer }) {
  const now = useSeconds(timer.since !== null)
  const isRunning = timer.since !== null
  return (
    <div className={styles.timer}>
      <span className="tnum" role="timer" aria-label={say('present.timer')}>
        {clock(passedAt(timer, now))}
      </span>
      <Button kind="quiet" small onClick={() => show.change(startOrStop(Date.now())(show.get()))}>
        {say(isRunning ? 'present.timerStop' : 'present.timerStart')}
      </Button>
      <Button
        kind="quiet"
        small
        onClick={() => show.change({ timer: { since: isRunning ? Date.now() : null, passed: 0 } })}
      >
        {say('present.timerReset')}
      </Button>
    </div>
  )
}

const clock = (ms: number) => {
  const seconds = Math.max(0, Math.floor(ms / 1000))
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
}

const useSeconds = (ticks: boolean) => {
  const [, setDrawn] = useState(0)
  // The clock is outside React.
  useEffect(() => {
    if (!ticks) return
    const timer = setInterval(() => setDrawn((count) => count + 1), 500)
    return () => clearInterval(timer)
  }, [ticks])
  return Date.now()
}
