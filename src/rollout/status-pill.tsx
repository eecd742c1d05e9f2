import type { RosterEntry } from '#api/live-views.ts'
import '#content/en/rollout.ts'
import { say } from '#content/say.ts'
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
