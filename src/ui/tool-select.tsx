// One of a few, in a row of tools above what they change: smaller than the fields of a form.

import { useId } from 'react'
import styles from './tool-select.module.css'

type Props<Value extends string> = {
  label: string
  value: Value
  options: readonly (readonly [Value, string])[]
  onChoose: (value: Value) => void
}

export function ToolSelect<Value extends string>({
  label,
  value,
  options,
  onChoose,
}: Props<Value>) {
  const id = useId()
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={value}
        onChange={(event) => onChoose(event.currentTarget.value as Value)}
      >
        {options.map(([one, name]) => (
          <option key={one} value={one}>
            {name}
          </option>
        ))}
      </select>
    </div>
  )
}
