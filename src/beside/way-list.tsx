import type { ReactNode } from 'react'
import styles from './beside.module.css'

export type WayRow = { key: string; label: ReactNode; hint?: ReactNode; onPick: () => void }

/** Rows to press: each is an answer and leads on at once. */
export function WayList({ rows }: { rows: readonly WayRow[] }) {
  return (
    <ul className={styles.ways}>
      {rows.map(({ key, label, hint, onPick }) => (
        <li key={key}>
          <button type="button" onClick={onPick}>
            <span>{label}</span>
            {hint && <span>{hint}</span>}
          </button>
        </li>
      ))}
    </ul>
  )
}
