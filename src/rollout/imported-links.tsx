import { useState } from 'react'
import type { ImportView } from '#api/live-views.ts'
import '#content/en/rollout.ts'
import { say } from '#content/say.ts'
import { Button } from '#ui/button.tsx'
import { Icon } from '#ui/icons.tsx'
import { Note } from '#ui/note.tsx'
import { copy, download } from '#ui/pictures.tsx'
import { Rich } from '#ui/rich.tsx'
import { amountOf } from './dates.ts'
import { linksTable } from './links-table.ts'
import styles from './panels.module.css'
import type { RolloutPorts } from './ports.ts'

type Props = {
  links: ImportView['links']
  ports: Pick<RolloutPorts, 'copy' | 'download'>
  /** They are somewhere else too from now on. */
  onKept: () => void
}

/** Every link of an import, once: as a file, or for the clipboard. */
export function ImportedLinks({ links, ports, onKept }: Props) {
  const [said, setSaid] = useState('')
  const table = linksTable(links)

  const save = () => {
    ports.download('usher-links.csv', table)
    setSaid(say('import.downloaded'))
    onKept()
  }
  const copyAll = async () => {
    const isCopied = await ports.copy(table)
    setSaid(say(isCopied ? 'invite.copied' : 'invite.notCopied'))
    if (isCopied) onKept()
  }
  return (
    <>
      <Note>
        <Rich text={countedLinks(links.length)} />
      </Note>
      <p>{say('import.onlyTo')}</p>
      <div className={styles.row}>
        <Button small onClick={save}>
          <Icon d={download} />
          {say('import.download')}
        </Button>
        <Button kind="quiet" small onClick={() => void copyAll()}>
          <Icon d={copy} />
          {say('import.copy')}
        </Button>
        <span role="status">{said}</span>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to be reached by keyboard */}
      <section className={styles.scroller} tabIndex={0} aria-label={countedText(links.length)}>
        <table className={styles.rows}>
          <thead>
            <tr>
              <th scope="col">{say('invite.email')}</th>
              <th scope="col">{say('invite.link')}</th>
            </tr>
          </thead>
          <tbody data-secret>
            {links.map(({ email, link }) => (
              <tr key={link}>
                <th scope="row">
                  <bdi>{email}</bdi>
                </th>
                <td className={styles.each} dir="ltr" translate="no">
                  {link}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  )
}

const countedLinks = (n: number) =>
  n === 1 ? say('import.linkOne') : say('import.links', { n: amountOf(n) })

const countedText = (n: number) => countedLinks(n).replaceAll('**', '')
