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
  /** Puts title and words in the middle of the glass, under a picture where there is one. */
  isCentred?: boolean
  art?: ReactNode
  children: ReactNode
}

/** A screen of an app. Its title takes the focus when the screen before it took the focus away. */
export function Screen({ title, backTo, onBack, end, isCentred, art, children }: Props) {
  const heading = (
    <h2 className={styles.title} tabIndex={-1} data-title="">
      {title}
    </h2>
  )
  if (isCentred) {
    return (
      <div className={`${styles.body} ${styles.centred}`}>
        {art}
        {heading}
        {children}
      </div>
    )
  }
  return (
    <div className={styles.screen}>
      <div className={styles.bar}>
        {backTo && (
          <button type="button" className={styles.back} aria-label={backTo} onClick={onBack}>
            <Icon d={backArrow} className="flip" />
          </button>
        )}
        {heading}
        {end}
      </div>
      <div className={styles.body}>{children}</div>
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
  return (
    <Hinted hint={hint}>
      {(describedBy) => (
        <button
          type="button"
          role="switch"
          aria-checked={isOn}
          aria-describedby={describedBy}
          className={styles.row}
          onClick={() => onChange(!isOn)}
        >
          <span>{label}</span>
          <i className={styles.switch} />
        </button>
      )}
    </Hinted>
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
  return (
    <Hinted hint={hint}>
      {(describedBy) => (
        <button
          type="button"
          aria-describedby={describedBy}
          className={styles.row}
          translate={isFixed ? 'no' : undefined}
          onClick={onTap}
        >
          {icon && <Icon d={icon} />}
          <span>{label}</span>
        </button>
      )}
    </Hinted>
  )
}

type HintedProps = {
  hint: string | undefined
  children: (describedBy: string | undefined) => ReactNode
}

/** The hint stands under its control and outside its name, which stays what is written on it. */
function Hinted({ hint, children }: HintedProps) {
  const id = useId()
  return (
    <div>
      {children(hint && id)}
      {hint && (
        <p id={id} className={styles.hint}>
          {hint}
        </p>
      )}
    </div>
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
