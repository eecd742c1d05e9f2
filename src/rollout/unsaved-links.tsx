import { useEffect, useRef } from 'react'
import '#content/en/rollout.ts'
import { say } from '#content/say.ts'
import { Button } from '#ui/button.tsx'
import { Note } from '#ui/note.tsx'
import styles from './panels.module.css'

type Props = { isOne?: boolean; onStay: () => void; onLeave: () => void }

/** Asks before links are gone that nobody has kept. */
export function UnsavedLinks({ isOne = false, onStay, onLeave }: Props) {
  const what = isOne ? 'invite' : 'import'
  const box = useRef<HTMLDivElement>(null)
  // The focus is the browser's: the question stands where it is answered.
  useEffect(() => box.current?.focus(), [])
  return (
    <div
      ref={box}
      tabIndex={-1}
      role="alertdialog"
      aria-labelledby="unsaved"
      className={styles.form}
    >
      <Note kind="stop">
        <h3 id="unsaved">{say(`${what}.unsavedTitle`)}</h3>
        <p>{say(`${what}.unsaved`)}</p>
      </Note>
      <div className={styles.row}>
        <Button small onClick={onStay}>
          {say(`${what}.stay`)}
        </Button>
        <Button kind="stop" small onClick={onLeave}>
          {say(`${what}.leave`)}
        </Button>
      </div>
    </div>
  )
}
