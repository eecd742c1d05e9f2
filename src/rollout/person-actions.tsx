import type { RosterEntry } from '#api/live-views.ts'
import '#content/en/rollout.ts'
import { say } from '#content/say.ts'
import { LinkButton } from '#ui/button.tsx'
import styles from './roster.module.css'

export type PersonAction = 'resend' | 'revoke' | 'settle' | 'addresses'

type Props = {
  person: RosterEntry
  /** The links of staff are an administrator's. */
  mayLink: boolean
  onAct: (action: PersonAction, person: RosterEntry) => void
}

const sendWords = { notInvited: 'resend.first', enrolled: 'resend.locked' } as const

/** What can be done for one person. A link proves nothing, and so whoever is locked out may have one too. */
export function PersonActions({ person, mayLink, onAct }: Props) {
  const { status, invitation, name } = person
  const act = (action: PersonAction, what: string) => (
    <LinkButton
      aria-label={say('resend.for', { what, name })}
      onClick={() => onAct(action, person)}
    >
      {what}
    </LinkButton>
  )
  const canHaveLink = mayLink && status !== 'suspended'
  const hasLink = canHaveLink && invitation && status !== 'expired' && status !== 'enrolled'
  const send = status === 'notInvited' || status === 'enrolled' ? sendWords[status] : 'resend.open'
  return (
    <span className={styles.actions}>
      {status === 'suspended' && act('settle', say('verdict.open'))}
      {canHaveLink && act('resend', say(send))}
      {hasLink && act('revoke', say('revoke.open'))}
      {act('addresses', say('addresses.open'))}
    </span>
  )
}
