import { type RefObject, useId } from 'react'
import '#content/en/enroll-second.ts'
import { say } from '#content/say.ts'
import { Button } from '#ui/button.tsx'
import styles from './renew-codes.module.css'

type Props = { dialog: RefObject<HTMLDialogElement | null>; onRenew: () => void }

/** Asks before a new set is made, because paper copies of the old one die with it. */
export function RenewCodes({ dialog, onRenew }: Props) {
  const id = useId()

  const renew = () => {
    dialog.current?.close()
    onRenew()
  }

  return (
    <dialog ref={dialog} className={styles.dialog} aria-labelledby={id}>
      <h2 id={id}>{say('codes.renewTitle')}</h2>
      <p>{say('codes.renewText')}</p>
      <div className={styles.ways}>
        <Button kind="quiet" small onClick={() => dialog.current?.close()}>
          {say('codes.renewNo')}
        </Button>
        <Button kind="stop" small onClick={renew}>
          {say('codes.renewYes')}
        </Button>
      </div>
    </dialog>
  )
}
