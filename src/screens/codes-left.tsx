import '#content/en/devices.ts'
import { say } from '#content/say.ts'
import { Button } from '#ui/button.tsx'
import { Note } from '#ui/note.tsx'
import { Rich } from '#ui/rich.tsx'
import styles from './devices.module.css'
import { dayAndTime } from './way-words.ts'

type Props = {
  left: number
  /** In milliseconds; null where there never were any. */
  madeAt: number | null
  onRenew: () => void
}

const few = 3

/** How many recovery codes are left, louder the fewer there are. */
export function CodesLeft({ left, madeAt, onRenew }: Props) {
  return (
    <section className={styles.codes} aria-labelledby="codes">
      <h2 id="codes">{say('devices.codes')}</h2>
      {left > few ? (
        <p>
          {say('devices.codesLeft', { n: left, date: madeAt === null ? '–' : dayAndTime(madeAt) })}
        </p>
      ) : (
        <Note kind={left === 0 ? 'stop' : 'notice'}>
          <Rich text={warningOf(left)} />
        </Note>
      )}
      <div>
        <Button kind="quiet" small onClick={onRenew}>
          {say('devices.codesNew')}
        </Button>
      </div>
    </section>
  )
}

const warningOf = (left: number) => {
  if (left === 0) return say('devices.codesNone')
  return left === 1 ? say('devices.codesOne') : say('devices.codesFew', { n: left })
}
