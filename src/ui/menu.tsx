import { useId } from 'react'
import { Disclosure } from './disclosure.tsx'
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
export const Menu = ({ label, groups }: { label: string; groups: readonly MenuGroup[] }) => (
  <Disclosure label={label} look={styles.open} face={<Icon d={sliders} />}>
    {() => groups.map((group) => <Group key={group.legend} {...group} />)}
  </Disclosure>
)

function Group({ legend, options, chosen, onChoose }: MenuGroup) {
  const name = useId()
  return (
    <fieldset className={styles.group}>
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
