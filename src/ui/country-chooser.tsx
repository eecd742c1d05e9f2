import { type KeyboardEvent, type ReactNode, useId, useRef, useState } from 'react'
import styles from './country-chooser.module.css'
import { chevron, Icon } from './icons.tsx'

export type CountryOption = { code: string; name: string; callingCode: string }

type Props = {
  label: string
  /** Said where nothing matches what was typed. */
  none: string
  /** By name. Asked for when it is opened: to name and sort them all takes longer than to draw the page. */
  countries: () => readonly CountryOption[]
  chosen: Omit<CountryOption, 'name'>
  onChoose: (code: string) => void
}

/** Puts the chooser and the number it belongs to on one row. */
export function CountryRow({ children }: { children: ReactNode }) {
  return <div className={styles.row}>{children}</div>
}

/**
 * Combobox with a list (WAI-ARIA APG, "list autocomplete with automatic selection"). Closed it shows
 * "US +1"; open, it takes a name, a code or digits.
 */
export function CountryChooser({ label, none, countries, chosen, onChoose }: Props) {
  const id = useId()
  const input = useRef<HTMLInputElement>(null)
  const [typed, setTyped] = useState<string | null>(null)
  const [active, setActive] = useState(0)
  const isOpen = typed !== null
  const found = isOpen ? matching(countries(), typed) : []
  const current = isOpen ? countries().find(({ code }) => code === chosen.code) : undefined

  const open = () => {
    setTyped('')
    setActive(
      Math.max(
        0,
        countries().findIndex(({ code }) => code === chosen.code),
      ),
    )
  }
  const close = () => setTyped(null)
  const choose = (country: CountryOption | undefined) => {
    if (country) onChoose(country.code)
    close()
  }
  const move = (by: number) => setActive((active + by + found.length) % (found.length || 1))

  const keys = () =>
    isOpen
      ? new Map([
          ['ArrowDown', () => move(1)],
          ['ArrowUp', () => move(-1)],
          ['Enter', () => choose(found[active])],
          ['Escape', close],
        ])
      : new Map([
          ['ArrowDown', open],
          ['ArrowUp', open],
          ['Enter', open],
        ])

  const onKeyDown = (event: KeyboardEvent) => {
    const act = keys().get(event.key)
    if (!act) return
    event.preventDefault()
    act()
  }

  return (
    <div className={`${styles.chooser} ${isOpen ? styles.open : ''}`}>
      <div className={styles.box}>
        <input
          ref={input}
          className={styles.input}
          role="combobox"
          aria-label={label}
          aria-expanded={isOpen}
          aria-controls={id}
          aria-autocomplete="list"
          aria-activedescendant={found[active] && `${id}${found[active].code}`}
          autoComplete="tel-country-code"
          spellCheck={false}
          placeholder={current?.name}
          value={typed ?? shown(chosen)}
          onClick={() => isOpen || open()}
          onChange={(event) => {
            setTyped(withoutShown(event.target.value, chosen))
            setActive(0)
          }}
          onKeyDown={onKeyDown}
          onBlur={close}
        />
        <Icon d={chevron} />
      </div>
      <div
        id={id}
        role="listbox"
        aria-label={label}
        className={styles.list}
        hidden={!isOpen}
        // Keeps the focus in the input while the list is scrolled or pressed.
        onMouseDown={(event) => event.preventDefault()}
      >
        {found.map((country, place) => (
          <Option
            key={country.code}
            id={`${id}${country.code}`}
            country={country}
            isActive={place === active}
            onPick={() => choose(country)}
          />
        ))}
        {isOpen && found.length === 0 && <p className={styles.none}>{none}</p>}
      </div>
    </div>
  )
}

type OptionProps = { id: string; country: CountryOption; isActive: boolean; onPick: () => void }

function Option({ id, country, isActive, onPick }: OptionProps) {
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the combobox hears the keys
    <div
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={isActive}
      className={styles.option}
      onClick={onPick}
      // The list scrolls by itself for a mouse; for the keys it has to be told.
      ref={isActive ? (element) => element?.scrollIntoView?.({ block: 'nearest' }) : null}
    >
      {country.name}
      <span dir="ltr">+{country.callingCode}</span>
    </div>
  )
}

const shown = ({ code, callingCode }: Props['chosen']) => `${code} +${callingCode}`

/** The first key typed into the closed box comes with what stood there. */
const withoutShown = (text: string, chosen: Props['chosen']) => text.replace(shown(chosen), '')

const plain = (text: string) => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()

function matching(countries: readonly CountryOption[], typed: string): readonly CountryOption[] {
  const wanted = plain(typed.trim())
  const digits = wanted.replace(/^\+|^00/, '')
  if (/^\d+$/.test(digits)) return countries.filter((one) => one.callingCode.startsWith(digits))
  const words = ({ name, code }: CountryOption) => `${plain(name)} ${code.toLowerCase()}`
  const starts = countries.filter((one) => words(one).startsWith(wanted))
  const holds = countries.filter((one) => words(one).includes(` ${wanted}`))
  return [...new Set([...starts, ...holds])]
}
