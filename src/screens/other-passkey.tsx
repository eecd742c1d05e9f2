import '#content/en/live.ts'
import { say } from '#content/say.ts'
import { Button } from '#ui/button.tsx'
import { Sheet } from '#ui/sheet.tsx'
import styles from './devices.module.css'

type Props = {
  /** What answered, where the other of the two had been chosen. */
  came: 'securityKey' | 'thisDevice'
  onKeep: () => void
  onAgain: () => void
  onClose: () => void
}

/** Says that another thing answered than was meant, before it is added. */
export function OtherPasskey({ came, onKeep, onAgain, onClose }: Props) {
  return (
    <Sheet title={say(`otherPasskey.${came}`)} close={say('otherPasskey.close')} onClose={onClose}>
      <p>{say(`otherPasskey.${came}Text`)}</p>
      <div className={styles.row}>
        <Button small onClick={onAgain}>
          {say(`otherPasskey.${came}Again`)}
        </Button>
        <Button small kind="quiet" onClick={onKeep}>
          {say(`otherPasskey.${came}Keep`)}
        </Button>
      </div>
    </Sheet>
  )
}
