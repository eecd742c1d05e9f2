import { useEffect, useRef } from 'react'
import type { ImportRow, ImportView } from '#api/live-views.ts'
import '#content/en/rollout.ts'
import { say } from '#content/say.ts'
import { Button } from '#ui/button.tsx'
import { Note } from '#ui/note.tsx'
import { amountOf } from './dates.ts'
import { ImportedLinks } from './imported-links.tsx'
import styles from './panels.module.css'
import type { RolloutPorts } from './ports.ts'

type Props = {
  view: ImportView
  waiting: string | null
  ports: Pick<RolloutPorts, 'copy' | 'download'>
  onSend: () => void
  onKept: () => void
}

// A person who mends a list needs every bad line, and of the good ones enough to see the columns.
const goodShown = 20

/** What was read, and the button only where every line of it is good. */
export function ImportResult({ view, waiting, ports, onSend, onKept }: Props) {
  const { rows, isDone } = view
  const bad = rows.filter(({ problem }) => problem)
  const good = rows.filter(({ problem }) => !problem)
  if (isDone) {
    return <Done view={view} ports={ports} onKept={onKept} />
  }
  const shown = [...bad, ...good.slice(0, goodShown)].sort((a, b) => a.line - b.line)
  const hidden = rows.length - shown.length
  return (
    <>
      {bad.length > 0 ? (
        <Note kind="stop">{counted('bad', bad.length)}</Note>
      ) : (
        <>
          <Note kind="good">{counted('good', rows.length)}</Note>
          <div>
            <Button small waiting={waiting} onClick={onSend}>
              {counted('send', rows.length)}
            </Button>
          </div>
        </>
      )}
      <Rows rows={shown} />
      {hidden > 0 && (
        <p className="small hint">{say('import.moreRows', { n: amountOf(hidden) })}</p>
      )}
    </>
  )
}

function Done({
  view: { rows, sent, links },
  ports,
  onKept,
}: Pick<Props, 'view' | 'ports' | 'onKept'>) {
  const box = useRef<HTMLDivElement>(null)
  // The focus is the browser's. It is lost with the button that was pressed.
  useEffect(() => box.current?.focus(), [])
  return (
    <div ref={box} tabIndex={-1} className={styles.form}>
      <Note kind="good">
        <p>{counted('done', rows.length)}</p>
        {links.length === 0 && <p>{say('import.mailed', { n: amountOf(sent) })}</p>}
      </Note>
      {links.length > 0 && <ImportedLinks links={links} ports={ports} onKept={onKept} />}
    </div>
  )
}

const counted = (what: 'good' | 'bad' | 'send' | 'done', n: number) =>
  n === 1 ? say(`import.${what}One`) : say(`import.${what}`, { n: amountOf(n) })

function Rows({ rows }: { rows: readonly ImportRow[] }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to be reached by keyboard
    <section className={styles.scroller} tabIndex={0} aria-label={say('import.table')}>
      <table className={styles.rows}>
        <thead>
          <tr>
            <th scope="col">{say('import.line')}</th>
            <th scope="col">{say('import.problem')}</th>
            <th scope="col">{say('roster.name')}</th>
            <th scope="col">{say('invite.email')}</th>
            <th scope="col">{say('roster.group')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ line, name, email, otherEmail, group, problem }) => (
            <tr key={line} className={problem ? styles.bad : undefined}>
              <th scope="row">{line}</th>
              <td>{problem ? say(`import.row.${problem}`) : say('import.fine')}</td>
              <td>
                <bdi>{name}</bdi>
              </td>
              <td>
                <bdi>{email}</bdi>
                {otherEmail && <bdi className={styles.under}>{otherEmail}</bdi>}
              </td>
              <td>{group}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
