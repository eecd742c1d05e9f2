import '#content/en/live.ts'
import { say } from '#content/say.ts'
import { Button } from '#ui/button.tsx'
import { Sheet } from '#ui/sheet.tsx'

type Props = { busy: boolean; onAgain: () => void; onClose: () => void }

/** Signing out did not reach the server: whoever sits down here next would be let in. */
export function StillSignedIn({ busy, onAgain, onClose }: Props) {
  return (
    <Sheet title={say('entry.stillInTitle')} close={say('entry.stillInClose')} onClose={onClose}>
      <p>{say('entry.stillIn')}</p>
      <Button small waiting={busy ? say('frame.checking') : null} onClick={onAgain}>
        {say('entry.again')}
      </Button>
    </Sheet>
  )
}
