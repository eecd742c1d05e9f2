import { say } from '#content/say.ts'
import { Button } from '#ui/button.tsx'
import { clock, passedAt, useNow } from '#ui/stopwatch.ts'
import '#content/en/desk.ts'
import { resetTimers, startOrPause, useCall } from './agent-call.ts'
import styles from './agent-desk.module.css'

/** How long the call and the step have taken. Nothing is ever announced. */
export function AgentTimers() {
  const { timers } = useCall()
  const isRunning = timers.call.since !== null
  const now = useNow(isRunning)
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for what is filled in
    <div className={styles.timers} role="group" aria-label={say('desk.timers')}>
      {(['call', 'step'] as const).map((which) => (
        <span key={which} className={styles.timer}>
          <span aria-hidden="true">{say(`desk.${which}Timer`)}</span>
          <span className="tnum" role="timer" aria-label={say(`desk.${which}Timer`)}>
            {clock(passedAt(timers[which], now))}
          </span>
        </span>
      ))}
      <Button kind="quiet" small onClick={startOrPause}>
        {say(isRunning ? 'desk.timerPause' : 'desk.timerStart')}
      </Button>
      <Button kind="quiet" small onClick={resetTimers}>
        {say('desk.timerReset')}
      </Button>
    </div>
  )
}
