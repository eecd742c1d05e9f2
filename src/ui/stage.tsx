import type { ReactNode } from 'react'
import { Icon, question } from './icons.tsx'
import { Rail, type RailProps } from './rail.tsx'
import styles from './stage.module.css'

export type StageProps = {
  /** Where the logo leads, and its words for those who do not see it. */
  home: { href: string; label: string }
  organization: string
  /** The help number stands in the same place on every page. */
  help: { label: string; number: string } | null
  /** In the place of the number, once it has loaded: the number and what else can be done. */
  helpMenu?: ReactNode
  /** Language and theme. */
  menu?: ReactNode
  /** Who is with the person: "Rosa is with you" and Stop. */
  company?: ReactNode
  /** The amber strip of the practice world. */
  practice?: ReactNode
  /** Pushes the page down and never covers it: offline, back again. */
  notice?: string | null
  rail: RailProps | null
  /** What is said aloud once, when it changes. */
  polite?: string
  assertive?: string
  aside?: ReactNode
  children: ReactNode
}

/** The page around a step: the line starts in its logo and ends in the step's button. */
export function Stage({ organization, rail, aside, children, ...stage }: StageProps) {
  return (
    <div className={styles.root}>
      <header>
        {stage.practice && <div className={styles.strip}>{stage.practice}</div>}
        <div className={styles.top}>
          <a className={styles.mark} href={stage.home.href} aria-label={stage.home.label}>
            <Mark />
            Usher
          </a>
          <span className={styles.organization}>{organization}</span>
          {stage.company && <div className={styles.with}>{stage.company}</div>}
          <span className={styles.end}>
            {stage.helpMenu ?? (stage.help && <Help {...stage.help} />)}
            {stage.menu && <span className={styles.menu}>{stage.menu}</span>}
          </span>
        </div>
      </header>
      <div role="status">
        {stage.notice && (
          <div className={styles.notice}>
            <p>{stage.notice}</p>
          </div>
        )}
      </div>
      <div className={styles.grid}>
        {rail && <Rail {...rail} />}
        {children}
        {aside && <aside className={styles.aside}>{aside}</aside>}
      </div>
      <p className="sr" aria-live="polite">
        {stage.polite}
      </p>
      <p className="sr" aria-live="assertive">
        {stage.assertive}
      </p>
    </div>
  )
}

/** The ring with the torch in it. */
function Mark() {
  return (
    <svg viewBox="0 0 28 28" aria-hidden="true">
      <circle cx="14" cy="14" r="11.5" />
      <circle cx="14" cy="14" r="4.5" />
    </svg>
  )
}

function Help({ label, number }: { label: string; number: string }) {
  return (
    <a className={styles.help} href={`tel:${number.replaceAll(/[^+\d]/g, '')}`}>
      <Icon d={question} />
      <span>
        {label}
        <span className={styles.number}>
          : <bdi className="num">{number}</bdi>
        </span>
      </span>
    </a>
  )
}
