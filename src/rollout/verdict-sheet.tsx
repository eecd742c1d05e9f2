import { useState } from 'react'
import type { RosterEntry } from '#api/live-views.ts'
import '#content/en/rollout.ts'
import { explain } from '#content/explain.ts'
import { say } from '#content/say.ts'
import type { FailureNotice } from '#domain/failure.ts'
import type { Organization } from '#domain/organization.ts'
import { Button } from '#ui/button.tsx'
import { Note } from '#ui/note.tsx'
import { Sheet } from '#ui/sheet.tsx'
import { dayAndTimeOf } from './dates.ts'
import styles from './panels.module.css'
import type { RolloutPorts } from './ports.ts'

type Props = {
  person: RosterEntry
  mayDecide: boolean
  organization: Organization
  ports: Pick<RolloutPorts, 'settle'>
  onDone: (said: string) => void
  onClose: () => void
}

/** Somebody said that a change was not theirs: what it was, and the two ways to decide. */
export function VerdictSheet({ person, mayDecide, organization, ports, ...page }: Props) {
  const { onDone, onClose } = page
  const [failure, setFailure] = useState<FailureNotice | null>(null)
  const [isBusy, setBusy] = useState(false)
  const { id, name, disowned } = person
  const { helpNumber: help, appName } = organization

  const decide = async (wasThem: boolean) => {
    if (isBusy) return
    setBusy(true)
    const answer = await ports.settle(id, wasThem)
    setBusy(false)
    if (!answer.ok) return setFailure(answer.failure)
    onDone(say('verdict.done', { name }))
    onClose()
  }

  return (
    <Sheet title={say('verdict.title', { name })} close={say('invite.close')} onClose={onClose}>
      {failure && (
        <Note kind="stop" live>
          {explain(failure, { help, appName })}
        </Note>
      )}
      <p>{say('verdict.what', { name })}</p>
      <ul>
        {disowned.map(({ about, at }) => (
          <li key={`${about} ${at}`}>{say(`verdict.${about}`, { date: dayAndTimeOf(at) })}</li>
        ))}
      </ul>
      <p>{say(mayDecide ? 'verdict.ask' : 'verdict.notYours', { name })}</p>
      {mayDecide && (
        <>
          <div>
            <Button
              small
              kind="stop"
              waiting={isBusy ? say('frame.checking') : null}
              onClick={() => void decide(false)}
            >
              {say('verdict.notThem')}
            </Button>
            <p className="small hint">{say('verdict.notThemHint')}</p>
          </div>
          <div>
            <Button small kind="quiet" onClick={() => void decide(true)}>
              {say('verdict.wasThem')}
            </Button>
            <p className="small hint">{say('verdict.wasThemHint')}</p>
          </div>
        </>
      )}
      <div className={styles.row}>
        <Button small kind="quiet" onClick={onClose}>
          {say('revoke.no')}
        </Button>
      </div>
    </Sheet>
  )
}
