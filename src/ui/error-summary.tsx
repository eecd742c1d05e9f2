import type { MouseEvent, Ref, RefObject } from 'react'
import { alert, Icon } from './icons.tsx'
import styles from './step-frame.module.css'

/** `name` is the field's; `text` is said here and again at the field, in the same words. */
export type FieldError = { name: string; text: string }

type Props = {
  title: string
  problem: string | null
  errors: readonly FieldError[]
  form: RefObject<HTMLFormElement | null>
  ref: Ref<HTMLDivElement>
}

export function ErrorSummary({ title, problem, errors, form, ref }: Props) {
  const goTo = (event: MouseEvent, name: string) => {
    // A fragment in the address would be a place in the journey's history.
    event.preventDefault()
    form.current?.querySelector<HTMLElement>(`[name="${name}"]`)?.focus()
  }
  return (
    <div className={styles.summary} role="alert" tabIndex={-1} ref={ref}>
      <h2>
        <Icon d={alert} />
        {title}
      </h2>
      {problem && <p>{problem}</p>}
      <ul>
        {errors.map(({ name, text }) => (
          <li key={name}>
            <a href={`#${name}`} onClick={(event) => goTo(event, name)}>
              {text}
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}
