import { windowOf } from '#content/maps/maps.ts'
import type { MapWords } from '#content/maps/words.ts'
import { language, say } from '#content/say.ts'
import { numberOf } from '#domain/step-maps.ts'
import { Rich } from '#ui/rich.tsx'
import '#content/en/finding.ts'
import { usherPhrases } from './finding/phrases/usher.ts'
import type { Place } from './finding/places.ts'
import styles from './what-do-you-see.module.css'

type Props = {
  id: string
  place: Place
  words: MapWords
  /** What is done or said there first. */
  nextOf: (place: Place) => string
  isActive: boolean
  onPick: () => void
}

/** One answer: the heading of the page, where it is, and the next thing to do there. */
export function FoundStep({ id, place, words, nextOf, isActive, onPick }: Props) {
  const { heading, where } = describe(place, words)
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
      <b translate="no" dir="auto">
        {heading}
      </b>
      <span>{where}</span>
      <span>
        <Rich text={nextOf(place)} />
      </span>
    </div>
  )
}

const describe = (place: Place, words: MapWords) => {
  if (place.map === 'usher') {
    return { heading: ownTitle(place.step), where: say('see.own') }
  }
  const map = words.maps[place.map].name
  return {
    heading: windowOf(place).heading.text,
    where: say('see.page', { map, n: numberOf(place) }),
  }
}

/** The first phrase of one of Usher's screens is its title. */
export const ownTitle = (state: string): string => {
  const { en, es } = (usherPhrases as Record<string, { en: string; es: string }>)[state] ?? {
    en: state,
    es: state,
  }
  const [title = ''] = (language() === 'es' ? es : en).split('|')
  return title.charAt(0).toUpperCase() + title.slice(1)
}
