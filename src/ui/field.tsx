import { type ComponentProps, type ReactNode, useId } from 'react'
import styles from './field.module.css'
import { alert, Icon } from './icons.tsx'

type Wiring = { id: string; 'aria-describedby': string; 'aria-invalid': boolean | undefined }

type FieldProps = {
  label: string
  hint?: ReactNode
  error?: string | null | undefined
  /** Gets what ties the input to its label, hint and message. */
  children: (wiring: Wiring) => ReactNode
}

/** Label, hint and message around any input. The message stands above it, where a keyboard on glass leaves it seen. */
export function Field({ label, hint, error, children }: FieldProps) {
  const id = useId()
  return (
    <div>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      {hint && (
        <span className={styles.hint} id={`${id}hint`}>
          {hint}
        </span>
      )}
      <FieldMessage id={`${id}error`} text={error} />
      {children({
        id,
        'aria-describedby': `${id}hint ${id}error`,
        'aria-invalid': error ? true : undefined,
      })}
    </div>
  )
}

export function FieldMessage({ id, text }: { id: string; text: string | null | undefined }) {
  return (
    <p className={styles.message} id={id}>
      {text && (
        <>
          <Icon d={alert} />
          {text}
        </>
      )}
    </p>
  )
}

type TextFieldProps = Omit<FieldProps, 'children'> & {
  size?: 'text' | 'short'
} & Omit<ComponentProps<'input'>, 'size'>

/** One line of text, never controlled: what is typed stays as it was typed. */
export function TextField({ label, hint, error, size = 'text', ...input }: TextFieldProps) {
  return (
    <Field label={label} hint={hint} error={error}>
      {(wiring) => (
        <input
          type="text"
          {...input}
          {...wiring}
          className={`${styles.input} ${styles.text} ${styles[size]}`}
        />
      )}
    </Field>
  )
}

/** A telephone number as it was typed: nothing formats it, so Backspace and the caret stay the person's. */
export function NumberInput(input: ComponentProps<'input'>) {
  return (
    <input
      {...input}
      type="tel"
      inputMode="tel"
      autoComplete="tel-national"
      dir="ltr"
      className={styles.input}
    />
  )
}

type CodeFieldProps = Omit<FieldProps, 'children'> & { name: string }

/**
 * Six digits in one input, so that paste and autofill work. Takes spaces and dashes, never sends by
 * itself and cuts nothing off.
 */
export function CodeField({ name, label, hint, error }: CodeFieldProps) {
  return (
    <Field label={label} hint={hint} error={error}>
      {(wiring) => (
        <input
          {...wiring}
          name={name}
          type="text"
          inputMode="numeric"
          autoComplete="one-time-code"
          pattern="[0-9 ]*"
          spellCheck={false}
          dir="ltr"
          className={`${styles.input} ${styles.code}`}
        />
      )}
    </Field>
  )
}
