import { useState } from 'react'
import { say } from '#content/say.ts'
import type { Organization } from '#domain/organization.ts'
import { Button } from '#ui/button.tsx'
import { Sheet } from '#ui/sheet.tsx'
import { Steps } from '#ui/steps.tsx'
import '#content/en/desk.ts'
import { addToNote } from './agent-call.ts'
import styles from './agent-desk.module.css'
import { timeOfDay } from './agent-drafting.ts'
import { sentencesOf } from './agent-reading.ts'

type Props = Pick<Organization, 'security'> & { onClose: () => void }

/** What to say without a fright, what to do, and whom to call, in the organisation's words. */
export function AgentAttack({ security, onClose }: Props) {
  const [isNoted, setNoted] = useState(false)
  const note = () => {
    const line = say('desk.drafted.attack', { time: timeOfDay(new Date()) })
    addToNote({ head: say('desk.drafted.head'), line })
    setNoted(true)
  }
  return (
    <Sheet title={say('desk.attack')} close={say('desk.close')} onClose={onClose}>
      <div className={styles.attack}>
        <div className={styles.say}>
          <h3>{say('desk.say')}</h3>
          {sentencesOf(say('desk.attackSay')).map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </div>
        <div className={styles.part}>
          <h3>{say('desk.attackDo')}</h3>
          <Steps
            steps={[say('desk.attackStop'), say('desk.attackReset'), say('desk.attackBack')]}
          />
        </div>
        <div className={styles.part}>
          <h3>{say('desk.attackCall')}</h3>
          {security ? (
            <div translate="no">
              <p>
                <bdi>
                  <b>{security.contact}</b>
                </bdi>
              </p>
              {security.instructions && (
                <p>
                  <bdi>{security.instructions}</bdi>
                </p>
              )}
            </div>
          ) : (
            <p>{say('desk.attackNobody')}</p>
          )}
        </div>
        <div className={styles.row}>
          <Button kind="quiet" small onClick={isNoted ? undefined : note}>
            {say('desk.attackNote')}
          </Button>
          <p role="status">{isNoted && say('desk.attackNoted')}</p>
        </div>
      </div>
    </Sheet>
  )
}
