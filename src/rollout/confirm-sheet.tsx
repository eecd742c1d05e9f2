import { useState } from 'react'
import type { RosterEntry, SentInvitation } from '#api/live-views.ts'
import '#content/en/rollout.ts'
import { explain } from '#content/explain.ts'
import { say } from '#content/say.ts'
import type { FailureNotice } from '#domain/failure.ts'
import type { Organization } from '#domain/organization.ts'
import { Button } from '#ui/button.tsx'
import { Note } from '#ui/note.tsx'
import { LinkSheet } from './link-sheet.tsx'
import styles from './panels.module.css'
import type { PersonAction } from './person-actions.tsx'
import type { RolloutPorts } from './ports.ts'

type LinkAction = Extract<PersonAction, 'resend' | 'revoke'>

type Props = {
  action: LinkAction
  person: RosterEntry
  organization: Organization
  ports: Pick<RolloutPorts, 'sendAgain' | 'revoke' | 'copy'>
  onDone: (said: string) => void
  onClose: () => void
}

/** Asks before a link dies, and shows the one that takes its place. */
export function ConfirmSheet({ action, person, organization, ports, onDone, onClose }: Props) {
  const [sent, setSent] = useState<SentInvitation | null>(null)
  const [failure, setFailure] = useState<FailureNotice | null>(null)
  const [isBusy, setBusy] = useState(false)
  const { name, status } = person
  const words = wordsOf(action, status)
  const { helpNumber: help, appName } = organization

  const act = async () => {
    if (isBusy) return
    setBusy(true)
    const answer = await (action === 'revoke'
      ? ports.revoke(person.id)
      : ports.sendAgain(person.id))
    setBusy(false)
    if (!answer.ok) return setFailure(answer.failure)
    if (!('revoked' in answer.value)) {
      setSent(answer.value)
      return onDone('')
    }
    onDone(say('revoke.done', { name }))
    onClose()
  }

  return (
    <LinkSheet title={say(words.title)} name={name} sent={sent} ports={ports} onClose={onClose}>
      {failure && (
        <Note kind="stop" live>
          {explain(failure, { help, appName })}
        </Note>
      )}
      <p>{say(words.text, { name })}</p>
      <div className={styles.row}>
        <Button
          small
          kind={action === 'revoke' ? 'stop' : 'primary'}
          waiting={isBusy ? say('frame.checking') : null}
          onClick={() => void act()}
        >
          {say(words.yes)}
        </Button>
        <Button kind="quiet" small onClick={onClose}>
          {say('revoke.no')}
        </Button>
      </div>
    </LinkSheet>
  )
}

const wordsOf = (action: LinkAction, status: RosterEntry['status']) => {
  if (action === 'revoke')
    return { title: 'revoke.title', text: 'revoke.text', yes: 'revoke.yes' } as const
  const yes = 'resend.yes'
  if (status === 'notInvited')
    return { title: 'resend.titleFirst', text: 'resend.textFirst', yes } as const
  const text = status === 'enrolled' ? 'resend.textLocked' : 'resend.text'
  return { title: 'resend.title', text, yes } as const
}
