import { useState, useSyncExternalStore } from 'react'
import type { RosterEntry } from '#api/live-views.ts'
import '#content/en/rollout.ts'
import { say } from '#content/say.ts'
import { Button, LinkButton } from '#ui/button.tsx'
import { TextField } from '#ui/field.tsx'
import { amountOf } from './dates.ts'
import styles from './filters.module.css'
import { countsOf, type Shown } from './roster.ts'
import { RosterCards, type RosterProps, RosterTable } from './roster-table.tsx'
import { StatusFilter } from './status-filter.tsx'

type Props = {
  all: readonly RosterEntry[]
  found: readonly RosterEntry[]
  status: Shown
  text: string
  onStatus: (status: Shown) => void
  onText: (text: string) => void
  onAct: RosterProps['onAct']
  mayTouchStaff: boolean
}

// More rows than anybody reads make every key stroke slow.
const atOnce = 100

/** The people themselves: which of them, and the rows. */
export function People({ all, found, status, text, onStatus, onText, ...acts }: Props) {
  const [limit, setLimit] = useState(atOnce)
  const isNarrow = useIsNarrow()
  const shown = { people: found.slice(0, limit), ...acts }
  const hidden = found.length - shown.people.length
  return (
    <section className={styles.people} aria-label={say('roster.page')}>
      <div className={styles.filters}>
        <StatusFilter counts={countsOf(all)} chosen={status} onChoose={onStatus} />
        <search className={styles.find}>
          <TextField
            type="search"
            label={say('roster.find')}
            placeholder={say('roster.findHint')}
            value={text}
            autoComplete="off"
            spellCheck={false}
            onChange={({ target }) => onText(target.value)}
          />
        </search>
      </div>
      <p className="sr" role="status">
        {say('roster.shown', { n: amountOf(found.length) })}
      </p>
      {found.length === 0 && (
        <p>
          {say('roster.none')}{' '}
          <LinkButton
            onClick={() => {
              onStatus('all')
              onText('')
            }}
          >
            {say('roster.showAll')}
          </LinkButton>
        </p>
      )}
      {found.length > 0 && (isNarrow ? <RosterCards {...shown} /> : <RosterTable {...shown} />)}
      {hidden > 0 && (
        <div>
          <Button kind="quiet" small onClick={() => setLimit(limit + atOnce)}>
            {say('roster.more', { n: amountOf(Math.min(hidden, atOnce)) })}
          </Button>
        </div>
      )}
    </section>
  )
}

const narrow = matchMedia('(max-width: 899px)')

const useIsNarrow = () =>
  useSyncExternalStore(
    (listener) => {
      narrow.addEventListener('change', listener)
      return () => narrow.removeEventListener('change', listener)
    },
    () => narrow.matches,
  )
