import { type KeyboardEvent, type Ref, useId, useState } from 'react'
import '#content/en/present.ts'
import { say } from '#content/say.ts'
import { nearestPlace, type PicturePlace } from '#journey/picture.ts'
import styles from './jump-list.module.css'
import { listSteps, matching } from './step-names.ts'

type Props = {
  place: PicturePlace
  onJump: (place: PicturePlace) => void
  /** Escape in an empty field; in a dialog it is the dialog's. */
  onLeave?: () => void
  ref?: Ref<HTMLInputElement>
}

const ways: Partial<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 }

/** Every step of this demonstration, less with every letter that is typed. */
export function JumpList({ place, onJump, onLeave, ref }: Props) {
  const id = useId()
  const [typed, setTyped] = useState('')
  const [walked, setWalked] = useState<number | null>(null)
  const found = matching(listSteps(place), typed)
  const here = found.findIndex(({ step }) => step === place.step)
  const active = Math.min(walked ?? (typed === '' ? Math.max(0, here) : 0), found.length - 1)
  const chosen = found[active]

  const jump = (step: PicturePlace['step']) => {
    setTyped('')
    setWalked(null)
    onJump(nearestPlace({ ...place, step, fault: null }))
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const way = ways[event.key]
    if (way && found.length > 0) {
      event.preventDefault()
      const at = (active + way + found.length) % found.length
      setWalked(at)
      document.getElementById(`${id}${at}`)?.scrollIntoView({ block: 'nearest' })
    }
    if (event.key === 'Enter' && chosen) jump(chosen.step)
    // The first Escape empties the field, and only the second one leaves it.
    if (event.key === 'Escape' && typed === '') onLeave?.()
    if (event.key === 'Escape' && typed !== '') {
      event.preventDefault()
      setTyped('')
    }
  }
  return (
    <div className={styles.jump}>
      <label htmlFor={`${id}field`}>{say('present.jump')}</label>
      <p id={`${id}hint`} className="small hint">
        {say('present.jumpHint')}
      </p>
      <input
        ref={ref}
        id={`${id}field`}
        role="combobox"
        aria-expanded="true"
        aria-controls={`${id}list`}
        aria-describedby={`${id}hint`}
        aria-autocomplete="list"
        aria-activedescendant={chosen && `${id}${active}`}
        autoComplete="off"
        spellCheck={false}
        value={typed}
        onChange={(event) => {
          setTyped(event.currentTarget.value)
          setWalked(null)
        }}
        onKeyDown={onKeyDown}
      />
      {/* The keyboard walks it from the field, which keeps the focus. */}
      <div id={`${id}list`} role="listbox" aria-label={say('present.steps')} tabIndex={-1}>
        {found.map(({ step, name, number }, at) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: Enter in the field does the same
          <div
            key={step}
            id={`${id}${at}`}
            role="option"
            tabIndex={-1}
            aria-selected={step === chosen?.step}
            aria-current={step === place.step ? 'step' : undefined}
            onClick={() => jump(step)}
          >
            <span className={styles.number}>{number}</span>
            {name}
          </div>
        ))}
      </div>
      <p role="status" className="small">
        {found.length === 0 && say('present.noStep')}
      </p>
    </div>
  )
}
