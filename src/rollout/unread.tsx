import '#content/en/live.ts'
import '#content/en/rollout.ts'
import { explain } from '#content/explain.ts'
import { say } from '#content/say.ts'
import type { FailureNotice } from '#domain/failure.ts'
import type { Organization } from '#domain/organization.ts'
import { Button } from '#ui/button.tsx'
import { Note } from '#ui/note.tsx'
import styles from './rollout.module.css'

type Props = { failure: FailureNotice | null; organization: Organization; onAgain: () => void }

/** Before the list has come for the first time: nothing for a moment, then a word, or what is wrong. */
export function Unread({ failure, organization, onAgain }: Props) {
  const { helpNumber: help, appName } = organization
  return (
    <>
      <h1>{say('roster.page')}</h1>
      {failure ? (
        <>
          <Note kind="stop" live>
            {failure.code === 'offline'
              ? say('entry.awayLede')
              : explain(failure, { help, appName })}
          </Note>
          <div>
            <Button small onClick={onAgain}>
              {say('entry.again')}
            </Button>
          </div>
        </>
      ) : (
        <p className={styles.later} role="status">
          {say('roster.loading')}
        </p>
      )}
    </>
  )
}
