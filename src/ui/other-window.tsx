// A window of another program, drawn plainly from data: what its words are and which of them to press.
// One picture for those who do not see it. Nothing in it can be typed into, and no code is ever drawn.

import { Icon, tick } from './icons.tsx'
import styles from './other-window.module.css'

type Label = { text: string }

export type DrawnPart =
  | {
      kind: 'words' | 'button' | 'link' | 'tick' | 'field' | 'list' | 'good' | 'bad' | 'device'
      label: Label
      isPressed: boolean
    }
  | { kind: 'choice'; labels: readonly Label[]; pressed: Label }
  | { kind: 'square' | 'digits' | 'check' }

type Props = {
  heading: Label
  parts: readonly DrawnPart[]
  /** Says that it is a drawing, and lists its words. */
  alternative: string
  /** Stands where the other window has its QR code. */
  squareText: string
}

export function OtherWindow({ heading, parts, alternative, squareText }: Props) {
  const presses = parts.filter(isMarked)
  const markOf = (part: DrawnPart) =>
    presses.length > 1 && presses.includes(part) ? presses.indexOf(part) + 1 : null
  return (
    <div className={styles.window} role="img" aria-label={alternative}>
      {/* The words are English and stand as they stand there, whatever the language around them. */}
      <div className={styles.inside} dir="ltr" lang="en" translate="no" aria-hidden="true">
        <div className={styles.bar}>
          <i />
          <i />
          <i />
          <b />
        </div>
        <div className={styles.page}>
          <span className={styles.heading}>{heading.text}</span>
          {parts.map((part, place) => (
            <Drawn
              // biome-ignore lint/suspicious/noArrayIndexKey: a drawing does not change
              key={place}
              part={part}
              mark={markOf(part)}
              squareText={squareText}
            />
          ))}
        </div>
      </div>
    </div>
  )
}

const isMarked = (part: DrawnPart) =>
  part.kind === 'choice' || ('isPressed' in part && part.isPressed)

type DrawnProps = { part: DrawnPart; mark: number | null; squareText: string }

function Drawn({ part, mark, squareText }: DrawnProps) {
  switch (part.kind) {
    case 'choice':
      return <Rows {...part} mark={mark} />
    case 'square':
      return <span className={styles.square}>{squareText}</span>
    case 'digits':
      return <span className={styles.digits}>• • •</span>
    case 'check':
      return (
        <span className={styles.check}>
          <Icon d={tick} />
        </span>
      )
    default:
      return (
        <span className={`${styles[part.kind]} ${part.isPressed ? styles.pressed : ''}`}>
          <span>{part.label.text}</span>
          {part.isPressed && <Mark number={mark} />}
        </span>
      )
  }
}

type RowsProps = { labels: readonly Label[]; pressed: Label; mark: number | null }

function Rows({ labels, pressed, mark }: RowsProps) {
  return (
    <span className={styles.rows}>
      {labels.map((label) => (
        <span key={label.text} className={label === pressed ? styles.pressed : ''}>
          <i className={label === pressed ? styles.on : ''} />
          <span>{label.text}</span>
          {label === pressed && <Mark number={mark} />}
        </span>
      ))}
    </span>
  )
}

/** The torch. Where there is more than one thing to press, it carries the order. */
function Mark({ number }: { number: number | null }) {
  return <span className={styles.mark}>{number}</span>
}
