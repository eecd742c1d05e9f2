import { type ReactNode, useId, useLayoutEffect, useRef } from 'react'
import { Button } from './button.tsx'
import { Icon } from './icons.tsx'
import { cross } from './pictures.tsx'
import styles from './sheet.module.css'

type Props = {
  title: string
  close: string
  onClose: () => void
  /** Without the panel's own frame, for something that brings one, such as the phone. */
  bare?: boolean
  /** For what has columns. */
  wide?: boolean
  children: ReactNode
}

/** A modal dialog; mounted is open. Escape and the button close it, and focus goes back by itself. */
export function Sheet({ title, close, onClose, bare, wide, children }: Props) {
  const id = useId()
  const dialog = useRef<HTMLDialogElement>(null)

  // The browser's own modal: it alone keeps focus inside and the page behind inert. It gives the focus
  // back while it closes, which it cannot do once it is out of the page.
  useLayoutEffect(() => {
    const element = dialog.current
    element?.showModal()
    return () => element?.close()
  }, [])

  return (
    <dialog
      ref={dialog}
      className={[styles.sheet, bare && styles.bare, wide && styles.wide].filter(Boolean).join(' ')}
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
    >
      <div className={styles.head}>
        <h2 id={id} className={bare ? 'sr' : undefined}>
          {title}
        </h2>
        <Button kind="quiet" small onClick={onClose}>
          <Icon d={cross} />
          {close}
        </Button>
      </div>
      <div className={styles.inside}>{children}</div>
    </dialog>
  )
}
