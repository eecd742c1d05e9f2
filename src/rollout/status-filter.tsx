import '#content/en/rollout.ts'
import { say } from '#content/say.ts'
import { amountOf } from './dates.ts'
import styles from './filters.module.css'
import { isShown, type Shown, statuses } from './roster.ts'

type Props = {
  counts: Record<Shown, number>
  chosen: Shown
  onChoose: (status: Shown) => void
}

/** Shown while there is somebody of whom they hold. */
const troubles: readonly Shown[] = ['mail', 'reported']
const rows: readonly Shown[] = ['all', ...statuses, ...troubles]

const wordsOf = (shown: Shown) => {
  if (shown === 'mail') return say('mail.trouble')
  if (shown === 'reported') return say('roster.reports')
  return shown === 'all' ? say('roster.all') : say(`status.${shown}`)
}

/** Native radio buttons that look like tabs: arrows walk them, and each says how many it is. */
export function StatusFilter({ counts, chosen, onChoose }: Props) {
  return (
    <fieldset className={styles.filter}>
      <legend className="sr">{say('roster.filter')}</legend>
      {rows
        .filter((shown) => !troubles.includes(shown) || counts[shown] > 0 || chosen === shown)
        .map((status) => (
          <label key={status} className={styles.chip}>
            <input
              type="radio"
              name="status"
              value={status}
              checked={status === chosen}
              onChange={({ target }) => isShown(target.value) && onChoose(target.value)}
            />
            <span>{wordsOf(status)}</span> <b className="tnum">{amountOf(counts[status])}</b>
          </label>
        ))}
    </fieldset>
  )
}
