import { useId, useState } from 'react'
import { Icon } from './icons.tsx'
import styles from './menu.module.css'

type Option = { value: string; label: string; lang?: string }

export type MenuGroup = {
  legend: string
  options: readonly Option[]
  chosen: string
  onChoose: (value: string) => void
}

const sliders = 'M4 7h9M19 7h1M16 4.5v5M4 17h1M11 17h9M8 14.5v5'

/** Language and theme behind one button: a disclosure with radio buttons, which every browser can walk. */
export function Menu({ label, groups }: { label: string; groups: readonly MenuGroup[] }) {
  const id = useId()
  const [isOpen, setOpen] = useState(false)
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: listens to the keys of the controls inside
    <div
      className={styles.menu}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !isOpen) return
        setOpen(false)
        event.currentTarget.querySelector('button')?.focus()
      }}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) setOpen(false)
      }}
    >
      <button
        type="button"
        className={styles.open}
        aria-label={label}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        <Icon d={sliders} />
      </button>
      {/* Takes the focus of a click between the rows, so that it does not count as leaving. */}
      <div id={id} className={styles.panel} hidden={!isOpen} tabIndex={-1}>
        {isOpen && groups.map((group) => <Group key={group.legend} {...group} />)}
      </div>
    </div>
  )
}

function Group({ legend, options, chosen, onChoose }: MenuGroup) {
  const name = useId()
  return (
    <fieldset>
      <legend>{legend}</legend>
      {options.map(({ value, label, lang }) => (
        <label key={value} lang={lang}>
          <input
            type="radio"
            name={name}
            value={value}
            checked={value === chosen}
            onChange={() => onChoose(value)}
          />
          {label}
        </label>
      ))}
    </fieldset>
  )
}
