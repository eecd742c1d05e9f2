import { type ReactNode, useId, useState } from 'react'
import styles from './disclosure.module.css'

type Props = {
  /** What the button is called, where its face is a picture. */
  label?: string
  look: string | undefined
  face: ReactNode
  /** Drawn while it is open. `close` puts it away, and the focus back on the button. */
  children: (close: () => void) => ReactNode
}

/** A button with a panel under it. Escape puts it away, and so does the focus when it leaves. */
export function Disclosure({ label, look, face, children }: Props) {
  const id = useId()
  const [isOpen, setOpen] = useState(false)
  const close = () => setOpen(false)
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: listens to the keys of the controls inside
    <div
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !isOpen) return
        close()
        event.currentTarget.querySelector('button')?.focus()
      }}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) close()
      }}
    >
      <button
        type="button"
        className={look}
        aria-label={label}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        {face}
      </button>
      {/* Takes the focus of a click between the rows, so that it does not count as leaving. */}
      <div id={id} className={styles.panel} hidden={!isOpen} tabIndex={-1}>
        {isOpen && children(close)}
      </div>
    </div>
  )
}
