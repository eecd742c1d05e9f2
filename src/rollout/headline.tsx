import type { RosterEntry } from '#api/live-views.ts'
import '#content/en/rollout.ts'
import { say } from '#content/say.ts'
import { Button, ButtonLink, LinkButton } from '#ui/button.tsx'
import { Note } from '#ui/note.tsx'
import { Rich } from '#ui/rich.tsx'
import { amountOf, timeOf } from './dates.ts'
import type { Rights } from './rights.ts'
import styles from './rollout.module.css'
import { countsOf } from './roster.ts'

type Props = {
  people: readonly RosterEntry[]
  rights: Rights
  exportHref: string
  /** When the list was read last, where it could not be read again. */
  old: number | null
  onInvite: () => void
  onImport: () => void
  onStuck: () => void
}

/** How far the organisation is, in one sentence and one line; and what to do about it. */
export function Headline({ people, rights, exportHref, old, ...does }: Props) {
  const counts = countsOf(people)
  const isEmpty = counts.all === 0
  const lede = ledeOf(isEmpty, rights)
  return (
    <>
      <div className={styles.headline}>
        <div>
          <h1 tabIndex={-1}>{titleOf(counts.enrolled, counts.all)}</h1>
          {lede && <p className={styles.lede}>{say(lede)}</p>}
        </div>
        <div className={styles.does}>
          {rights.canInvite && (
            <>
              <Button small onClick={does.onInvite}>
                {say('invite.open')}
              </Button>
              <Button kind="quiet" small onClick={does.onImport}>
                {say('import.open')}
              </Button>
            </>
          )}
          {rights.canExport && !isEmpty && (
            <ButtonLink kind="quiet" small href={exportHref} download>
              {say('roster.export')}
            </ButtonLink>
          )}
        </div>
      </div>
      {!isEmpty && (
        <svg
          className={styles.climb}
          viewBox="0 0 100 1"
          preserveAspectRatio="none"
          aria-hidden="true"
        >
          <rect width={(100 * counts.enrolled) / counts.all} height="1" />
        </svg>
      )}
      {old !== null && <Note live>{say('roster.old', { time: timeOf(old) })}</Note>}
      {counts.stuck > 0 && (
        <Note>
          <span className={styles.stuck}>
            <span>
              <Rich text={stuckText(counts.stuck)} />
            </span>
            <LinkButton onClick={does.onStuck}>{say('roster.showStuck')}</LinkButton>
          </span>
        </Note>
      )}
    </>
  )
}

const ledeOf = (isEmpty: boolean, { canInvite }: Rights) => {
  if (!canInvite) return isEmpty ? 'roster.ledeNobodyRead' : 'roster.readOnly'
  return isEmpty ? 'roster.ledeNobody' : null
}

const titleOf = (n: number, m: number) => {
  if (m === 0) return say('roster.titleNobody')
  if (m === 1) return say('roster.titleOne', { n })
  return say('roster.title', { n: amountOf(n), m: amountOf(m) })
}

const stuckText = (n: number) =>
  n === 1 ? say('roster.stuckOne') : say('roster.stuckMany', { n: amountOf(n) })
