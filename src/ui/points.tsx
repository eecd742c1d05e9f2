import { Icon } from './icons.tsx'
import styles from './points.module.css'
import { Rich } from './rich.tsx'

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
