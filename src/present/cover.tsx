import type { ReactNode } from 'react'
import '#content/en/present.ts'
import { say } from '#content/say.ts'
import { Icon, lock } from '#ui/icons.tsx'
import type { Guard } from '#ui/secret.tsx'
import styles from './cover.module.css'

/** Covered, the secret is not on the page at all. Shown, it is a sample under a mark that says so. */
export const guardOf =
  (isCovered: boolean): Guard =>
  (secret, kind) => {
    if (isCovered) return <Cover isLarge={kind === 'code'} />
    return kind === 'code' ? <Marked>{secret}</Marked> : secret
  }

/** On the phone there is no room for words: the place of the digits is hatched. */
export const phoneGuardOf =
  (isCovered: boolean): Guard =>
  (secret) =>
    isCovered ? (
      <p className={styles.strip}>
        <Icon d={lock} />
        <span className="sr">{say('present.covered')}</span>
      </p>
    ) : (
      secret
    )

function Cover({ isLarge }: { isLarge: boolean }) {
  return (
    <div className={isLarge ? `${styles.cover} ${styles.large}` : styles.cover}>
      <p>
        <Icon d={lock} />
        <b>{say('present.covered')}</b>
        <span>{say('present.coveredText')}</span>
      </p>
    </div>
  )
}

// The mark is small enough for the code to stay readable: whoever scans it is to be told what it is.
function Marked({ children }: { children: ReactNode }) {
  return (
    <div className={styles.marked}>
      <div className={styles.code}>
        {children}
        <span className={styles.mark} aria-hidden="true">
          {say('present.sample')}
        </span>
      </div>
      <p>{say('present.sampleText')}</p>
    </div>
  )
}
