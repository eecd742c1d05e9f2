import styles from './recovery-sheet.module.css'

type Stub = {
  code: string
  /** "used 24 Nov", once it is. */
  used?: string | null
}

type Props = {
  /** Names the sheet for those who do not see it: "Your 10 recovery codes". */
  label: string
  title: string
  organization: string
  date: string
  codes: readonly Stub[]
  foot: string
}

const groupLength = 4

/** A sheet of tickets, each admits you once. Printed, it is the only thing on the paper. */
export function RecoverySheet({ label, title, organization, date, codes, foot }: Props) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: not a set of fields
    <div className={styles.sheet} role="group" aria-label={label} data-secret>
      <div className={styles.head}>
        <span>
          <b>{title}</b> · {organization}
        </span>
        <span className="num">{date}</span>
      </div>
      <ol className={styles.stubs} translate="no">
        {codes.map((stub, place) => (
          <li key={stub.code} className={classOf(stub)}>
            <span className={styles.number}>{place + 1}</span>
            <code dir="ltr">
              <Grouped code={stub.code} />
            </code>
            {stub.used && <small>{stub.used}</small>}
          </li>
        ))}
      </ol>
      <div className={styles.foot}>{foot}</div>
    </div>
  )
}

const classOf = ({ code, used }: Stub) =>
  [styles.stub, used && styles.used, code.length > 3 * groupLength && styles.long]
    .filter(Boolean)
    .join(' ')

/** The dash is lighter than the letters, so that nobody takes it for one. */
function Grouped({ code }: { code: string }) {
  return code.split('-').map((group, place) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: two groups of one code may be alike
    <span key={place}>
      {place > 0 && <i>-</i>}
      {group}
    </span>
  ))
}
