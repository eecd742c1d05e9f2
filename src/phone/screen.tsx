import { type ReactNode, useId } from 'react'
import { say } from '#content/say.ts'
import { backArrow, Icon } from '#ui/icons.tsx'
import styles from './screen.module.css'
import type { Phone } from './use-phone.ts'

export type ScreenProps = { phone: Phone }

type Props = {
  title: string
  /** Where the arrow leads, for who cannot see it. Without it there is no arrow. */
  backTo?: string
  onBack?: () => void
  end?: ReactNode
  /** Puts the words in the middle of the glass. */
  isCentred?: boolean
  children: ReactNode
}

/** A screen of an app. Its title takes the focus when the screen before it took the focus away. */
export function Screen({ title, backTo, onBack, end, isCentred = false, children }: Props) {
  return (
    <div className={styles.screen}>
      <div className={styles.bar}>
        {backTo && (
          <button type="button" className={styles.back} aria-label={backTo} onClick={onBack}>
            <Icon d={backArrow} className="flip" />
          </button>
        )}
        <h2 className={styles.title} tabIndex={-1} data-title="">
          {title}
        </h2>
        {end}
      </div>
      <div className={isCentred ? `${styles.body} ${styles.centred}` : styles.body}>{children}</div>
    </div>
  )
}

type SwitchProps = {
  label: string
  hint?: string
  isOn: boolean
  onChange: (isOn: boolean) => void
}

export function Switch({ label, hint, isOn, onChange }: SwitchProps) {
  const id = useId()
  return (
    <button
      type="button"
      role="switch"
      aria-checked={isOn}
      {...namedBy(id, hint)}
      className={styles.row}
      onClick={() => onChange(!isOn)}
    >
      <Words id={id} label={label} hint={hint} />
      <i className={styles.switch} />
    </button>
  )
}

type RowProps = {
  icon?: string
  label: string
  hint?: string
  /** A documented label, the same in every language. */
  isFixed?: boolean
  onTap: () => void
}

export function Row({ icon, label, hint, isFixed, onTap }: RowProps) {
  const id = useId()
  return (
    <button type="button" {...namedBy(id, hint)} className={styles.row} onClick={onTap}>
      {icon && <Icon d={icon} />}
      <Words id={id} label={label} hint={hint} isFixed={isFixed} />
    </button>
  )
}

/** The label alone is the name, so that it is said and found as it is written. */
const namedBy = (id: string, hint?: string) => ({
  'aria-labelledby': `${id}label`,
  'aria-describedby': hint ? `${id}hint` : undefined,
})

type WordsProps = {
  id: string
  label: string
  hint: string | undefined
  isFixed?: boolean | undefined
}

function Words({ id, label, hint, isFixed }: WordsProps) {
  return (
    <span>
      <b id={`${id}label`} translate={isFixed ? 'no' : undefined}>
        {label}
      </b>
      {hint && <small id={`${id}hint`}>{hint}</small>}
    </span>
  )
}

/** What went wrong, read out at once. Empty it takes no room. */
export function Problem({ text }: { text: string | null }) {
  return (
    <p role="alert" className={styles.problem}>
      {text}
    </p>
  )
}

/** The arrow of a screen inside the app. */
export const backToAccounts = (phone: Phone) => ({
  backTo: say('phone.toAccounts'),
  onBack: () => phone.send({ type: 'back.pressed' }),
})
