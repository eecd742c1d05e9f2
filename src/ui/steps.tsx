import { Icon } from './icons.tsx'
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

type Point = { picture: string; text: string }

/** Things to know, each with a picture; the bold start of the text stands on its own line. */
export function Points({ points }: { points: readonly Point[] }) {
  return (
    <ul className={styles.points}>
      {points.map(({ picture, text }) => (
        <li key={text}>
          <Icon d={picture} />
          <span>
            <Rich text={text} />
          </span>
        </li>
      ))}
    </ul>
  )
}
