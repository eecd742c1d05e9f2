import { say } from '#content/say.ts'
import '#content/en/welcome.ts'
import { LinkButton } from '#ui/button.tsx'
import { Note } from '#ui/note.tsx'
import { Rich } from '#ui/rich.tsx'
import type { Frame } from '#ui/step-frame.tsx'
import { WelcomeScreen } from './welcome.tsx'

type Props = {
  frame: Frame
  organization: { helpNumber: string | null }
  onStart: () => void
  onNewPhone: () => void
}

/** Somebody who has a factor already may be here because its phone is gone. */
export function WelcomeAgainScreen({ onNewPhone, ...welcome }: Props) {
  return (
    <WelcomeScreen
      {...welcome}
      note={
        <Note>
          <Rich text={say('welcome.already')} />
        </Note>
      }
      after={<LinkButton onClick={onNewPhone}>{say('welcome.newPhone')}</LinkButton>}
    />
  )
}
