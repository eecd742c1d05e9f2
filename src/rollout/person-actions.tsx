import type { RosterEntry } from '#api/live-views.ts'
import '#content/en/rollout.ts'
import { say } from '#content/say.ts'
import { LinkButton } from '#ui/button.tsx'
import styles from './roster.module.css'

export type PersonAction = 'resend' | 'revoke' | 'settle'

type Props = { person: RosterEntry; onAct: (action: PersonAction, person: RosterEntry) => void }

/** What can be done for one person. Whoever is enrolled needs no link any more. */
export function PersonActions({ person, onAct }: Props) {
  const { status, invitation, name } = person
  if (status === 'enrolled') return null
  if (status === 'suspended') {
    const decide = say('verdict.open')
    return (
      <span className={styles.actions}>
        <LinkButton
          aria-label={say('resend.for', { what: decide, name })}
          onClick={() => onAct('settle', person)}
        >
          {decide}
        </LinkButton>
      </span>
    )
  }
  const send = say(status === 'notInvited' ? 'resend.first' : 'resend.open')
  return (
    <span className={styles.actions}>
      <LinkButton
        aria-label={say('resend.for', { what: send, name })}
        onClick={() => onAct('resend', person)}
      >
        {send}
      </LinkButton>
      {invitation && status !== 'expired' && (
        <LinkButton
          aria-label={say('resend.for', { what: say('revoke.open'), name })}
          onClick={() => onAct('revoke', person)}
        >
          {say('revoke.open')}
        </LinkButton>
      )}
    </span>
  )
}
