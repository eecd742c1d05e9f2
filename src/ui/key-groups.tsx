import { useEffect, useState } from 'react'
import { Button } from './button.tsx'
import { Icon } from './icons.tsx'
import styles from './key-groups.module.css'
import { copy, eye, eyeOff } from './pictures.tsx'

type Props = {
  /** The key without spaces. */
  value: string
  labels: { group: string; show: string; hide: string; copy: string; hidden: string }
  onCopy: (value: string) => void
  startsShown?: boolean
}

const idleMs = 60_000

/** A secret in groups of four, hidden again after a minute and when the page is left. */
export function KeyGroups({ value, labels, onCopy, startsShown = false }: Props) {
  const [isShown, setShown] = useState(startsShown)

  // The clock and the tab: whoever sits down here next shall not find it open.
  useEffect(() => {
    if (!isShown) return
    const hide = () => setShown(false)
    const timer = setTimeout(hide, idleMs)
    document.addEventListener('visibilitychange', hide)
    return () => {
      clearTimeout(timer)
      document.removeEventListener('visibilitychange', hide)
    }
  }, [isShown])

  return (
    // biome-ignore lint/a11y/useSemanticElements: not a set of fields
    <div className={styles.box} role="group" aria-label={labels.group}>
      <output className={styles.groups} dir="ltr" data-secret>
        {isShown ? (
          groupsOf(value).map(({ at, text }) => <Group key={at} text={text} />)
        ) : (
          <span className={styles.hidden}>{labels.hidden}</span>
        )}
      </output>
      <div className={styles.tools}>
        <Button kind="quiet" small onClick={() => onCopy(value)}>
          <Icon d={copy} />
          {labels.copy}
        </Button>
        <Button kind="quiet" small onClick={() => setShown(!isShown)}>
          <Icon d={isShown ? eyeOff : eye} />
          {isShown ? labels.hide : labels.show}
        </Button>
      </div>
    </div>
  )
}

/** Seen as one word and heard letter by letter. */
function Group({ text }: { text: string }) {
  return (
    <span translate="no">
      <span aria-hidden="true">{text}</span>
      <span className="sr">{[...text].join(' ')}, </span>
    </span>
  )
}

const groupsOf = (value: string) =>
  Array.from({ length: Math.ceil(value.length / 4) }, (_, at) => ({
    at,
    text: value.slice(4 * at, 4 * at + 4),
  }))
