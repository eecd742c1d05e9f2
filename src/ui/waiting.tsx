import { Button } from './button.tsx'
import styles from './waiting.module.css'

type Props = {
  words: string
  /** What is said after 8 s, and the way to ask again. */
  slow?: { words: string; again: string; onAgain: () => void }
}

/** For a page whose answer is on its way: nothing at first, then a word. */
export function Waiting({ words, slow }: Props) {
  return (
    <main className={styles.main}>
      <div className={styles.words}>
        <p role="status" className={styles.later}>
          {words}
        </p>
        {slow && (
          <div className={styles.slow}>
            <p>{slow.words}</p>
            <Button kind="quiet" small onClick={slow.onAgain}>
              {slow.again}
            </Button>
          </div>
        )}
      </div>
    </main>
  )
}
