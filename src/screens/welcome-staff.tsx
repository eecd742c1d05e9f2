import { startSetup } from '#content/first-labels.ts'
import { helpLine } from '#content/help.ts'
import { say } from '#content/say.ts'
import '#content/en/enroll-second.ts'
import '#content/en/welcome.ts'
import { clock, lock } from '#ui/icons.tsx'
import { securityKey } from '#ui/pictures.tsx'
import { Points } from '#ui/points.tsx'
import { type Frame, StepFrame } from '#ui/step-frame.tsx'

type Props = {
  frame: Frame
  organization: { helpNumber: string | null }
  onStart: () => void
}

/** Whoever works at the desk adds a passkey: a phone that shows codes is none of their ways in. */
export function WelcomeStaffScreen({ frame, organization, onStart }: Props) {
  const help = helpLine(organization.helpNumber)
  return (
    <StepFrame
      {...frame}
      title={say('welcomeStaff.title')}
      lede={say('welcomeStaff.lede')}
      primary={{ label: startSetup, arrow: true, isFixed: true }}
      onSubmit={onStart}
    >
      <Points
        points={[
          { picture: securityKey, text: say('welcomeStaff.ready') },
          { picture: clock, text: say('welcomeStaff.time') },
          { picture: lock, text: say('welcome.password', { help }) },
        ]}
      />
    </StepFrame>
  )
}
