import type { ReactNode } from 'react'
import { startSetup } from '#content/first-labels.ts'
import { helpLine } from '#content/help.ts'
import { say } from '#content/say.ts'
import '#content/en/welcome.ts'
import { clock, lock, phone } from '#ui/icons.tsx'
import { Points } from '#ui/points.tsx'
import { type Frame, StepFrame } from '#ui/step-frame.tsx'

type Props = {
  frame: Frame
  organization: { helpNumber: string | null }
  onStart: () => void
  /** Something to know first. */
  note?: ReactNode
  /** Another way in, under the button. */
  after?: ReactNode
}

/** Says what is about to happen, how long it takes and what nobody will ask for. */
export function WelcomeScreen({ frame, organization, onStart, note, after }: Props) {
  const help = helpLine(organization.helpNumber)
  return (
    <StepFrame
      {...frame}
      title={say('welcome.title')}
      lede={say('welcome.lede')}
      primary={{ label: startSetup, arrow: true, isFixed: true }}
      onSubmit={onStart}
      after={after}
    >
      {note}
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
