import { useState } from 'react'
import { Icon, tick } from './icons.tsx'
import styles from './stage.module.css'

export type Stop = { label: string; state: 'done' | 'now' | 'todo' }

export type RailProps = {
  stops: readonly Stop[]
  /** "Your progress" */
  label: string
  /** "(done)", for those who do not see the tick */
  done: string
  /** "3 steps done", in place of all but the last two */
  folded: (count: number) => string
}

const mostPast = 3

/** The named stops of the route. Not for pressing: it shows the way, Back and the button walk it. */
export function Rail({ stops, label, done, folded }: RailProps) {
  const past = stops.filter(({ state }) => state === 'done').map((stop) => stop.label)
  const now = stops.find(({ state }) => state === 'now')
  const way = useWay(past.length)
  return (
    <nav className={styles.rail} aria-label={label}>
      {/* Drawn anew with every stop, so that it slides there. */}
      <ol key={now?.label} className={styles.past} data-way={way}>
        {fold(past, folded).map((name) => (
          <li key={name} className={styles.stop}>
            {name}
            <span className="sr"> {done}</span>
            <Icon d={tick} />
          </li>
        ))}
        {now && (
          <li className={styles.now} aria-current="step">
            {now.label}
          </li>
        )}
      </ol>
      {stops.some(({ state }) => state === 'todo') && (
        <ol className={styles.ahead}>
          {stops
            .filter(({ state }) => state === 'todo')
            .map((stop) => (
              <li key={stop.label} className={styles.stop}>
                {stop.label}
              </li>
            ))}
        </ol>
      )}
    </nav>
  )
}

type Way = 'onward' | 'back'

/** Which way the person went last; undefined before they went anywhere. */
function useWay(place: number): Way | undefined {
  const [last, setLast] = useState<{ place: number; way?: Way }>({ place })
  if (last.place !== place) setLast({ place, way: place > last.place ? 'onward' : 'back' })
  return last.way
}

function fold(past: readonly string[], folded: RailProps['folded']): readonly string[] {
  if (past.length <= mostPast) return past
  const kept = past.slice(1 - mostPast)
  return [folded(past.length - kept.length), ...kept]
}
