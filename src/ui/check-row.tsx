import { type ComponentProps, type ReactNode, useId } from 'react'
import styles from './check-row.module.css'
import { FieldMessage } from './field.tsx'

type CheckProps = ComponentProps<'input'> & { label: string; error?: string | null | undefined }

/** A box to tick, in a row that is large enough for a thumb. */
export function CheckRow({ label, error, ...input }: CheckProps) {
  const id = useId()
  const described = [input['aria-describedby'], `${id}error`].filter(Boolean).join(' ')
  return (
    <div>
      <FieldMessage id={`${id}error`} text={error} />
      <label className={styles.row}>
        <input
          {...input}
          type="checkbox"
          aria-describedby={described}
          aria-invalid={error ? true : undefined}
        />
        <span>{label}</span>
      </label>
    </div>
  )
}

type ReadbackProps = {
  caption: string
  /** What was understood, large and in groups. */
  text: string | null
  /** Stands there until there is something to read back. */
  empty: string
  /** The same, said aloud once the typing rests. */
  spoken: string
  id: string
  children: ReactNode
}

/** What the page understood, for the person to compare with what they meant. */
export function Readback({ caption, text, empty, spoken, id, children }: ReadbackProps) {
  return (
    <div className={styles.readback}>
      <span className="small hint">{caption}</span>
      <bdi id={id} className={`${styles.big} ${text === null ? styles.empty : ''}`}>
        {text ?? empty}
      </bdi>
      <output className="sr" aria-live="polite">
        {spoken}
      </output>
      {children}
    </div>
  )
}
