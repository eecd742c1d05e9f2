import type { RosterEntry } from '#api/live-views.ts'
import '#content/en/rollout.ts'
import { say } from '#content/say.ts'
import { LinkButton } from '#ui/button.tsx'
import styles from './roster.module.css'

export type PersonAction = 'resend' | 'revoke' | 'settle' | 'addresses'

type Props = {
  person: RosterEntry
  onAct: (action: PersonAction, person: RosterEntry) => void
  isAboveStaff: boolean
}

/** What can be done for one person. Whoever is enrolled needs no link any more. */
export function PersonActions({ person, onAct, isAboveStaff }: Props) {
  const { status, invitation, name, role } = person
  const act = (action: PersonAction, what: string) => (
    <LinkButton
      aria-label={say('resend.for', { what, name })}
      onClick={() => onAct(action, person)}
    >
      {what}
    </LinkButton>
  )
  // As the API has it: a link of staff is an administrator's to send.
  const mayLink = role === null || isAboveStaff
  const needsLink = mayLink && status !== 'enrolled' && status !== 'suspended'
  const hasLink = needsLink && invitation && status !== 'expired'
  return (
    <span className={styles.actions}>
      {status === 'suspended' && act('settle', say('verdict.open'))}
      {needsLink && act('resend', say(status === 'notInvited' ? 'resend.first' : 'resend.open'))}
      {hasLink && act('revoke', say('revoke.open'))}
      {act('addresses', say('addresses.open'))}
    </span>
  )
}
