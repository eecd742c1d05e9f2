// The box that leads from words on some screen to the page they stand on. It searches in this page and
// keeps nothing: what looks private is emptied at once.

import {
  type ChangeEvent,
  type KeyboardEvent,
  useDeferredValue,
  useEffect,
  useId,
  useState,
} from 'react'
import { type MapWords, stepWords } from '#content/maps/words.ts'
import { say } from '#content/say.ts'
import { looksPrivate } from '#domain/private-text.ts'
import type { MapId, MapStep } from '#domain/step-maps.ts'
import type { WaitingState } from '#machines/enrollment/waiting-states.ts'
import { TextField } from '#ui/field.tsx'
import { Note } from '#ui/note.tsx'
import '#content/en/finding.ts'
import type { Found } from './finding/find-steps.ts'
import type { Place } from './finding/places.ts'
import { FoundStep } from './found-step.tsx'
import styles from './what-do-you-see.module.css'

type Finding = typeof import('./finding/find-steps.ts')

type Props = {
  /** The set-up that the other window is known to show, if it is. */
  map: MapId | null
  words: MapWords
  onFound: (step: MapStep) => void
  /** What a result says first, where that is not what is to be done there. */
  nextOf?: (place: Place) => string
  /** A page of Usher itself, where something is to be made of it. */
  onOwn?: (state: WaitingState) => void
}

export function WhatDoYouSee({ map, words, onFound, onOwn, nextOf }: Props) {
  const id = useId()
  const finding = useFinding()
  const [typed, setTyped] = useState('')
  const [active, setActive] = useState(0)
  const [isShut, setShut] = useState(false)
  const [notice, setNotice] = useState<'private' | 'own' | null>(null)
  const heard = useDeferredValue(typed)
  const isAsked = heard.trim().length > 1
  const found = isAsked && finding ? finding.findSteps(heard, map) : []
  const isOpen = found.length > 0 && !isShut

  const hear = ({ target: { value } }: ChangeEvent<HTMLInputElement>) => {
    const isPrivate = looksPrivate(value)
    setTyped(isPrivate ? '' : value)
    setNotice(isPrivate ? 'private' : null)
    setActive(0)
    setShut(false)
  }
  const pick = (one: Found | undefined) => {
    if (!one) return
    setTyped('')
    setNotice(one.place.map === 'usher' && !onOwn ? 'own' : null)
    if (one.place.map !== 'usher') onFound(one.place)
    else onOwn?.(one.place.step)
  }
  const move = (by: number) => {
    setShut(false)
    setActive((active + by + found.length) % found.length)
  }
  const keys = new Map<string, () => void>([
    ...(found.length > 0
      ? ([
          ['ArrowDown', () => move(isShut ? 0 : 1)],
          ['ArrowUp', () => move(-1)],
        ] as const)
      : []),
    // It never sends the question that the box may stand in.
    ['Enter', () => pick(isOpen ? found[active] : undefined)],
    ...(typed ? ([['Escape', () => (isOpen ? setShut(true) : setTyped(''))]] as const) : []),
  ])
  const onKeyDown = (event: KeyboardEvent) => {
    const act = keys.get(event.key)
    if (!act) return
    event.preventDefault()
    act()
  }

  return (
    <div className={styles.box}>
      <TextField
        label={say('see.label')}
        hint={say('see.hint')}
        role="combobox"
        aria-expanded={isOpen}
        aria-controls={`${id}steps`}
        aria-autocomplete="list"
        aria-activedescendant={isOpen ? `${id}${active}` : undefined}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        maxLength={200}
        value={typed}
        onChange={hear}
        onKeyDown={onKeyDown}
      />
      <p role="status" className={styles.count}>
        {sayCount(isAsked && finding ? found.length : null)}
      </p>
      <div
        id={`${id}steps`}
        role="listbox"
        aria-label={say('see.steps')}
        className={styles.list}
        hidden={!isOpen}
        // Keeps the focus in the field while the list is pressed.
        onMouseDown={(event) => event.preventDefault()}
      >
        {found.map((one, place) => (
          <FoundStep
            key={`${one.place.map} ${one.place.step}`}
            id={`${id}${place}`}
            place={one.place}
            words={words}
            nextOf={nextOf ?? ((at) => toDo(at, words))}
            isActive={place === active}
            onPick={() => pick(one)}
          />
        ))}
      </div>
      {notice && (
        <Note live kind={notice === 'private' ? 'stop' : 'notice'}>
          {say(notice === 'private' ? 'see.private' : 'see.ownText')}
        </Note>
      )}
    </div>
  )
}

const toDo = (place: Place, words: MapWords): string =>
  place.map === 'usher' ? say('see.ownText') : (stepWords(words, place).there[0] ?? '')

const sayCount = (count: number | null): string => {
  if (count === null) return ''
  if (count === 0) return say('see.none')
  return count === 1 ? say('see.one') : say('see.many', { n: count })
}

const useFinding = (): Finding | null => {
  const [finding, setFinding] = useState<Finding | null>(null)

  // The index is a file of its own. It is fetched with the page, so that it works without a network later.
  useEffect(() => {
    let isGone = false
    void import('./finding/find-steps.ts').then((loaded) => {
      if (!isGone) setFinding(loaded)
    })
    return () => {
      isGone = true
    }
  }, [])
  return finding
}
