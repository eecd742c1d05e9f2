import { type ReactNode, useState } from 'react'
import { say } from '#content/say.ts'
import { Button } from '#ui/button.tsx'
import '#content/en/desk.ts'
import { startNewCall } from './agent-call.ts'
import styles from './agent-desk.module.css'
import { AgentTimers } from './agent-timers.tsx'

type Props = { name: string; homeHref: string; menu: ReactNode; onNewCall: () => void }

export function AgentHead({ name, homeHref, menu, onNewCall }: Props) {
  const [isAsking, setAsking] = useState(false)
  return (
    <header className={styles.head}>
      <a href={homeHref} className={styles.mark} aria-label={say('frame.home')}>
        Usher
      </a>
      <span className={styles.name}>
        {say('desk.title')} <bdi>{name && `· ${name}`}</bdi>
      </span>
      <AgentTimers />
      <Button kind="quiet" small aria-expanded={isAsking} onClick={() => setAsking(!isAsking)}>
        {say('desk.newCall')}
      </Button>
      {menu}
      {isAsking && (
        <p className={styles.ask} role="status">
          {say('desk.newCallText')}{' '}
          <Button
            small
            onClick={() => {
              setAsking(false)
              startNewCall()
              onNewCall()
            }}
          >
            {say('desk.newCallYes')}
          </Button>
          <Button kind="quiet" small onClick={() => setAsking(false)}>
            {say('desk.newCallNo')}
          </Button>
        </p>
      )}
    </header>
  )
}
