import type { ComponentProps, ReactNode } from 'react'
import styles from './button.module.css'
import { arrow as arrowPath, Icon } from './icons.tsx'

type Look = {
  kind?: 'primary' | 'quiet' | 'stop'
  small?: boolean
  arrow?: boolean
  /** Shown in place of the label while an answer is awaited; the button keeps its width. */
  waiting?: string | null
}

const looks = ({ kind = 'primary', small = false }: Look) =>
  [styles.button, kind !== 'primary' && styles[kind], small && styles.small]
    .filter(Boolean)
    .join(' ')

/** Never disabled: pressed early, it shows what is missing. */
export function Button({
  kind,
  small,
  arrow,
  waiting,
  children,
  ...rest
}: Look & ComponentProps<'button'>) {
  return (
    <button
      type="button"
      aria-busy={waiting ? true : undefined}
      {...rest}
      className={looks({ ...(kind && { kind }), ...(small && { small }) })}
    >
      <Label waiting={waiting ?? null}>{children}</Label>
      {arrow && <Icon d={arrowPath} className="flip" />}
    </button>
  )
}

/** Looks like a button and goes somewhere: it can be opened in a new tab and pressed for long. */
export function ButtonLink({ kind, small, arrow, children, ...rest }: Look & ComponentProps<'a'>) {
  return (
    <a {...rest} className={looks({ ...(kind && { kind }), ...(small && { small }) })}>
      {children}
      {arrow && <Icon d={arrowPath} className="flip" />}
    </a>
  )
}

/** Does something, and looks like a link: the other ways on, under the one button. */
export function LinkButton(props: ComponentProps<'button'>) {
  return <button type="button" {...props} className={styles.link} />
}

function Label({ waiting, children }: { waiting: string | null; children: ReactNode }) {
  if (waiting === null) return children
  return (
    <span className={styles.labels}>
      <span aria-hidden="true">{children}</span>
      <span>{waiting}</span>
    </span>
  )
}
