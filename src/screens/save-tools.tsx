import { useState } from 'react'
import '#content/en/enroll-second.ts'
import { type Phrase, say } from '#content/say.ts'
import { Button } from '#ui/button.tsx'
import { Icon } from '#ui/icons.tsx'
import { copy, download, printer } from '#ui/pictures.tsx'
import styles from './save-tools.module.css'

/** Resolves to false where the browser refused. */
export type Keep = () => Promise<boolean>

type Props = {
  codes: readonly string[] | null
  printFirst: boolean
  onPrint: Keep
  onDownload: Keep
  onCopy: Keep
  /** `null` takes an earlier refusal back. */
  onRefused: (text: string | null) => void
}

type Way = { label: Phrase; picture: string; done: Phrase; blocked: Phrase }

const ways = {
  print: {
    label: 'codes.print',
    picture: printer,
    done: 'codes.printed',
    blocked: 'codes.printBlocked',
  },
  download: {
    label: 'codes.download',
    picture: download,
    done: 'codes.downloaded',
    blocked: 'codes.downloadBlocked',
  },
  copy: { label: 'codes.copy', picture: copy, done: 'codes.copied', blocked: 'codes.copyBlocked' },
} as const satisfies Record<string, Way>

/** Print, Download, Copy all, in this order: paper first, the clipboard last. */
export function SaveTools({ codes, printFirst, onPrint, onDownload, onCopy, onRefused }: Props) {
  const [done, setDone] = useState<string | null>(null)

  const keep = async (way: Way, act: Keep) => {
    // While the codes are being made there is nothing to keep yet.
    if (!codes) return
    const worked = await act()
    setDone(worked ? say(way.done) : null)
    onRefused(worked ? null : say(way.blocked))
  }

  return (
    <div className="no-print">
      <div className={styles.tools}>
        <Tool way={ways.print} isLarge={printFirst} onUse={() => keep(ways.print, onPrint)} />
        <Tool way={ways.download} onUse={() => keep(ways.download, onDownload)} />
        <Tool way={ways.copy} onUse={() => keep(ways.copy, onCopy)} />
      </div>
      <p className={styles.done} role="status">
        {done}
      </p>
    </div>
  )
}

function Tool({ way, isLarge = false, onUse }: { way: Way; isLarge?: boolean; onUse: () => void }) {
  return (
    <Button kind="quiet" small={!isLarge} onClick={onUse}>
      <Icon d={way.picture} />
      {say(way.label)}
    </Button>
  )
}
