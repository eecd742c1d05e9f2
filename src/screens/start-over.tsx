import '#content/en/front.ts'
import { say } from '#content/say.ts'
import { Button } from '#ui/button.tsx'
import { Sheet } from '#ui/sheet.tsx'

type Props = { onYes: () => void; onNo: () => void }

/** Asks before a practice is gone: nothing of it can be brought back. */
export function StartOverSheet({ onYes, onNo }: Props) {
  return (
    <Sheet title={say('over.title')} close={say('over.close')} onClose={onNo}>
      <p>{say('over.text')}</p>
      <Button small kind="stop" onClick={onYes}>
        {say('over.yes')}
      </Button>
      <Button small kind="quiet" onClick={onNo}>
        {say('over.no')}
      </Button>
    </Sheet>
  )
}
