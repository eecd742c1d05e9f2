import { useId } from 'react'
import styles from './choices.module.css'
import { FieldMessage } from './field.tsx'
import { Icon } from './icons.tsx'

export type Choice<Value extends string> = {
  value: Value
  label: string
  hint?: string
  tag?: string
  /** A path for <Icon>. */
  picture?: string
  /** The words stand on somebody else's screen and stay as they are. */
  isFixed?: boolean
}

type Props<Value extends string> = {
  name: string
  legend: string
  options: readonly Choice<Value>[]
  chosen?: Value | null
  onPick?: (value: Value) => void
  error?: string | null
}

/** A joined list of native radio buttons. The title says the question, so the legend is only heard. */
export function Choices<Value extends string>(props: Props<Value>) {
  const { name, legend, options, chosen, onPick, error } = props
  const id = useId()
  return (
    <fieldset aria-describedby={error ? `${id}error` : undefined}>
      <legend className="sr">{legend}</legend>
      <FieldMessage id={`${id}error`} text={error} />
      <div className={`${styles.rows} ${error ? styles.wrong : ''}`}>
        {options.map((option) => (
          <Row
            key={option.value}
            option={option}
            name={name}
            isChosen={option.value === chosen}
            onPick={() => onPick?.(option.value)}
          />
        ))}
      </div>
    </fieldset>
  )
}

type RowProps = {
  option: Choice<string>
  name: string
  isChosen: boolean
  onPick: () => void
}

function Row({ option, name, isChosen, onPick }: RowProps) {
  const id = useId()
  return (
    <label className={styles.row}>
      {option.picture && (
        <span className={styles.picture}>
          <Icon d={option.picture} />
        </span>
      )}
      <span>
        <span className={styles.label}>
          <span id={id} translate={option.isFixed ? 'no' : undefined}>
            {option.label}
          </span>{' '}
          {option.tag && (
            <span id={`${id}tag`} className={styles.tag}>
              {option.tag}
            </span>
          )}
        </span>
        {option.hint && (
          <span id={`${id}hint`} className={styles.hint}>
            {option.hint}
          </span>
        )}
      </span>
      <input
        type="radio"
        name={name}
        value={option.value}
        defaultChecked={isChosen}
        onChange={onPick}
        aria-labelledby={id}
        aria-describedby={`${id}tag ${id}hint`}
      />
    </label>
  )
}
