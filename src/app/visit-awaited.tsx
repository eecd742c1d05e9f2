import '#content/en/live.ts'
import { say } from '#content/say.ts'
import { Waiting } from '#ui/waiting.tsx'
import { PlainPage } from './plain-page.tsx'
import styles from './visit-awaited.module.css'

type Props = { base: string; stop: string; onAgain: () => void }

/** Until the API has said who is here. */
export function VisitAwaited({ base, stop, onAgain }: Props) {
  return (
    <div className={styles.page}>
      <PlainPage base={base} stop={stop}>
        <Waiting
          words={say('entry.waiting')}
          slow={{ words: say('frame.slow'), again: say('entry.again'), onAgain }}
        />
      </PlainPage>
    </div>
  )
}
