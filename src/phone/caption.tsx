import { say } from '#content/say.ts'
import { Rich } from '#ui/rich.tsx'
import styles from './shell.module.css'

/** Always there: nothing on the phone can be taken for a live account. */
export function Caption() {
  return (
    <figcaption className={styles.caption}>
      <Rich text={say('phone.caption')} />
    </figcaption>
  )
}
