import { Icon, tick } from '#ui/icons.tsx'
import styles from './lock.module.css'
import { shield } from './phone-icons.ts'

/** The app's picture: Usher's own, so that nothing is taken for the real one. */
export function AppMark() {
  return (
    <span className={styles.mark}>
      <Icon d={shield} />
      <Icon d={tick} />
    </span>
  )
}

/** The organisation's mark beside an account. */
export function Ring() {
  return (
    <svg viewBox="0 0 28 28" width="26" height="26" aria-hidden="true">
      <circle
        cx="14"
        cy="14"
        r="11.5"
        fill="var(--u-paper)"
        stroke="var(--u-path)"
        strokeWidth="5"
      />
      <circle cx="14" cy="14" r="4.5" fill="var(--u-torch)" />
    </svg>
  )
}
