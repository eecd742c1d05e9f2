import type { ReactNode } from 'react'
import { alert, chevron, Icon, question, tick } from './icons.tsx'
import styles from './note.module.css'

const pictures = { notice: question, good: tick, stop: alert } as const

type NoteProps = { kind?: keyof typeof pictures; live?: boolean; children: ReactNode }

/** Something to know beside the question. `live` where it appears while the person is there. */
export function Note({ kind = 'notice', live = false, children }: NoteProps) {
  const colour = kind === 'notice' ? '' : styles[kind]
  return (
    <div className={`${styles.note} ${colour}`} role={live ? 'status' : undefined}>
      <Icon d={pictures[kind]} />
      <div>{children}</div>
    </div>
  )
}

/** The amber dot: something else has to happen first, and the page is looking out for it. */
export function WaitDot({ children, isOver = false }: { children: ReactNode; isOver?: boolean }) {
  return (
    <p className={`${styles.dot} ${isOver ? styles.still : ''}`} role="status">
      <span>{children}</span>
    </p>
  )
}

/** A question some people have here, with its answer folded away. */
export function More({ question: asked, children }: { question: string; children: ReactNode }) {
  return (
    <details className={styles.more}>
      <summary>
        {asked}
        <Icon d={chevron} />
      </summary>
      <div className={styles.inside}>{children}</div>
    </details>
  )
}
