import { Rich } from './rich.tsx'
import styles from './steps.module.css'

/** What to tap, in order, on the other device. */
export function Steps({ steps }: { steps: readonly string[] }) {
  return (
    <ol className={styles.steps}>
      {steps.map((step) => (
        <li key={step}>
          <span>
            <Rich text={step} />
          </span>
        </li>
      ))}
    </ol>
  )
}
