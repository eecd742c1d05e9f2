import type { ComponentProps, ReactNode } from 'react'
import { Field } from './field.tsx'
import styles from './paper-field.module.css'

type Props = ComponentProps<'textarea'> & {
  label: string
  hint?: ReactNode
  error?: string | null
}

/** Many lines of text, never controlled: what is typed stays as it was typed. */
export function PaperField({ label, hint, error, ...area }: Props) {
  return (
    <Field label={label} hint={hint} error={error}>
      {(wiring) => <textarea {...area} {...wiring} className={styles.paper} />}
    </Field>
  )
}
