import type { ComponentProps, ReactNode } from 'react'
import styles from './field.module.css'
import { Field } from './field.tsx'

type Props = ComponentProps<'select'> & {
  label: string
  hint?: ReactNode
  error?: string | null
  options: readonly { value: string; label: string }[]
}

/** The browser's own list, which every keyboard and every phone knows how to open. */
export function SelectField({ label, hint, error, options, ...select }: Props) {
  return (
    <Field label={label} hint={hint} error={error}>
      {(wiring) => (
        <select {...select} {...wiring} className={`${styles.input} ${styles.text}`}>
          {options.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}
