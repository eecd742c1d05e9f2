// Which key does what, where to change it, and the switch that turns all of them off.

import { type KeyboardEvent, useState } from 'react'
import '#content/en/present.ts'
import { type Phrase, say } from '#content/say.ts'
import { Button } from '#ui/button.tsx'
import { Sheet } from '#ui/sheet.tsx'
import { type Action, actions, keepBindings, type Refusal, rebound, usual } from './bindings.ts'
import styles from './keys-sheet.module.css'
import { useBindings } from './use-keys.ts'

const refusals = {
  taken: 'present.keysTaken',
  reserved: 'present.keysReserved',
} as const satisfies Record<Refusal, Phrase>

const arrows = ['ArrowRight', 'ArrowLeft', 'ArrowUp', 'ArrowDown'] as const

/** As it is written on the keyboard. */
const keyName = (key: string) => {
  const arrow = arrows.find((one) => one === key)
  if (arrow) return say(`present.key.${arrow}`)
  return key.length === 1 ? key.toUpperCase() : key
}

export function KeysSheet({ onClose }: { onClose: () => void }) {
  const now = useBindings()
  const [changing, setChanging] = useState<Action | null>(null)
  const [words, setWords] = useState<string | null>(null)

  const press = (action: Action, event: KeyboardEvent) => {
    if (event.key === 'Tab') return
    event.preventDefault()
    event.stopPropagation()
    if (event.key === 'Shift') return
    if (event.key === 'Escape') return end(null)
    const next = rebound(now, action, event.key)
    if (next === 'taken' || next === 'reserved') return setWords(say(refusals[next]))
    keepBindings(next)
    end(null)
  }
  const end = (said: string | null) => {
    setChanging(null)
    setWords(said)
  }
  return (
    <Sheet title={say('present.keysTitle')} close={say('present.close')} onClose={onClose}>
      <div className={styles.keys}>
        <label className={styles.switch}>
          <input
            type="checkbox"
            checked={now.isOn}
            onChange={(event) => keepBindings({ ...now, isOn: event.currentTarget.checked })}
          />
          {say('present.keysOn')}
        </label>
        <p className="small hint">{say('present.keysText')}</p>
        <ul>
          {actions.map((action) => (
            <li key={action}>
              <span>{say(`present.do.${action}`)}</span>
              <button
                type="button"
                aria-label={`${keyName(now.keys[action])}. ${say('present.keysChange', { action: say(`present.do.${action}`) })}`}
                aria-pressed={changing === action}
                onClick={() => {
                  setChanging(changing === action ? null : action)
                  setWords(changing === action ? null : say('present.keysPress'))
                }}
                onBlur={() => changing === action && end(null)}
                onKeyDown={(event) => changing === action && press(action, event)}
              >
                <kbd>{changing === action ? '…' : keyName(now.keys[action])}</kbd>
              </button>
            </li>
          ))}
        </ul>
        <p role="status" className={styles.words}>
          {words}
        </p>
        <p className="small hint">{say('present.keysRemote')}</p>
        <Button kind="quiet" small onClick={() => keepBindings({ ...usual, isOn: now.isOn })}>
          {say('present.keysUsual')}
        </Button>
      </div>
    </Sheet>
  )
}
