import { labels } from '#content/labels.ts'
import { say } from '#content/say.ts'
import '#content/en/welcome.ts'
import { LinkButton } from '#ui/button.tsx'
import { clock, lock, phone } from '#ui/icons.tsx'
import { Note } from '#ui/note.tsx'
import { Rich } from '#ui/rich.tsx'
import { type Frame, StepFrame } from '#ui/step-frame.tsx'
import { Points } from '#ui/steps.tsx'

type Props = {
  frame: Frame
  organization: { helpNumber: string | null }
  /** Somebody who has a factor already may be here because its phone is gone. */
  onNewPhone: (() => void) | null
  onStart: () => void
}

/** Says what is about to happen, how long it takes and what nobody will ask for. */
export function WelcomeScreen({ frame, organization, onNewPhone, onStart }: Props) {
  const help = organization.helpNumber ?? say('help.desk')
  return (
    <StepFrame
      {...frame}
      title={say('welcome.title')}
      lede={say('welcome.lede')}
      primary={{ label: labels.startSetup, arrow: true, isFixed: true }}
      onSubmit={onStart}
      after={onNewPhone && <LinkButton onClick={onNewPhone}>{say('welcome.newPhone')}</LinkButton>}
    >
      {onNewPhone && (
        <Note>
          <Rich text={say('welcome.already')} />
        </Note>
      )}
      <Points
        points={[
          { picture: phone, text: say('welcome.ready') },
          { picture: clock, text: say('welcome.time') },
          { picture: lock, text: say('welcome.password', { help }) },
        ]}
      />
    </StepFrame>
  )
}
