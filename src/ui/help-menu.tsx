import type { ReactNode } from 'react'
import { Disclosure } from './disclosure.tsx'
import styles from './help-menu.module.css'
import { Icon, question } from './icons.tsx'
import stage from './stage.module.css'

type Props = {
  label: string
  number: string | null
  /** `close` puts the panel away. */
  children: (close: () => void) => ReactNode
}

/** Help in its place at the top, with all that can be done about it on this page. */
export const HelpMenu = ({ label, number, children }: Props) => (
  <Disclosure
    look={`${stage.help} ${styles.open}`}
    face={
      <>
        <Icon d={question} />
        <span>
          {label}
          {number && (
            <span className={stage.number}>
              : <bdi className="num">{number}</bdi>
            </span>
          )}
        </span>
      </>
    }
  >
    {(close) => <div className={styles.ways}>{children(close)}</div>}
  </Disclosure>
)
