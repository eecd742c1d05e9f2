import type { RosterEntry } from '#api/live-views.ts'
import '#content/en/rollout.ts'
import { say } from '#content/say.ts'
import { dayOf } from './dates.ts'
import styles from './roster.module.css'
import { stepName } from './step-names.ts'

/** How far somebody is, in a word; under it where they stand. */
export function StatusPill({ person }: { person: RosterEntry }) {
  const { status, state } = person
  const step = status === 'started' || status === 'stuck' ? state && stepName(state) : null
  return (
    <>
      <span className={`${styles.pill} ${styles[status]}`}>{say(`status.${status}`)}</span>
      {step && <span className={styles.under}>{step}</span>}
    </>
  )
}

/** What an agent should know before they call: mails that do not arrive, a request that was a stranger's. */
export function Trouble({ person: { mail, email, reportedAt } }: { person: RosterEntry }) {
  return (
    <>
      {reportedAt !== null && (
        <span className={styles.trouble}>
          {say('roster.reported', { date: dayOf(reportedAt) })}
        </span>
      )}
      {mail && <span className={styles.trouble}>{troubleText(mail, email)}</span>}
    </>
  )
}

const troubleText = (
  { state, address, at }: NonNullable<RosterEntry['mail']>,
  email: string,
): string => {
  const date = dayOf(at)
  if (state === 'waiting') return say('mail.waiting', { date })
  return address === email
    ? say('mail.refused', { date })
    : say('mail.refusedOther', { date, address: address ?? '' })
}
