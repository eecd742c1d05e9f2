import '#content/en/present.ts'
import { say } from '#content/say.ts'
import { Button } from '#ui/button.tsx'
import { clock, passedAt, type Timer, useNow } from '#ui/stopwatch.ts'
import styles from './presenter.module.css'
import type { Show } from './show.ts'
import { startOrStop } from './showing.ts'

/** How long the demonstration has taken so far. Read when wanted: it never speaks up. */
export function TimerBox({ show, timer }: { show: Show; timer: Timer }) {
  const now = useNow(timer.since !== null)
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
