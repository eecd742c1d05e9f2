import { Fragment } from 'react'
import '#content/en/enroll-second.ts'
import { languageTag, say } from '#content/say.ts'
import { Secret } from '#ui/secret.tsx'
import styles from './recovery-sheet.module.css'

type Props = {
  /** `null` while they are being made. */
  codes: readonly string[] | null
  organization: string
  /** In milliseconds. */
  madeAt: number | null
  /** When they are seen again, where they are not made for a set-up. */
  once?: string
}

/** The codes as a sheet of ticket stubs, numbered so that used ones can be crossed off. */
export function RecoverySheet({ codes, organization, madeAt, once = say('codes.once') }: Props) {
  return (
    <fieldset
      className={styles.sheet}
      aria-label={codes ? say('codes.group', { n: codes.length }) : say('codes.sheet')}
    >
      <div className={styles.head}>
        <span>
          <b>{say('codes.sheet')}</b> · {organization}
        </span>
        {madeAt !== null && <span className="num">{day(madeAt)}</span>}
      </div>
      {codes ? (
        <Secret kind="text">
          <Stubs codes={codes} />
        </Secret>
      ) : (
        <p className={styles.making} role="status">
          {say('codes.making')}
        </p>
      )}
      <div className={styles.foot}>{once}</div>
    </fieldset>
  )
}

function Stubs({ codes }: { codes: readonly string[] }) {
  return (
    <ol data-secret>
      {codes.map((code, place) => (
        <li key={code} className={styles.stub}>
          <span className={styles.place}>{place + 1}</span>
          <code dir="ltr" translate="no">
            <Dashed code={code} />
          </code>
        </li>
      ))}
    </ol>
  )
}

/** The dash is quieter than the letters: it need not be typed. A code breaks between groups only. */
function Dashed({ code }: { code: string }) {
  const groups = code.split('-')
  return groups.map((group, place) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: two groups of a code may be alike
    <Fragment key={place}>
      <span className={styles.group}>
        {group}
        {place < groups.length - 1 && <i>-</i>}
      </span>
      <wbr />
    </Fragment>
  ))
}

const day = (at: number) =>
  new Intl.DateTimeFormat(languageTag(), {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
  }).format(at)
